#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Lays the beginning of a soak beside its end: figures.py CSV

The kiosk starts itself anew after some visits: what it did in between is a round. Two things are compared. Within the
rounds: the first third of a round after its first ten visits, for at first everything grows, beside its last third;
medians, and of those the medians of all rounds, for the memory of one may jump once. And, where there are several, the
whole first round beside the whole last one that is as long. Ends with 1 if memory grew by more than a twentieth in
either, or anything else at all. A few visits get no verdict, and 77.
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
GROWTH = 1.05
FEW = 50
SKIP = 10
NO_VERDICT = 77


def median(rows, name):
    return statistics.median(float(row[name]) for row in rows)


def thirds(rounds, name):
    """What is held in the first third of a round, and in its last."""
    kept = [rows[SKIP:] for rows in rounds]
    return (statistics.median(median(rows[:len(rows) // 3], name) for rows in kept),
            statistics.median(median(rows[-(len(rows) // 3):], name) for rows in kept))


def told(heading, rounds, pair):
    """Prints each thing before and after, and says what has grown."""
    print(heading)
    grown = []
    for name, words in (MEMORY | PARTS | COUNTS).items():
        before, after = pair(rounds, name)
        shown = (before, after) if name in COUNTS else (before / 1024, after / 1024)
        unit = "" if name in COUNTS else " MiB"
        print(f"  {words:20} {shown[0]:8.1f}{unit} -> {shown[1]:8.1f}{unit}")
        if (name in MEMORY and after > before * GROWTH) or (name in COUNTS and after > before):
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
    grown = told(f"within a round, medians of {len(long)}: a third of its visits after the first {SKIP}, and the last third",
                 long, thirds)
    last = [rows for rows in long if len(rows) >= len(long[0])][-1]
    if last is not long[0]:
        grown += told(f"medians of a round: visits {long[0][0]['visit']} to {long[0][-1]['visit']}, and "
                      f"{last[0]['visit']} to {last[-1]['visit']}",
                      (long[0], last), lambda ends, name: tuple(median(rows, name) for rows in ends))
    if grown:
        sys.exit(f"FAIL: grew: {', '.join(dict.fromkeys(grown))}")


main()
