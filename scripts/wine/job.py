#!/usr/bin/env python3
"""job.py LINUX WINDOWS: a manager's whole job at a terminal, by the program for Linux and by
that for Windows. What they say and write must be the same, byte by byte but for ids and
times; and the one for Windows is killed at the door. Ends with 1 where anything differs."""

import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import alike
import killed

HERE = os.path.dirname(os.path.abspath(__file__))
LISTS = os.path.join(HERE, "../../tests/fixtures/party")
CHATS = os.path.join(HERE, "../../tests/fixtures/chats")
# One folder for each way a mailing is written.
WAYS = ["mail", "mbox", "calendar", "merge", "gmail", "outlook", "yandex", "mail-ru", "other"]
EVENT, SAMPLE = "Rust Night", "Samovar Night"
LATE = "Зоя Поздняя"
PLANNER = "club.samovar"
SHEETS = (
    "door-list badges calibration tickets sign-in tent-cards order kitchen special-meals labels "
    "run-sheet programme room-signs timetable programme-changes budget roster slips shots "
    "photographer form feedback speaker-sheet"
).split()
# How often two programs are asked to draw in the same second.
TRIES = 8


class Side:
    def __init__(self, name, program, folder):
        self.name, self.program, self.folder = name, program, folder
        os.makedirs(os.path.join(folder, "no fonts"))
        keep = ("PATH", "HOME", "WINEPREFIX", "SAMOVAR_WINE")
        self.env = {name: os.environ[name] for name in keep if name in os.environ}
        # The same language, and no fonts but those that the program brings.
        self.env |= {"LC_ALL": "C.UTF-8", "TZ": "UTC", "SAMOVAR_LAPTOP": "laptop.json"}
        self.env["SAMOVAR_FONTS"] = "no fonts"
        # The history names the laptop, and Windows calls the same one by capital letters.
        self.env["HOSTNAME"] = "laptop"

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def start(self, *words):
        return subprocess.Popen(
            [*self.program, *words],
            cwd=self.folder,
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, *words):
        program = self.start(*words)
        said, error = program.communicate()
        return subprocess.CompletedProcess(words, program.returncode, said.decode(), error.decode())

    def says(self, *words):
        """What a command that must succeed says."""
        done = self.run(*words)
        if done.returncode:
            raise SystemExit(f"{self.name}: {' '.join(words)}\n{done.stderr}")
        return done.stdout

    def files(self, folder):
        """Every file below a folder by a name without ids and times."""
        found = {}
        for at, _, names in os.walk(self.path(folder)):
            for name in names:
                path = os.path.join(at, name)
                short = os.path.relpath(path, self.folder)
                label = alike.text(short, self.folder)
                # Two guests of one name are told apart by their ids alone.
                while label in found:
                    label += "'"
                found[label] = path
        return found


