#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Lays the beginning of a soak beside its end: figures.py CSV

The kiosk is started anew after some visits: what it did in between is a round. Ends with 1 if something has grown:

- within more than half of the rounds, for the memory of one may jump: the median of the first third after the first ten
  visits, for at first everything grows, beside that of the last third. Memory by more than 3 %, which in a round of a
  hundred is 25 KiB a visit; files, threads, processes and windows at all.
- from the whole first round to the whole last one that is as long: memory by more than 5 %, files at home at all. The
  rest is another program's, and nothing of it is handed on.

A few visits get no verdict, and 77.
"""
import csv
import itertools
import statistics
import sys

MEMORY = {"pss": "memory", "anon": "its own memory"}
# Told, not judged: they are parts of the one above.
PARTS = {"main": "of it the program", "zygotes": "of it the starters", "renderers": "of it the pages"}
COUNTS = {"fds": "files open", "threads": "threads", "children": "processes below", "windows": "windows",
          "files": "files at home"}
WITHIN = 1.03
BETWEEN = 1.05
FEW = 50
SKIP = 10
NO_VERDICT = 77


def median(rows, name):
    return statistics.median(float(row[name]) for row in rows)


def thirds(rows, name):
    """What is held in the first third of a round, and in its last."""
    kept = rows[SKIP:]
    third = len(kept) // 3
    return median(kept[:third], name), median(kept[-third:], name)


def grew(name, before, after, most):
    return after > before * (most if name in MEMORY else 1)


def tell(words, name, before, after):
    shown = (before, after) if name in COUNTS else (before / 1024, after / 1024)
    unit = "" if name in COUNTS else " MiB"
    print(f"  {words:20} {shown[0]:8.1f}{unit} -> {shown[1]:8.1f}{unit}")


def grown_within(rounds):
    """Prints what a usual round begins and ends with, and says what grew in most of them."""
    print(f"within a round, medians of {len(rounds)}: a third of its visits after the first {SKIP}, and the last third")
    grown = []
    for name, words in (MEMORY | PARTS | COUNTS).items():
        ends = [thirds(rows, name) for rows in rounds]
        tell(words, name, *(statistics.median(values) for values in zip(*ends)))
        if name not in PARTS and sum(grew(name, *pair, WITHIN) for pair in ends) * 2 > len(ends):
            grown.append(words)
    return grown


def grown_between(first, last):
    print(f"medians of a round: visits {first[0]['visit']} to {first[-1]['visit']}, and {last[0]['visit']} to "
          f"{last[-1]['visit']}")
    grown = []
    for name, words in (MEMORY | PARTS | COUNTS).items():
        before, after = median(first, name), median(last, name)
        tell(words, name, before, after)
        if (name in MEMORY or name == "files") and grew(name, before, after, BETWEEN):
            grown.append(words)
    return grown


def main():
    with open(sys.argv[1], encoding="ascii", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        sys.exit("FAIL: there are no readings")
    rounds = [list(group) for _, group in itertools.groupby(rows, lambda row: row["round"])]
    long = [rows for rows in rounds if len(rows) >= FEW]
    if not long:
        print(f"no verdict on so few: {len(rows)}")
        sys.exit(NO_VERDICT)
    grown = grown_within(long)
    last = [rows for rows in long if len(rows) >= len(long[0])][-1]
    if last is not long[0]:
        grown += grown_between(long[0], last)
    if grown:
        sys.exit(f"FAIL: grew: {', '.join(dict.fromkeys(grown))}")


main()
