"""Which letters the font files of assets have: read from the files themselves."""
import glob
import os
import struct

from strict_yaml import expect


def cmap_of(name, data):
    """The code points of the table `cmap` of one font (OpenType, formats 4 and 12)."""
    points = set()
    tables = struct.unpack_from(">H", data, 4)[0]
    places = {data[at:at + 4]: struct.unpack_from(">I", data, at + 8)[0]
              for at in range(12, 12 + 16 * tables, 16)}
    expect(b"cmap" in places, name, "this is no font with a table of letters")
    start = places[b"cmap"]
    for entry in range(struct.unpack_from(">H", data, start + 2)[0]):
        at = start + struct.unpack_from(">I", data, start + 8 + 8 * entry)[0]
        form = struct.unpack_from(">H", data, at)[0]
        if form == 4:
            count = struct.unpack_from(">H", data, at + 6)[0] // 2
            ends = struct.unpack_from(f">{count}H", data, at + 14)
            firsts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
            for first, end in zip(firsts, ends):
                points.update(range(first, end + 1))
        elif form == 12:
            for group in range(struct.unpack_from(">I", data, at + 12)[0]):
                first, end = struct.unpack_from(">II", data, at + 16 + 12 * group)
                points.update(range(first, end + 1))
    return points - {0xFFFF}


def letters(folder):
    """The code points that every font of `folder` has."""
    names = sorted(glob.glob(os.path.join(folder, "*.ttf")))
    expect(names, folder, "there is no font")
    common = None
    for name in names:
        with open(name, "rb") as file:
            points = cmap_of(name, file.read())
        common = points if common is None else common & points
    return common


def ranges(points):
    """Sorted (first, last) of neighbours."""
    found = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return found


def expect_letters(path, content, known):
    """Every letter in what was read from a file of words must be drawn by the fonts."""
    if isinstance(content, dict):
        for key, inner in content.items():
            expect_letters(f"{path}{'.' if ': ' in path else ': '}{key}", inner, known)
    elif isinstance(content, list):
        for inner in content:
            expect_letters(path, inner, known)
    elif isinstance(content, str):
        lacking = sorted(set(content) - known - {"\n"})
        names = ", ".join(f"U+{ord(letter):04X}" for letter in lacking)
        expect(not lacking, path, f"the fonts of assets/fonts lack {names}")
