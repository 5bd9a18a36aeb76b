#!/usr/bin/python3
"""Fingers on the screen of an X server whose input driver is `inputtest`.

    fingers.py SOCKET WxH <FIFO

Each line is `down N X Y`, `move N X Y` or `up N X Y`: finger N, from 0, in pixels. It is answered by
a line once the server has passed it on. There is one connection in the life of a server: when it
is closed the server serves no other one.
"""
import socket
import struct
import sys

VERSION, SYNC, TOUCH = 0, 1, 6
KINDS = {"down": 18, "move": 19, "up": 20}
AXIS_MOST = 65535
VALUATORS = 64
X_AND_Y = 3  # the first two bits of the mask


def touch(kind, finger, x, y):
    values = struct.pack(f"={VALUATORS}d", x, y, *[0] * (VALUATORS - 2))
    nothing = bytes(8 * VALUATORS)
    # has_unaccelerated, the mask of 8 bytes, 4 bytes up to the next multiple of 8
    valuators = struct.pack("=I8s4x", 0, bytes([X_AND_Y]) + bytes(7)) + values + nothing
    return struct.pack("=II", finger, kind) + valuators


def main(path, size):
    w, h = (int(side) for side in size.split("x"))
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.connect(path)

    def send(kind, body=b"", answered=False):
        server.sendall(struct.pack("=II", 8 + len(body), kind) + body)
        if answered:
            length = struct.unpack("=I", server.recv(4, socket.MSG_WAITALL))[0]
            server.recv(length - 4, socket.MSG_WAITALL)

    send(VERSION, struct.pack("=HH", 1, 0), answered=True)
    for line in sys.stdin:
        kind, finger, x, y = line.split()
        send(TOUCH, touch(KINDS[kind], int(finger), int(x) * AXIS_MOST / (w - 1),
                          int(y) * AXIS_MOST / (h - 1)))
        send(SYNC, answered=True)
        print(line.strip(), flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
