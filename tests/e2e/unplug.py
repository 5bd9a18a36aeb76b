#!/usr/bin/python3
"""Tells the kiosk that a display was unplugged, as an X server does: its dummy driver never loses an
output by itself.

    unplug.py WINDOW OUTPUT EVENT

The numbers of a window of the kiosk, of the output (xrandr --verbose) and of the first event of
RANDR (xdpyinfo -queryExtensions); hexadecimal with 0x.
"""
import ctypes
import struct
import sys

OUTPUT_CHANGE, DISCONNECTED, ROTATE_0 = 1, 1, 1


def main(window, output, first_event):
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        sys.exit("unplug.py: no display")
    # xcb_randr_notify_event_t: time, time of the setup, window, output, CRTC, mode, rotation, state
    event = struct.pack("=BBHIIIIIIHBB", first_event + 1, OUTPUT_CHANGE, 0, 0, 0, window, output,
                        0, 0, ROTATE_0, DISCONNECTED, 0)
    xcb.xcb_send_event(connection, 0, ctypes.c_uint32(window), 0, event)
    # The answer to any question says that the event was sent.
    xcb.xcb_get_input_focus.restype = ctypes.c_uint
    xcb.xcb_get_input_focus_reply.restype = ctypes.c_void_p
    xcb.xcb_get_input_focus_reply(
        connection, ctypes.c_uint(xcb.xcb_get_input_focus(connection)), None)
    xcb.xcb_disconnect(connection)


if __name__ == "__main__":
    main(*(int(number, 0) for number in sys.argv[1:4]))
