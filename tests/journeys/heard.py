#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What a screen reader is told of the program's window. Reads commands, one a line, and answers each in one line:

    step TEXT     waits for the group of answers described by TEXT, under a heading of the same name: its name, and
                  its answers, each after a bar, with * where chosen
    screen TEXT   waits for a heading of this name that has the keyboard, and says its description
    focus         what has the keyboard: role | name
    where NAME    waits for something to press of this name: its middle as X Y
    link NAME     the same for a link of the page
    find NAME     "yes" if something of this name is to be seen, else "no"
    part TEXT     the name of what is to be seen with this text in its name, else "no"

An answer that begins with "!" is a failure.
"""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 20


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def has(node, state):
    return node.get_state_set().contains(state)


def window():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app and app.get_name() == "cartguide" and app.get_child_count():
            app.set_cache_mask(Atspi.Cache.NONE)
            return app.get_child_at_index(0)
    return None


def below(node, with_page=False):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        # The page is the engine's, and may be busy.
        if child is None or not shown(child) or (child.get_role() == Atspi.Role.DOCUMENT_WEB and not with_page):
            continue
        yield child
        yield from below(child, with_page)


def everything():
    root = window()
    return [] if root is None else list(below(root))


def heading(nodes):
    for node in nodes:
        if node.get_role() == Atspi.Role.HEADING and has(node, Atspi.StateType.FOCUSED):
            return node
    return None


def step(text):
    nodes = everything()
    for node in nodes:
        if node.get_description() != text or node.get_role() not in (Atspi.Role.PANEL, Atspi.Role.GROUPING):
            continue
        answers = []
        for i in range(node.get_child_count()):
            choice = node.get_child_at_index(i)
            if choice.get_role() != Atspi.Role.RADIO_BUTTON or not shown(choice):
                continue
            mark = "*" if has(choice, Atspi.StateType.CHECKED) else ""
            answers.append(mark + choice.get_name())
        headings = [other.get_name() for other in nodes if other.get_role() == Atspi.Role.HEADING]
        if node.get_name() in headings and answers:
            return f"{node.get_name()}|{'|'.join(answers)}"
    return None


def screen(text):
    title = heading(everything())
    return None if title is None or title.get_name() != text else title.get_description() or "(nothing)"


def focus(_):
    for node in everything():
        # Qt says it of a list's current row even when the list does not have the keyboard.
        if node.get_role() == Atspi.Role.TABLE_CELL and not has(node.get_parent(), Atspi.StateType.FOCUSED):
            continue
        if has(node, Atspi.StateType.FOCUSED):
            return f"{node.get_role_name()}|{node.get_name()}"
    return None


def middle(nodes, text, roles):
    for node in nodes:
        if node.get_name() == text and node.get_role() in roles:
            box = node.get_extents(Atspi.CoordType.SCREEN)
            return f"{box.x + box.width // 2} {box.y + box.height // 2}"
    return None


def where(text):
    return middle(everything(), text, (Atspi.Role.PUSH_BUTTON, Atspi.Role.RADIO_BUTTON))


def link(text):
    root = window()
    return None if root is None else middle(below(root, True), text, (Atspi.Role.LINK,))


def find(text):
    return "yes" if any(node.get_name() == text for node in everything()) else "no"


def part(text):
    return next((node.get_name() for node in everything() if text in node.get_name()), "no").strip()


COMMANDS = {"step": step, "screen": screen, "focus": focus, "where": where, "link": link, "find": find, "part": part}


def answer(line):
    name, _, text = line.rstrip("\n").partition(" ")
    last = "nothing was found"
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = COMMANDS[name](text)
            if found is not None:
                return found
        except gi.repository.GLib.Error as error:
            last = error.message  # what was looked at has gone since
        time.sleep(0.05)
    return f"! {name} {text}: {last}"


for request in sys.stdin:
    print(answer(request), flush=True)
