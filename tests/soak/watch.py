#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Watches a window and the processes behind it, quickly enough to be asked many times a second. Reads commands, one a
line, and answers each in one line:

    print BOX                what is in the box, as a short number
    same BOX PRINT SECONDS   waits until the box is PRINT again: "yes" or "no"
    other BOX PRINT SECONDS  waits until the box has other words than PRINT and has come to rest: "yes" or "no"
    went WINDOW SECONDS TITLE    waits until the window has another title: the new one, or "no"
    read PID HOME            readings of the process PID with all below it: the columns of COLUMNS, with commas between

BOX is X,Y,WIDTH,HEIGHT on the screen. SECONDS may be 0: only one look.
"""
import ctypes
import os
import sys
import time
import zlib

COLUMNS = "pss,anon,main,zygotes,renderers,fds,threads,children,windows,files"
PAUSE = 0.015
# What is only colour has few of them; letters with their soft edges have many.
WORDS = 24
# What is the same in so many looks has come to rest.
LOOKS = 8


class Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Screen:
    ALL = ctypes.c_ulong(-1)
    Z_PIXMAP = 2

    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XGetSubImage.restype = ctypes.c_void_p
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        # What is asked about a window that has just gone ends nothing.
        self.handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
        self.x.XSetErrorHandler(self.handler)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        if not self.display:
            sys.exit("no display")
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.images = {}

    def look(self, box):
        x, y, width, height = box
        if box not in self.images:
            self.images[box] = self.x.XGetImage(self.display, self.root, x, y, width, height, self.ALL, self.Z_PIXMAP)
        image = self.images[box]
        self.x.XGetSubImage(self.display, self.root, x, y, width, height, self.ALL, self.Z_PIXMAP, image, 0, 0)
        return ctypes.string_at(image.contents.data, image.contents.bytes_per_line * height)

    def name(self, window):
        atom = self.x.XInternAtom(self.display, b"_NET_WM_NAME", 0)
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        items, left = ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.c_char_p()
        self.x.XGetWindowProperty(self.display, ctypes.c_ulong(window), ctypes.c_ulong(atom), ctypes.c_long(0),
                                  ctypes.c_long(256), 0, ctypes.c_ulong(0), ctypes.byref(kind), ctypes.byref(form),
                                  ctypes.byref(items), ctypes.byref(left), ctypes.byref(value))
        text = (value.value or b"").decode("utf-8", "replace")
        if value:
            self.x.XFree(value)
        return text

    def windows(self, at=None):
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        if not self.x.XQueryTree(self.display, self.root if at is None else ctypes.c_ulong(at), ctypes.byref(root),
                                 ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count)):
            return 0
        below = [children[i] for i in range(count.value)]
        if children:
            self.x.XFree(children)
        return len(below) + sum(self.windows(window) for window in below)


def tree(pid):
    """PID and all below it."""
    parents = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as stat:
                    parents.setdefault(int(stat.read().rpartition(")")[2].split()[1]), []).append(int(name))
            except OSError:
                pass  # it has ended since
    found = [pid]
    for one in found:
        found += parents.get(one, [])
    return found


def kind(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as line:
            words = line.read()
    except OSError:
        return "gone"
    return "renderers" if b"--type=renderer" in words else "zygotes" if b"--type=" in words else "main"


def memory(pid):
    """Its share of the memory it uses, in KiB, and the part of that which is no file's."""
    whole = own = 0
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
            for line in rollup:
                name, _, value = line.partition(":")
                if name == "Pss":
                    whole += int(value.split()[0])
                elif name in ("Pss_Anon", "Pss_Shmem"):
                    own += int(value.split()[0])
    except OSError:
        pass  # it has ended since, or is not ours to read
    return whole, own


def count(folder):
    try:
        return len(os.listdir(folder))
    except OSError:
        return -1


def readings(screen, pid, home):
    # The page of the visit that is over may be on its way out.
    end = time.monotonic() + 1
    below = tree(pid)
    while time.monotonic() < end and any(kind(one) in ("renderers", "gone") for one in below):
        time.sleep(PAUSE)
        below = tree(pid)
    shares = {"main": 0, "zygotes": 0, "renderers": 0, "gone": 0}
    whole = 0
    for one in below:
        pss, own = memory(one)
        whole += pss
        shares[kind(one)] += own
    files = sum(len(names) for _, _, names in os.walk(home))
    values = [whole, sum(shares.values()), shares["main"], shares["zygotes"], shares["renderers"],
              count(f"/proc/{pid}/fd"), count(f"/proc/{pid}/task"), len(below) - 1, screen.windows(), files]
    return ",".join(map(str, values))


def waited(seconds, tries):
    """The first answer that `tries` gives, and "no" if it gives none for so long."""
    end = time.monotonic() + float(seconds)
    while True:
        answer = tries()
        if answer is not None:
            return answer
        if time.monotonic() >= end:
            return "no"
        time.sleep(PAUSE)


class Watcher:
    def __init__(self):
        self.screen = Screen()

    def seen(self, box):
        pixels = self.screen.look(box)
        return zlib.crc32(pixels), pixels

    def print(self, box):
        return self.seen(self.box(box))[0]

    @staticmethod
    def box(text):
        return tuple(map(int, text.split(",")))

    def same(self, box, before, seconds):
        return waited(seconds, lambda: "yes" if self.print(box) == int(before) else None)

    def other(self, box, before, seconds):
        last, looks = None, 0

        def rests():
            nonlocal last, looks
            now, pixels = self.seen(self.box(box))
            looks = looks + 1 if now == last else 1
            last = now
            if looks < LOOKS or now == int(before) or len(set(memoryview(pixels).cast("I"))) < WORDS:
                return None
            return "yes"

        return waited(seconds, rests)

    def went(self, window, seconds, *title):
        def other():
            now = self.screen.name(int(window))
            return now if now and now != " ".join(title) else None

        return waited(seconds, other)

    def read(self, pid, home):
        return readings(self.screen, int(pid), home)


if __name__ == "__main__":
    watcher = Watcher()
    for request in sys.stdin:
        command, *words = request.rstrip("\n").split(" ")
        print(getattr(watcher, command)(*words), flush=True)
