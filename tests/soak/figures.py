#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Lays the beginning of a soak beside its end: figures.py CSV [SKIP [MOST]]

Takes the medians of the first MOST visits after SKIP, and of the last MOST; where there are not so many, of the first
and the last third. Ends with 1 if memory grew by more than a twentieth, or anything else at all. A few visits get no
verdict, and 77: at first everything grows.
"""
import csv
import statistics
import sys

MEMORY = {"pss": "memory", "anon": "its own memory"}
# Told, not judged: they are parts of the one above.
PARTS = {"main": "of it the program", "zygotes": "of it the starters", "renderers": "of it the pages"}
COUNTS = {"fds": "files open", "threads": "threads", "children": "processes below", "windows": "windows",
          "files": "files at home"}
GROWTH = 1.05
FEW = 50
NO_VERDICT = 77


def medians(rows, name):
    return statistics.median(float(row[name]) for row in rows)


def main():
    skip = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    most = int(sys.argv[3]) if len(sys.argv) > 3 else 100
    with open(sys.argv[1], encoding="ascii", newline="") as file:
        rows = list(csv.DictReader(file))
    kept = rows[min(skip, len(rows) // 4):]
    size = min(most, max(1, len(kept) // 3))
    first, last = kept[:size], kept[-size:]
    if not first:
        sys.exit("FAIL: there are no readings")
    print(f"medians of {size}: visits {first[0]['visit']} to {first[-1]['visit']}, and {last[0]['visit']} to "
          f"{last[-1]['visit']}")
    grown = []
    for name, words in (MEMORY | PARTS | COUNTS).items():
        before, after = medians(first, name), medians(last, name)
        shown = (before, after) if name in COUNTS else (before / 1024, after / 1024)
        unit = "" if name in COUNTS else " MiB"
        print(f"  {words:20} {shown[0]:8.1f}{unit} -> {shown[1]:8.1f}{unit}")
        if (name in MEMORY and after > before * GROWTH) or (name in COUNTS and after > before):
            grown.append(words)
    if len(rows) < FEW:
        print(f"no verdict on so few: {len(rows)}")
        sys.exit(NO_VERDICT)
    if grown:
        sys.exit(f"FAIL: grew: {', '.join(grown)}")


main()
