"""A door at which the program is killed: whoever was let in is in, once, and nothing else."""

import csv
import json
import random
import subprocess
import threading
import time

GUESTS = 500
KILLS = 50


class Door:
    """The program at its pipe, a command a line."""

    def __init__(self, side, planner):
        self.program = subprocess.Popen(
            [*side.program, "--planner", planner, "pipe"],
            cwd=side.folder,
            env=side.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, name, args):
        line = json.dumps({"id": 1, "name": name, "args": args}) + "\n"
        self.program.stdin.write(line.encode())
        self.program.stdin.flush()

    def answer(self):
        line = self.program.stdout.readline()
        return json.loads(line) if line.endswith(b"\n") else None

    def kill(self):
        self.program.kill()
        self.program.communicate()


def run(side):
    """Lets everybody in, and kills the program all the while; gives what went wrong."""
    planner, event = "door.samovar", "Big Evening"
    side.write("many.csv", "Name,Email\n" + "".join(f"Guest {n:03},g{n}@example.org\n" for n in range(GUESTS)))
    side.says("--planner", planner, "event", "add", "--title", event, "--start", "2030-12-18T19:00")
    side.says("--planner", planner, "import", "guests", "many.csv", "--event", event)
    guests = json.loads(side.says("--planner", planner, "--json", "guests", "--event", event))
    waiting = {guest["id"]: guest["code"] for guest in guests if guest["state"] != "cancelled"}
    assert len(waiting) == GUESTS, len(waiting)
    codes, confirmed, kills, wrong = dict(waiting), set(), 0, []
    chance = random.Random(15)
    while waiting:
        door = Door(side, planner)
        # As many as leave one kill for each round, and the one that is killed on the way.
        for _ in range(GUESTS // KILLS - 1):
            if not waiting:
                break
            guest = next(iter(waiting))
            door.ask("check_in_guest", {"guestId": guest, "early": True})
            answer = door.answer()
            if answer is None:
                wrong.append("the program ended by itself")
                break
            error = answer.get("error")
            # Let in by the program that was killed before it could say so.
            if error and error["code"] != "already-checked-in":
                wrong.append(f"{codes[guest]}: {error}")
            confirmed.add(guest)
            del waiting[guest]
        if waiting and kills < KILLS:
            door.ask("check_in_guest", {"guestId": next(iter(waiting)), "early": True})
            threading.Event().wait(chance.random() * 0.03)
            kills += 1
        door.kill()
        if len(wrong) > 5:
            break
    deadline = time.monotonic() + 10
    # What was killed last lets go of the planner.
    while side.run("--planner", planner, "check").returncode and time.monotonic() < deadline:
        time.sleep(0.2)
    side.says("--planner", planner, "export", "check-ins", "--event", event, "-o", "door.csv")
    with open(side.path("door.csv"), encoding="utf-8-sig", newline="") as table:
        came = [row["Code"] for row in csv.DictReader(table)]
    lost = [codes[guest] for guest in confirmed if codes[guest] not in came]
    twice = len(came) - len(set(came))
    if lost or twice:
        wrong.append(f"{len(lost)} lost, {twice} let in twice")
    if kills < KILLS:
        wrong.append(f"killed {kills} times alone")
    print(f"{side.name}: {len(confirmed)} confirmed, {len(came)} in the log, killed {kills} times")
    return wrong
