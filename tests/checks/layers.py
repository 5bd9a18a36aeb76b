#!/usr/bin/python3
"""Checks what the compiler does not: who includes whom, which functions and numbers stand where, and
which names stand more than once.

    layers.py [ROOT]       checks src/ and include/ below ROOT; prints file:line: message, exit 1
    layers.py --self-test  breaks each rule in a temporary tree and checks that it is found

The rules are the tables below. A place in a table is a layer ("app") or a path with wildcards.
"""
import fnmatch
import os
import re
import sys
import tempfile

LAYERS = ("base", "pack", "activities", "session", "counts", "report", "ui", "activity_views",
          "screens", "app")  # lowest first
VIEWS = ("src/activities/*_view.[ch]", "src/activities/*_views.[ch]")
ABOVE_SDL = ("ui", "activity_views", "screens", "app")

# Headers made while building: who may include them, as for a public header of that layer.
GENERATED = {"languages.h": "base", "phrases.h": "base", "diagnostics.h": "pack", "built_in.h": "pack", "tokens.h": "ui"}

# Headers of libraries, and where they may be included.
LIBRARIES = (
    (r"(SDL2/)?SDL\w*\.h", ABOVE_SDL),
    (r"sqlite3\w*\.h", ("counts",)),
    (r"yaml\.h", ("pack",)),
    (r"sodium(\.h|/.*)", ("counts", "app")),
    (r"qrencode\.h", ("ui", "report")),
    (r"jansson\w*\.h", ("app",)),
    (r"xlsxwriter(\.h|/.*)", ("report",)),
    (r"X11/.*", ("src/ui/window*.c",)),
    (r"(libpq|postgres|pg_).*\.h", ("src/app/postgres.c",)),
    (r"utf8proc\.h", ("base",)),
    (r"(line|word|grapheme|unibreak)\w*\.h", ("ui",)),
)

# Functions, where they may be called, and what to do instead.
FUNCTIONS = (
    ("sprintf vsprintf strcpy strcat strtok sscanf gets", (), "it knows no bounds"),
    ("atoi atol atof", (), "it cannot tell a mistake from 0"),
    ("gmtime localtime", (), "its result is shared; the _r form is for app"),
    ("system popen", (), "the kiosk starts no shell"),
    ("alloca", (), "memory comes from an arena"),
    ("malloc calloc realloc reallocarray aligned_alloc strdup strndup asprintf vasprintf",
     ("src/base/arena.c",), "memory comes from an arena"),
    ("localtime_r", ("app",), "the day comes in as a parameter"),
    ("time clock_gettime gettimeofday clock SDL_GetTicks SDL_GetTicks64 SDL_GetPerformanceCounter",
     ("app",), "the time comes in as a parameter"),
    (r"rand srand random srandom getrandom randombytes\w*", ("app",),
     "chance comes in as a seed (aman/base/rng.h)"),
    ("getenv secure_getenv setenv unsetenv putenv SDL_getenv SDL_setenv", ("app",),
     "the environment is read in app and passed down"),
)

PLATFORMS = r"_WIN32|__linux__|__APPLE__"
PLATFORM_FILES = ("src/app/paths.c", "src/ui/window.c")

# A type's name stands in one file; a static function's in a few, so that a search finds it.
# Functions of a table that every type of activity has are named by the table.
MAX_SAME_FUNCTIONS = 4
TABLE_FILES, TABLE_FUNCTIONS = "src/activities/*", "apply begin check show states".split()

MAX_LINES = 380
MAX_COLUMNS = 100

# Numbers in screens and views come from tokens.h. A larger literal is fine as reference pixels, that
# is as an argument of a PX_CALLS function or of one that takes the frame first, as the value of a
# PX_FIELDS member, as a named constant of an enum, or when a comment
# on its line says what it is with one of LITERAL_COMMENTS ("not px": a count, a size in bytes).
LITERAL_FILES = ("src/screens/*.c", "src/activities/*_view.c")
MAX_LITERAL = 8
PX_CALLS = ("px", "touch_px", "space")
PX_FIELDS = r"gap\w*|pad\w*|w|h|min\w*|max\w*|radius\w*|tight_radius|size\w*"
LITERAL_COMMENTS = ("ref px", "not px")

TOKEN = re.compile(r"//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z)"
                   r'|(?P<string>"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')', re.DOTALL)
