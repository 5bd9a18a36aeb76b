#!/usr/bin/python3
"""Asks X what no other tool of the tests asks it.

    x11.py taken      ends with 0 when some program has the keyboard for itself
    x11.py pointer    ends with 0 when the pointer can be seen where it is
    x11.py hold       takes the keyboard for itself until the standard input ends
"""
import ctypes
import sys

GRAB_ASYNC, GRAB_SUCCESS = 1, 0


class CursorImage(ctypes.Structure):
    _fields_ = [("x", ctypes.c_short), ("y", ctypes.c_short), ("width", ctypes.c_ushort),
                ("height", ctypes.c_ushort), ("xhot", ctypes.c_ushort), ("yhot", ctypes.c_ushort),
                ("serial", ctypes.c_ulong), ("pixels", ctypes.POINTER(ctypes.c_ulong)),
                ("atom", ctypes.c_ulong), ("name", ctypes.c_char_p)]


def open_display():
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    if not display:
        sys.exit("x11.py: no display")
    return x11, display


def grab(x11, display):
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    return x11.XGrabKeyboard(display, root, 0, GRAB_ASYNC, GRAB_ASYNC,
                             ctypes.c_ulong(0)) == GRAB_SUCCESS


def taken():
    return not grab(*open_display())


def pointer():
    _, display = open_display()
    fixes = ctypes.CDLL("libXfixes.so.3")
    fixes.XFixesGetCursorImage.restype = ctypes.POINTER(CursorImage)
    event, error = ctypes.c_int(), ctypes.c_int()
    fixes.XFixesQueryExtension(display, ctypes.byref(event), ctypes.byref(error))
    image = fixes.XFixesGetCursorImage(display).contents
    return any(image.pixels[i] >> 24 & 0xFF for i in range(image.width * image.height))


def hold():
    held = grab(*open_display())
    if held:
        print("held", flush=True)
        sys.stdin.read()
    return held


if __name__ == "__main__":
    commands = {"taken": taken, "pointer": pointer, "hold": hold}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    sys.exit(0 if commands[sys.argv[1]]() else 1)
