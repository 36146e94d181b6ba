"""What a screen reader hears and finds over AT-SPI, a line of JSON each.

listen: what is added to live regions, from now on; tree: every control of Samovar now.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEPTH = 60
# A busy window answers late; it is not silent.
Atspi.set_timeout(20_000, 30_000)


def tell(row):
    print(json.dumps(row, ensure_ascii=False), flush=True)


def children(node):
    return filter(None, (node.get_child_at_index(i) for i in range(node.get_child_count())))


def text_of(node, depth=0):
    if depth > DEPTH:
        return ""
    try:
        own = Atspi.Text.get_text(node, 0, -1)
    except Exception:  # Not every node has text.
        own = ""
    # An object character stands for a child, which says its text itself.
    own = (own or "").replace("\ufffc", " ")
    below = [] if own.strip() else [text_of(child, depth + 1) for child in children(node)]
    words = own.split() or " ".join(below).split() or (node.get_name() or "").split()
    return " ".join(words)


def live(node):
    while node is not None and node.get_role_name() not in ("document web", "frame", "application"):
        said = (node.get_attributes() or {}).get("live")
        if said:
            return said != "off"
        node = node.get_parent()
    return False


def heard(event):
    try:
        # Also a region that comes with its first words.
        if isinstance(event.any_data, Atspi.Accessible) and live(event.any_data):
            text = text_of(event.any_data)
            if text:
                tell({"said": text})
    except Exception:  # It has gone again meanwhile.
        pass


def listen():
    listener = Atspi.EventListener.new(heard)
    listener.register("object:children-changed:add")
    tell({"listening": True})
    Atspi.event_main()


def walk(node, depth=0):
    if depth > DEPTH:
        return
    try:
        tell({"role": node.get_role_name(), "name": node.get_name() or "", "focused": node.get_state_set().contains(Atspi.StateType.FOCUSED)})
        for child in children(node):
            walk(child, depth + 1)
    except Exception:  # It has gone again meanwhile.
        pass


def tree():
    for program in children(Atspi.get_desktop(0)):
        if program.get_name() == "samovar":
            walk(program)


{"listen": listen, "tree": tree}[sys.argv[1]]()
