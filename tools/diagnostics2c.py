"""The part of tools/words2c for assets/diagnostics: its files as diagnostics.h, diagnostics.c and
diagnostic_examples.c.

An example is shown as an excerpt, made here: the lines that differ with > beside them, two lines
around them, and … for what is left out. Tests load the whole text, with the skeleton that it names.
"""
import difflib
import itertools
import os
import re
from dataclasses import dataclass

from strict_yaml import by_language, c_string, expect, only, read, same_places, text_at

SKELETONS = "skeletons.yaml"
LEVELS = {"E": "LEVEL_ERROR", "W": "LEVEL_WARNING", "N": "LEVEL_NOTE"}
WORDS = {"says": True, "label": False, "hint": True, "about": True}  # whether it must be there
KEYS = ("name", *WORDS, "in", "wrong", "right")
UNSEEN = re.compile(r"<(?:(tab)|U\+([0-9A-F]{4,6})|byte ([0-9A-F]{2}))>")
LEFT_OUT = "…"
AROUND = 2   # lines shown before and after those that differ
MOST = 8     # lines in a row that differ; of more the first ones are shown
NOTE = "/* Generated from assets/diagnostics by tools/words2c. Do not edit. */"


@dataclass
class Line:
    text: str
    is_step: bool = False    # of the skeleton that the example names, not of the pack around it
    differs: bool = False


def texts_of(path, codes, words):
    """The texts in the order of the languages, with the same places in each."""
    texts = by_language(path, codes, words)
    same_places(path, codes, texts)
    return texts


def as_written(text):
    """The bytes of an example, in which <tab>, <U+202E> and <byte FF> stand for what is unseen."""
    def unseen(match):
        tab, point, byte = match.groups()
        return "\t" if tab else chr(int(point, 16)) if point else chr(0xDC00 + int(byte, 16))
    return UNSEEN.sub(unseen, text).encode("utf-8", "surrogateescape")


def skeleton(path, skeletons, name):
    """The lines of the pack with the steps called `name` in it."""
    steps = skeletons["steps"].get(name, "")
    expect(steps or name == "pack", path, f"{SKELETONS} has no steps '{name}'")
    lines = []
    for line in text_at("pack", skeletons["pack"]).split("\n"):
        if line.strip() == "<steps>":
            indent = line[:line.index("<")]
            lines += [Line(indent + step, True) for step in steps.splitlines()]
        else:
            lines.append(Line(line))
    return lines


def place_of(path, lines, right):
    """(index, count, indentation) of the lines that an example stands for: those of the skeleton's
    steps come before those of the pack around them."""
    found = []
    for i, line in enumerate(lines):
        stripped = line.text.lstrip(" ")
        indent = line.text[:len(line.text) - len(stripped)]
        if stripped == "<here>":
            return i, 1, indent
        if [indent + text for text in right] == [each.text for each in lines[i:i + len(right)]]:
            found.append((i, len(right), indent))
    found = [place for place in found if lines[place[0]].is_step] or found
    expect(len(found) == 1, path, f"stands {len(found)} times in the skeleton, not once")
    return found[0]


def compare(wrong, right):
    """Marks the lines that differ; returns their ranges in both, of which one may be empty."""
    matcher = difflib.SequenceMatcher(None, [line.text for line in wrong],
                                      [line.text for line in right], autojunk=False)
    ranges = [code[1:] for code in matcher.get_opcodes() if code[0] != "equal"]
    for i, j, k, l in ranges:
        for line in wrong[i:j] + right[k:l]:
            line.differs = True
    return [code[:2] for code in ranges], [code[2:] for code in ranges]


def excerpt(lines, ranges):
    """What `explain` prints."""
    first, end = ranges[0]
    is_step = lines[first if first < end else max(first - 1, 0)].is_step
    inner = [i for i, line in enumerate(lines) if line.is_step == is_step]
    shown = set()
    for first, end in ranges:
        is_cut = end - first > MOST
        shown |= set(range(first - AROUND, first + MOST - AROUND if is_cut else end + AROUND))
    text = []
    for is_shown, run in itertools.groupby(inner, lambda i: i in shown):
        numbers = list(run)
        if is_shown or len(numbers) == 1:
            text += [("  > " if lines[i].differs else "    ") + lines[i].text for i in numbers]
        else:
            text.append("    " + LEFT_OUT)
    return "".join(line + "\n" for line in text)


def pieces(text):
    return [piece.split("\n") for piece in text.split(f"\n{LEFT_OUT}\n")]


def in_skeleton(path, skeletons, entry):
    """The wrong and the right lines of an example that can be loaded, and where they differ."""
    right = skeleton(path, skeletons, entry["in"])
    if "right" not in entry:  # wrong as a whole
        wrong = [Line(text) for text in text_at(f"{path}.wrong", entry.get("wrong")).split("\n")]
        return (wrong, right, *compare(wrong, right))
    wrong = list(right)
    parts = [pieces(text_at(f"{path}.{key}", entry.get(key))) for key in ("wrong", "right")]
    expect(len(parts[0]) == len(parts[1]), path, "wrong and right have different numbers of …")
    wrong_ranges, right_ranges = [], []
    for wrong_part, right_part in zip(*parts):
        i, count, indent = place_of(f"{path}.right", right, right_part)
        j = i + len(wrong) - len(right)
        is_step = right[i].is_step
        wrong[j:j + count] = [Line(indent + text, is_step) for text in wrong_part]
        right[i:i + count] = [Line(indent + text, is_step) for text in right_part]
        ranges = compare(wrong[j:j + len(wrong_part)], right[i:i + len(right_part)])
        wrong_ranges += [(j + first, j + end) for first, end in ranges[0]]
        right_ranges += [(i + first, i + end) for first, end in ranges[1]]
    return wrong, right, wrong_ranges, right_ranges