INCLUDE = re.compile(r"^[ \t]*#[ \t]*include\b[ \t]*([^\n]*?)[ \t]*$", re.MULTILINE)
PLATFORM_IF = re.compile(rf"^[ \t]*#[ \t]*(?:el)?if(?:def|ndef)?\b[^\n]*(?:{PLATFORMS})", re.MULTILINE)
TYPE = re.compile(r"^\} ?(\w+);|^typedef [^;{}]*(?:\{[^{}\n]*\})?[^;{}]*?\b(\w+);"
                  r"|^typedef [^;{}()]*?\(\*(\w+)\)\(|^typedef [^;{}()]*?(\w+)\(", re.MULTILINE)
STATIC_FUNCTION = re.compile(r"^static (?:inline )?[\w ]*?[ *](\w+)\(", re.MULTILINE)
LITERAL = re.compile(r"(?<![\w.])(0[xX][0-9a-fA-F]+|\d+)[uUlL]*(?![\w.])")
PX_FIELD = re.compile(rf"\.(?:{PX_FIELDS})\s*=\s*(?:\{{[^{{}};]*|[^,;{{}}]*)$")


def blank(text):
    return re.sub(r"[^\n]", " ", text)


class Source:
    """One file: its text, the same without comments, and the same without strings either."""

    def __init__(self, root, path):
        self.root, self.path = root, path
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            self.text = file.read()
        self.lines = self.text.splitlines()
        self.uncommented = TOKEN.sub(lambda m: m[0] if m["string"] else blank(m[0]), self.text)
        self.code = TOKEN.sub(lambda m: blank(m[0]), self.text)
        self.layer = layer_of(path)

    def line_at(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def comment_on(self, line):
        """What the comments on this line say."""
        bare = self.uncommented.split("\n")[line - 1]
        return "".join(c for c, b in zip(self.lines[line - 1], bare) if b == " ")


def layer_of(path):
    parts = path.split("/")
    folder = 2 if path.startswith("include/aman/") else 1
    if len(parts) <= folder + 1 or parts[folder] not in LAYERS:
        return None
    return "activity_views" if matches(path, VIEWS) else parts[folder]


def matches(path, patterns):
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def stands_in(source, places):
    return source.layer in places or matches(source.path, [p for p in places if "/" in p])


def said(places):
    return "only in " + ", ".join(places) if places else "nowhere"


def looks_up(source, layer):
    return LAYERS.index(layer) > LAYERS.index(source.layer)


def check_layer(source):
    if source.layer is None:
        yield 1, f"belongs to no layer; the layers are {', '.join(LAYERS)}"


def check_includes(source):
    if source.layer is None:
        return
    for found in INCLUDE.finditer(source.uncommented):
        line, words = source.line_at(found.start()), found[1]
        name = words[1:-1]
        if not re.fullmatch(r'"[^"]+"|<[^>]+>', words):
            yield line, f"cannot read which file #include {words} means"
        elif name.startswith("aman/") or name in GENERATED:
            yield from ((line, message) for message in public_include(source, name))
        elif words[0] == '"':
            yield from ((line, message) for message in private_include(source, name))
        else:
            for pattern, places in LIBRARIES:
                if re.fullmatch(pattern, name) and not stands_in(source, places):
                    yield line, f"<{name}> may be included {said(places)}"


def public_include(source, name):
    layer = GENERATED.get(name) or name.split("/")[1]
    if layer not in LAYERS:
        yield f'"{name}" belongs to no layer'
    elif looks_up(source, layer):
        yield f'{source.layer} looks up to {layer}: "{name}"'


def private_include(source, name):
    path = f"{os.path.dirname(source.path)}/{name}"
    if not os.path.exists(os.path.join(source.root, path)) or name.startswith("."):
        path = f"src/{source.path.split('/')[1]}/{name}"  # of the layer's folder, or one in it
    if not os.path.exists(os.path.join(source.root, path)) or name.startswith("."):
        yield f'"{name}" is no header in this folder; other layers offer "aman/<layer>/..."'
    elif looks_up(source, layer_of(path)):
        yield f'{source.layer} looks up to {layer_of(path)}: "{name}"'


def check_functions(source):
    for names, places, why in FUNCTIONS:
        if stands_in(source, places):
            continue
        for call in re.finditer(rf"(?<![\w.])(?<!->)({names.replace(' ', '|')})\s*\(", source.code):
            yield source.line_at(call.start()), f"{call[1]}() stands {said(places)}: {why}"


def check_platforms(source):
    if not matches(source.path, PLATFORM_FILES):
        for found in PLATFORM_IF.finditer(source.code):
            yield (source.line_at(found.start()),
                   f"the platform is asked for {said(PLATFORM_FILES)}")


def check_head(source):
    if not source.text.startswith("/*"):
        yield 1, "begins with no comment that says what the file is for"


def check_size(source):
    if len(source.lines) > MAX_LINES:
        yield MAX_LINES + 1, f"{len(source.lines)} lines; a file holds at most {MAX_LINES}"
    for number, line in enumerate(source.lines, 1):
        if len(line) > MAX_COLUMNS:
            yield number, f"{len(line)} columns; a line holds at most {MAX_COLUMNS}"


def enclosing_call(code, offset):
    """The name of the function among whose arguments the offset is, or an empty string."""
    depth = 0
    for i in range(offset - 1, -1, -1):
        if code[i] == ")":
            depth += 1
        elif code[i] == "(" and depth > 0:
            depth -= 1
        elif code[i] == "(":
            # What takes the frame takes reference pixels: ui_text(ui, STYLE, 32, …), panel(ui, 640, …).
            return "px" if re.match(r"\(\s*ui\b", code[i:]) else re.search(r"\w*\s*$", code[:i])[0].strip()
        elif code[i] in ";{}":
            break
    return ""


def check_literals(source):
    if not matches(source.path, LITERAL_FILES):
        return
    for literal in LITERAL.finditer(source.code):
        digits = literal[1].lower()
        octal = len(digits) > 1 and digits.isdigit() and digits[0] == "0"
        line, before = source.line_at(literal.start()), source.code[:literal.start()]
        if (int(digits, 8 if octal else 0) > MAX_LITERAL
                and not PX_FIELD.search(before[-200:])
                and not re.search(r"\benum \{[^}]*$", before)
                and enclosing_call(source.code, literal.start()) not in PX_CALLS
                and not any(words in source.comment_on(line) for words in LITERAL_COMMENTS)):
            yield line, (f"{literal[0]} is a bare number: take a token, write px(ui, {literal[0]}), "
                         f"or say what it is in a comment ({' or '.join(LITERAL_COMMENTS)})")


RULES = (check_layer, check_includes, check_functions, check_platforms, check_head, check_size,
         check_literals)


def places_of(all_sources, pattern):
    """Each name that the pattern finds, with the files and lines where it first stands in each."""
    places = {}
    for source in all_sources:
        for found in pattern.finditer(source.code):
            name = next(filter(None, found.groups()))
            places.setdefault(name, {}).setdefault(source.path, source.line_at(found.start()))
    return places


def check_names(all_sources):
    """One message for each name that stands too often, at the first of its places."""
    for name, places in places_of(all_sources, TYPE).items():
        if len(places) > 1:
            yield min(places.items()), f"the type {name} is there again: {', '.join(sorted(places)[1:])}"
    for name, places in places_of(all_sources, STATIC_FUNCTION).items():
        if name in TABLE_FUNCTIONS:
            places = {path: line for path, line in places.items() if not matches(path, [TABLE_FILES])}
        if len(places) > MAX_SAME_FUNCTIONS:
            yield min(places.items()), f"{name}() stands in {len(places)} files: name its subject"


def sources(root):
    for top in ("include", "src"):
        for folder, folders, files in os.walk(os.path.join(root, top)):
            folders.sort()
            for name in sorted(files):
                if name.endswith((".c", ".h")):
                    yield Source(root, os.path.relpath(os.path.join(folder, name), root))


def check(root):
    """All messages, in order of file and line; a tree without sources is a mistake too."""
    all_sources, found = list(sources(root)), []
    for source in all_sources:
        found += [((source.path, line), message) for rule in RULES for line, message in rule(source)]
    found += check_names(all_sources)
    said = [f"{path}:{line}: {message}" for (path, line), message in sorted(found)]
    return said if all_sources else [f"{root}:1: no C files in src/ and include/"]


# The self-test: a file, its text, and for a broken one the line and a part of the message.
GOOD = (
    ("src/base/a.c", '#include "aman/base/a.h"\n#include <utf8proc.h>\n/* time(0) malloc(1) */\n'
                     'const char *a = "sprintf(x) // "; // gets(x)\n#ifdef NDEBUG\n#endif\n'),
    ("src/base/arena.c", "void *a(void) { return malloc(9); }\n"),
    ("src/base/b.c", 'char q = \'"\';\nint b = me->time(1) + me.rand(2) + my_time(3) + lifetime(4);\n'),
    ("src/session/own.h", "\n"),
    ("src/session/a.c", '#include "own.h"\n#include "aman/activities/activity.h"\n'),
    ("src/counts/a.c", "#include <sqlite3.h>\n#include <sodium.h>\n"),
    ("src/pack/a.c", "#include <yaml.h>\n"),
    ("src/pack/long.c", "\n//" + "é" * 98 + "\n" * 379),
    ("src/activities/card/card_view.c", '#include "aman/ui/ui.h"\n#include "tokens.h"\n#include <SDL.h>\n'
                                        "int a = 8;\nint b = px(ui, 24) + x12 + SPACE_X12;\n"
                                        "float c = 0.25f;\nint d = 40; /* ref px */\n"
                                        "Box e = {.gap = 24, .pad = {24, 32}, .min_w = 2 * 50};\n"
                                        "char f[64]; // not px: bytes\n"),
    ("src/app/postgres.c", "#include <libpq-fe.h>\n"),
    ("src/ui/window_x11.c", "#include <X11/Xlib.h>\n#include <SDL_syswm.h>\n"),
    ("src/ui/window.c", "#ifdef __linux__\n#endif\nint a = 1000;\n"),
    ("src/ui/wrap.c", "#include <linebreak.h>\n#include <qrencode.h>\n"),
    ("src/app/a.c", "#include <jansson.h>\nint a = time(0) + rand() + getenv(b) + localtime_r(c);\n"),
    ("include/aman/activity_views/a.h", '#include "aman/ui/ui.h"\n'),
)
CALL = "\nint a(void)\n{\n    return %s(b);\n}\n"
BAD = (
    ("src/other/a.c", "\n", 1, "belongs to no layer"),
    ("src/a.c", "\n", 1, "belongs to no layer"),
    *((f"src/{low}/a.c", f'\n#include "aman/{high}/a.h"\n', 2, f"{low} looks up to {high}")
      for low, high in zip(LAYERS, LAYERS[1:]) if low != "activity_views"),
    ("include/aman/base/a.h", '#include "aman/pack/a.h"\n', 1, "base looks up to pack"),
    ("include/aman/pack/a.h", "  #  include <aman/session/a.h>\n", 1, "pack looks up to session"),
    ("src/activities/card/card.c", '#include "aman/ui/a.h"\n', 1, "activities looks up to ui"),
    ("src/activities/card/card_view.c", '#include "aman/screens/a.h"\n', 1, "looks up to screens"),
    ("src/activities/activity_views.c", '#include "aman/app/a.h"\n', 1, "looks up to app"),
    ("src/activities/card/card.c", '#include "card_view.h"\n', 1, "looks up to activity_views"),
    ("src/report/a.c", '#include "tokens.h"\n', 1, "report looks up to ui"),
    ("src/base/a.c", '#include "aman/other/a.h"\n', 1, "belongs to no layer"),
    ("src/session/a.c", '#include "other.h"\n', 1, "no header in this folder"),
    ("src/app/a.c", '#include "../ui/fonts.h"\n', 1, "no header in this folder"),
    ("src/app/a.c", "#include HEADER\n", 1, "cannot read"),
    ("src/session/a.c", "#include <SDL.h>\n", 1, "<SDL.h> may be included only in ui"),
    ("src/report/a.c", "#include <SDL2/SDL_ttf.h>\n", 1, "<SDL2/SDL_ttf.h>"),
    ("src/app/a.c", "#include <sqlite3.h>\n", 1, "<sqlite3.h>"),
    ("src/base/a.c", "#include <yaml.h>\n", 1, "<yaml.h>"),
    ("src/ui/a.c", "#include <sodium.h>\n", 1, "<sodium.h>"),
    ("src/screens/a.c", "#include <qrencode.h>\n", 1, "<qrencode.h>"),
    ("src/report/a.c", "#include <jansson.h>\n", 1, "<jansson.h>"),
    ("src/ui/canvas.c", "#include <X11/Xlib.h>\n", 1, "<X11/Xlib.h>"),
    ("src/pack/a.c", "#include <utf8proc.h>\n", 1, "<utf8proc.h>"),
    ("src/counts/a.c", "#include <libpq-fe.h>\n", 1, "<libpq-fe.h>"),
    ("src/app/a.c", "#include <libpq-fe.h>\n", 1, "<libpq-fe.h>"),
    ("src/base/a.c", "#include <linebreak.h>\n", 1, "<linebreak.h>"),
    *(("src/app/a.c", CALL % name, 4, f"{name}() stands nowhere") for name in
      "sprintf strcpy strcat strtok sscanf atoi gmtime localtime system popen gets alloca".split()),
    *(("src/ui/a.c", CALL % name, 4, f"{name}() stands only in app") for name in
      "time clock_gettime SDL_GetTicks rand random getenv setenv randombytes_buf localtime_r".split()),
    *(("src/base/a.c", CALL % name, 4, f"{name}() stands only in src/base/arena.c") for name in
      "malloc calloc realloc".split()),
    ("src/ui/a.c", "\n#ifdef __linux__\n", 2, "platform"),
    ("src/base/a.c", "# if defined(A) || defined(_WIN32)\n", 1, "platform"),
    ("src/app/a.c", "#if 0\n#elif __APPLE__\n", 2, "platform"),
    ("src/base/a.c", "\n" * 381, 381, "381 lines"),
    ("src/base/a.c", "\n//" + "é" * 99 + "\n", 2, "101 columns"),
    ("src/screens/a.c", "int a = 9;\n", 1, "9 is a bare number"),
    ("src/screens/a.c", "int a = 0x10u;\n", 1, "0x10u is a bare number"),
    ("src/screens/a.c", "int a = draw(px(ui, 24), 1920);\n", 1, "1920 is a bare number"),
    ("src/screens/a.c", "Box a = {.gap = 24, .x = 40};\n", 1, "40 is a bare number"),
    ("src/screens/a.c", "/* ref px */\nint a = 40; /* wide */\n", 2, "40 is a bare number"),
    ("src/activities/card/card_view.c", "int a = 40;\n", 1, "40 is a bare number"),
)


# Names in several files, and a part of the one message at the first of them; empty for none.
SAME = "\nstatic int %s(int a)\n{\n}\n"
NAMES = (
    ("\ntypedef struct {\n    int a;\n} Tree;\n", 1, ""),
    ("\ntypedef struct {\n    int a;\n} Tree;\n", 2, "the type Tree is there again: src/base/f1.c"),
    ("\ntypedef enum { A } Tree;\n", 2, "the type Tree"),
    ("\ntypedef LIST_OF(Text) Trees;\n", 2, "the type Trees"),
    ("\ntypedef void (*TreeFn)(int);\n", 2, "the type TreeFn"),
    ("\ntypedef void TreeFn(int a);\n", 2, "the type TreeFn"),
    (SAME % "grow", MAX_SAME_FUNCTIONS, ""),
    (SAME % "grow", MAX_SAME_FUNCTIONS + 1, f"grow() stands in {MAX_SAME_FUNCTIONS + 1} files"),
    (SAME % "begin", MAX_SAME_FUNCTIONS + 1, "begin() stands in"),
)

HEAD = "/* What it is for. */ "  # begins each seeded file, on the line of its text


def messages_for(files, head=HEAD):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files:
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(head + text)
        return check(root)


def self_test():
    wrong = [f"good, but refused: {message}" for message in messages_for(GOOD)]
    beside = ("src/activities/card/card_view.h", "\n")
    for path, text, line, part in BAD:
        found = messages_for([beside, (path, text)])
        if len(found) != 1 or not found[0].startswith(f"{path}:{line}: ") or part not in found[0]:
            wrong.append(f"{path}:{line}: expected one message with '{part}', found {found}")
    if "begins with no comment" not in "".join(messages_for([("src/base/a.c", "int a;\n")], head="")):
        wrong.append("a file without a first comment is accepted")
    for text, count, part in NAMES:
        found = messages_for([(f"src/base/f{i}.c", text) for i in range(count)])
        if len(found) != bool(part) or part not in "".join(found):
            wrong.append(f"{count} times {text!r}: expected '{part}', found {found}")
    if messages_for([(f"src/activities/a{i}/a{i}.c", SAME % "begin") for i in range(9)]):
        wrong.append("activities may not begin()")
    if not messages_for([]):
        wrong.append("an empty tree is accepted")
    print("\n".join(wrong) or f"layers.py finds all {len(BAD) + len(NAMES)} seeded mistakes")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) > 1 or any(a.startswith("-") for a in arguments):
        sys.exit("usage: layers.py [ROOT] | layers.py --self-test")
    here = os.path.dirname(os.path.abspath(__file__))
    found = check(arguments[0] if arguments else os.path.dirname(os.path.dirname(here)))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