class Job:
    def __init__(self, linux, windows):
        self.sides = (linux, windows)
        self.linux, self.windows = linux, windows
        self.compared, self.different = 0, []

    def compare(self, what, one, other):
        self.compared += 1
        if one == other:
            return
        lines = []
        if isinstance(one, str) and isinstance(other, str):
            lines = difflib.unified_diff(one.splitlines(), other.splitlines(), "Linux", "Windows", n=0, lineterm="")
        self.different.append("\n".join([what, *list(lines)[:12]]))

    def both(self, *words):
        """A command on both sides, and what it says."""
        done = [side.run("--planner", PLANNER, *words) for side in self.sides]
        told = [
            (one.returncode, alike.text(one.stdout, side.folder), alike.text(one.stderr, side.folder))
            for one, side in zip(done, self.sides)
        ]
        for what, one, other in zip(("ends", "says", "complains"), *told):
            self.compare(f"{' '.join(words)} {what}", str(one), str(other))
        if done[0].returncode:
            raise SystemExit(f"{' '.join(words)}\n{done[0].stderr}")
        return done[0].stdout

    def file(self, name):
        if not os.path.exists(self.windows.path(name)):
            return self.compare(f"{name} is there", "yes", "no")
        return self.compare(name, *(alike.file(side.path(name), side.folder) for side in self.sides))

    def folder(self, name):
        linux, windows = (side.files(name) for side in self.sides)
        self.compare(f"{name}: names", "\n".join(sorted(linux)), "\n".join(sorted(windows)))
        for label in sorted(linux.keys() & windows.keys()):
            one, other = (alike.file(files[label], side.folder) for files, side in zip((linux, windows), self.sides))
            self.compare(label, one, other)

    def sheet(self, name, *words):
        """A sheet says when it was printed, to the second: it is drawn on Linux again and
        again while it is on Windows, until two are of one second. Some count how often they
        were printed: each drawing on Linux begins with the planner that Windows began with."""
        pdf = f"{name}.pdf"
        planner, before = self.linux.path(PLANNER), self.linux.path("before.samovar")
        for _ in range(TRIES):
            shutil.copy(planner, before)
            drawing = self.windows.start("--planner", PLANNER, "print", *words, "-o", pdf)
            drawn = {}
            while drawing.poll() is None or not drawn:
                shutil.copy(before, planner)
                self.linux.says("--planner", PLANNER, "print", *words, "-o", pdf)
                path = self.linux.path(pdf)
                with open(path, "rb") as file:
                    drawn[alike.drawn_at(path)] = file.read()
            _, error = drawing.communicate()
            if drawing.returncode:
                return self.compare(pdf, "", error.decode())
            with open(self.windows.path(pdf), "rb") as file:
                windows = file.read()
            linux = drawn.get(alike.drawn_at(self.windows.path(pdf)))
            if linux:
                return self.compare(pdf, linux, windows)
        return self.compare(pdf, "drawn in one second", "never")

    def import_lists(self):
        self.both("event", "add", "--title", EVENT, "--start", "2030-12-18T19:00", "--organizer", "club@example.org")
        lists = sorted(name for name in os.listdir(LISTS) if name != "expected.json")
        assert len(lists) == 9, lists
        for name in lists:
            for side in self.sides:
                shutil.copy(os.path.join(LISTS, name), side.path(name))
            self.both("--json", "import", "guests", name, "--event", EVENT, "--dry-run")
            self.both("--json", "import", "guests", name, "--event", EVENT)
        for lang in ("en", "ru"):
            self.both("--lang", lang, "headcount", "--event", EVENT)
            self.both("--lang", lang, "guests", "--event", EVENT)
            self.both("--lang", lang, "history", "--event", EVENT)
        self.both("--json", "headcount", "--event", EVENT)
        self.both("--json", "history", "--event", EVENT)
        self.both("check")

    def take_back(self):
        before = self.both("--json", "headcount", "--event", EVENT)
        for side in self.sides:
            side.write("late.csv", f"Name,Email,RSVP\r\n{LATE},zoe@example.org,yes\r\n")
        self.both("import", "guests", "late.csv", "--event", EVENT)
        later = self.both("--json", "headcount", "--event", EVENT)
        assert json.loads(later)["headcount"] == json.loads(before)["headcount"] + 1
        self.both("undo")
        self.compare("taken back", before, self.both("--json", "headcount", "--event", EVENT))
        self.both("redo")
        self.compare("done again", later, self.both("--json", "headcount", "--event", EVENT))

    def put_back(self):
        self.both("backup", "-o", "copy.samovar")
        self.both("backups")
        before = self.both("--json", "guests", "--event", EVENT)
        self.both("event", "add", "--title", "Too much", "--start", "2031-01-15T19:00")
        self.both("restore", "copy.samovar")
        assert "Too much" not in self.both("event", "list")
        self.compare("put back", before, self.both("--json", "guests", "--event", EVENT))
        # A packed one, by the name that the list gives it, on a planner that is damaged.
        for side in self.sides:
            packed = [name for name in sorted(os.listdir(side.path("club backups"))) if name.endswith(".gz")]
            shutil.copy(side.path(f"club backups/{packed[-1]}"), side.path("packed.samovar.gz"))
            side.write(PLANNER, "no planner any more " * 500)
        self.both("restore", "packed.samovar.gz")
        self.both("--json", "guests", "--event", EVENT)
        self.both("check")

    def one_planner(self):
        """From here on both have the same ids: the planner of Linux, with the sample in it."""
        self.linux.says("--planner", PLANNER, "call", "create_sample")
        self.linux.says("--planner", PLANNER, "feedback", "start", "--event", SAMPLE)
        self.linux.says("--planner", PLANNER, "event", "edit", EVENT, "--state", "open")
        for name in os.listdir(self.windows.folder):
            if name.startswith(PLANNER):
                os.remove(self.windows.path(name))
        shutil.copy(self.linux.path(PLANNER), self.windows.path(PLANNER))
        self.both("event", "list")
        self.both("check")

    def invite(self):
        for way in WAYS:
            self.both("invitations", "prepare", "--event", EVENT, "--format", way, "-o", f"by {way}")
            self.folder(f"by {way}")
            self.both("invitations", "sent", "--event", EVENT, "no")
        self.both("invitations", "status", "--event", EVENT)

    def answer(self):
        """Some guests decline by the calendars that they were sent."""
        files = [side.files("by calendar") for side in self.sides]
        some = [label for label in sorted(files[0]) if label.endswith(".ics")][:5]
        for side, paths in zip(self.sides, files):
            os.mkdir(side.path("replies"))
            for number, label in enumerate(some):
                with open(paths[label], encoding="utf-8", newline="") as file:
                    asked = file.read().replace("\r\n ", "")
                reply = asked.replace("METHOD:REQUEST", "METHOD:REPLY")
                side.write(f"replies/{number}.ics", re.sub(r"PARTSTAT=[A-Z-]+", "PARTSTAT=DECLINED", reply))
        self.both("replies", "replies", "--dry-run")
        told = self.both("--json", "replies", "replies")
        assert len(some) == 5 and '"declined"' in told, told
        self.both("headcount", "--event", EVENT)

    def count_chats(self):
        for kind, name in (
            ("telegram", "telegram.json"),
            ("discord", "discord.json"),
            ("whatsapp", "whatsapp-ios-ru.txt"),
            ("vk", "vk.csv"),
        ):
            for side in self.sides:
                shutil.copy(os.path.join(CHATS, name), side.path(name))
            self.both("channel", "add", "--name", f"Chat on {kind}", "--kind", kind)
            self.both("--json", "chat", "import", "--channel", f"Chat on {kind}", name)
            self.both("chat", "days", f"Chat on {kind}")

    def write_files(self):
        for words, name in (
            (("calendar", "--event", EVENT), "event.ics"),
            (("agenda", "--event", SAMPLE), "agenda.ics"),
            (("community",), "community.ics"),
            (("guests", "--event", EVENT), "guests.csv"),
            (("guests", "--event", EVENT), "guests.xlsx"),
            (("people",), "people.csv"),
            (("run-sheet", "--event", SAMPLE), "run-sheet.csv"),
            (("budget", "--event", SAMPLE), "budget.xlsx"),
            (("tasks", "--event", SAMPLE), "tasks.ics"),
            (("check-ins", "--event", EVENT), "check-ins.csv"),
            (("insight", "stages"), "stages.xlsx"),
            (("insight", "replies"), "replies.csv"),
            (("kpi",), "kpi.csv"),
        ):
            for lang in ("en", "ru"):
                target = f"{lang} {name}"
                self.both("--lang", lang, "export", *words, "-o", target)
                self.file(target)
        self.both("export", "speakers", "--event", SAMPLE, "-o", "speakers")
        self.folder("speakers")
        self.both("export", "planner", "whole.json")
        self.file("whole.json")
        self.both("import", "planner", "whole.json")

    def print_sheets(self):
        for lang in ("en", "ru"):
            for sheet in SHEETS:
                supplier = ("--supplier", "Kettle Kitchen") if sheet == "order" else ()
                self.sheet(f"{lang} {sheet}", "--lang", lang, sheet, "--event", SAMPLE, *supplier)
            self.sheet(f"{lang} booklet", "--lang", lang, "programme", "--event", SAMPLE, "--booklet")
            self.sheet(f"{lang} card", "--lang", lang, "card", "--person", LATE)
            self.sheet(f"{lang} kpi", "--lang", lang, "kpi")
            self.sheet(f"{lang} consent", "--lang", lang, "consent", "--event", SAMPLE, "--purpose", "photo")
        # A list of every script that there is in the nine lists, without fonts of the machine.
        self.sheet("long door-list", "door-list", "--event", EVENT)


def main():
    linux, windows = sys.argv[1:]
    work = tempfile.mkdtemp(prefix="samovar-same-")
    job = Job(
        Side("Linux", [os.path.abspath(linux)], os.path.join(work, "linux")),
        Side("Windows", [os.path.join(HERE, "run.sh"), os.path.abspath(windows)], os.path.join(work, "windows")),
    )
    for step in (
        job.import_lists,
        job.take_back,
        job.put_back,
        job.one_planner,
        job.invite,
        job.answer,
        job.count_chats,
        job.write_files,
        job.print_sheets,
    ):
        begin = time.monotonic()
        step()
        print(f"{step.__name__.replace('_', ' ')}: {time.monotonic() - begin:.0f} s", flush=True)
    wrong = killed.run(job.windows)
    print(f"{job.compared} answers and files compared, {len(job.different)} different")
    for what in job.different + wrong:
        print(f"DIFFERENT {what}", file=sys.stderr)
    if job.different or wrong:
        raise SystemExit(f"They lie in {work}.")
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