def in_words(path, codes, entry):
    """What is shown of an example that cannot be one file: wrong and right by language."""
    both = [entry.get(key) if isinstance(entry.get(key), dict) else dict.fromkeys(codes, entry.get(key))
            for key in ("wrong", "right")]
    texts = [texts_of(f"{path}.{key}", codes, words) for key, words in zip(("wrong", "right"), both)]
    shown = [], []
    for wrong_text, right_text in zip(*texts):
        expect(wrong_text != right_text, path, "wrong and right are the same")
        sides = [[Line(line) for line in text.split("\n")] for text in (wrong_text, right_text)]
        for side, lines, ranges in zip(shown, sides, compare(*sides)):
            side.append(excerpt(lines, ranges))
    return shown


def example(path, codes, skeletons, entry):
    """(what explain shows as wrong and as right by language, the two whole texts or two times "")."""
    if "in" in entry:
        wrong, right, wrong_ranges, right_ranges = in_skeleton(path, skeletons, entry)
        expect(wrong_ranges, path, "wrong and right are the same")
        shown = [[excerpt(lines, ranges)] * len(codes)
                 for lines, ranges in ((wrong, wrong_ranges), (right, right_ranges))]
        whole = [as_written("".join(line.text + "\n" for line in lines)) for lines in (wrong, right)]
    else:
        shown, whole = in_words(path, codes, entry), [b"", b""]
    return *shown, whole


def c_array(texts):
    return "{" + ", ".join("NULL" if text is None else c_string(text) for text in texts) + "}"


def c_bytes(data):
    return '"' + "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\?' else f"\\{byte:03o}"
                         for byte in data) + '"'


def kind(path, codes, code, entry, shown):
    lines = ["    {", f'        .code = "{code}",', f"        .level = {LEVELS[code[0]]},"]
    for key, is_needed in WORDS.items():
        if is_needed or key in entry:
            texts = texts_of(f"{path}.{key}", codes, entry.get(key, {}))
            lines.append(f"        .{key} = {c_array(texts)},")
    lines += [f"        .wrong = {c_array(shown[0])},", f"        .right = {c_array(shown[1])},", "    },"]
    return lines


def entries(source):
    """(file, code, entry) of all files, in the order of the codes."""
    before, names = "", set()
    for name in sorted(os.listdir(os.path.join(source, "diagnostics"))):
        if name == SKELETONS or not name.endswith(".yaml"):
            continue
        file = f"diagnostics/{name}"
        for code, entry in read(source, file).items():
            path = f"{file}: {code}"
            expect(re.fullmatch("[EWN][0-9]{4}", code), path, "a code is E, W or N and four digits")
            expect(name.startswith(code[1:3]), path, f"belongs into the file {code[1:3]}-….yaml")
            expect(code[1:] != before, path, "this number is used twice")
            expect(code[1:] > before, path, "stands after a higher one")
            only(path, entry, KEYS)
            called = entry.get("name")
            expect(isinstance(called, str) and re.fullmatch("[a-z][a-z0-9_]*", called), path,
                   "needs a name of small letters, digits and _")
            expect(called not in names, path, f"the name '{called}' is used twice")
            before = code[1:]
            names.add(called)
            yield path, code, entry


def diagnostics(source, codes):
    """The lines of diagnostics.h, diagnostics.c and diagnostic_examples.c."""
    skeletons = read(source, f"diagnostics/{SKELETONS}")
    for key in ("pack", "steps"):
        expect(skeletons.get(key), SKELETONS, f"needs the key '{key}'")
    unused = set(skeletons["steps"])
    names, kinds, wholes = [], [], []
    for path, code, entry in entries(source):
        *shown, whole = example(path, codes, skeletons, entry)
        unused.discard(entry.get("in"))
        names.append(f"DIAG_{entry['name'].upper()}")
        kinds += kind(path, codes, code, entry, shown)
        wholes.append("    {" + ", ".join(map(c_bytes, whole)) + "}," + f" /* {code} */")
    expect(not unused, SKELETONS, f"no example stands in {', '.join(sorted(unused))}")
    header = [NOTE, "#pragma once", "", f"enum {{ DIAG_KIND_COUNT = {len(names)} }};", "",
              *[f"#define {name} DIAG_KINDS[{i}]" for i, name in enumerate(names)]]
    include = [NOTE, '#include "aman/pack/codes.h"', ""]
    table = ["const DiagKind DIAG_KINDS[DIAG_KIND_COUNT] = {", *kinds, "};"]
    examples = ["const char *const DIAG_EXAMPLES[DIAG_KIND_COUNT][2] = {", *wholes, "};"]
    return header, include + table, include + examples
