#!/usr/bin/python3
"""Checks that words stand in assets/words, that each is used, and that no C file names a language.

    words.py [ROOT]       checks the tree at ROOT; prints file:line: message, exit 1
    words.py --self-test  breaks each rule in a temporary tree and checks that it is found
"""
import importlib.machinery
import importlib.util
import os
import re
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
TOOLS = os.path.join(os.path.dirname(os.path.dirname(HERE)), "tools")

# Pairs that are no words in two languages, and texts that are no words: "a.ttf", "tel:", "https://".
OTHER_PAIRS = {("girl", "boy")}
NO_WORDS = re.compile(r"[\w.-]+\.\w+|\w+:(//\S*)?")

# Functions that choose the form for a number; a key with forms stands in these only.
FORM_CALLS = ("phrase_form", "phrase_count", "ui_count")

COMMENT = re.compile(r"//(?:\\\n|[^\n])*|/\*.*?(?:\*/|\Z)"
                     r'|(?P<string>"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\')', re.DOTALL)
STRING = r'((?:"(?:\\.|[^"\\\n])*"\s*)+)'
PAIR = re.compile(rf"\{{\s*{STRING},\s*{STRING},?\s*\}}")
TABLE = re.compile(r"\[LANG_COUNT\][^;={}]*=\s*(\{[^;]*);")
WORD = re.compile(r"[^\W\d_]{2}")
NAME = re.compile(r"\bPHRASE_[A-Z0-9_]+\b")


class Source:
    """A file of C without its comments, and the same without strings either."""

    def __init__(self, root, path):
        self.path = path
        with open(os.path.join(root, path), encoding="utf-8") as file:
            text = file.read()
        blank = re.compile(r"[^\n]")
        self.text = COMMENT.sub(lambda m: m[0] if m["string"] else blank.sub(" ", m[0]), text)
        self.code = COMMENT.sub(lambda m: blank.sub(" ", m[0]), text)

    def at(self, offset):
        return f"{self.path}:{self.text.count(chr(10), 0, offset) + 1}"


def words2c():
    path = os.path.join(TOOLS, "words2c")
    sys.path.insert(0, TOOLS)
    loader = importlib.machinery.SourceFileLoader("words2c", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("words2c", loader))
    loader.exec_module(module)
    return module


def words_of(root, tool):
    """The languages, the file of each key, and the keys that have forms."""
    assets = os.path.join(root, "assets")
    codes = list(tool.read(assets, "languages.yaml")["languages"])
    files, counted = {}, set()
    for name in sorted(os.listdir(os.path.join(assets, "words"))):
        stem, path = os.path.splitext(name)[0], f"words/{name}"
        for key, rows in tool.keys_of(path, codes, tool.read(assets, path), ["phrase", stem]):
            files[key] = f"assets/{path}"
            counted |= {key} if len(rows) > 1 else set()
    return codes, files, counted


def sources(root):
    for top in ("include", "src"):
        for folder, _, names in sorted(os.walk(os.path.join(root, top))):
            for name in sorted(names):
                if name.endswith((".c", ".h")):
                    yield Source(root, os.path.relpath(os.path.join(folder, name), root))


def call_around(code, offset):
    """The function in whose arguments `offset` stands, the innermost one; or ""."""
    depth = 0
    for i in range(offset - 1, -1, -1):
        if code[i] in ";{}":
            return ""
        depth += {")": 1, "(": -1}.get(code[i], 0)
        if depth < 0:
            name = re.search(r"(\w+)\s*$", code[:i])
            if name:
                return name[1]
            depth = 0
    return ""


def use_messages(source, counted, used):
    for match in NAME.finditer(source.code):
        key, call = match[0], call_around(source.code, match.start())
        used.add(key)
        if key in counted and call not in FORM_CALLS:
            yield (f"{source.at(match.start())}: {key} has forms: only {', '.join(FORM_CALLS)} "
                   f"choose one, not {call + '()' if call else 'a table or a variable'}")
        elif key not in counted and call in FORM_CALLS:
            yield f"{source.at(match.start())}: {key} has no forms for {call}()"


def language_messages(source, codes):
    for match in PAIR.finditer(source.text):
        pair = tuple(re.sub(r'"\s*"', "", text).strip().strip('"') for text in match.groups())
        is_said = all(map(WORD.search, pair)) and not any(map(NO_WORDS.fullmatch, pair))
        if is_said and pair not in OTHER_PAIRS:
            yield f"{source.at(match.start())}: words in two languages belong into assets/words"
    for match in TABLE.finditer(source.text):
        if any(map(WORD.search, re.findall(STRING, match[1]))):
            yield f"{source.at(match.start())}: a table of words belongs into assets/words"
    names = "|".join(code.upper().replace("-", "_") for code in codes)
    for match in re.finditer(rf"\bLANG_({names})\b", source.code):
        yield f"{source.at(match.start())}: {match[0]}: a language is data only"


def check(root):
    tool = words2c()
    codes, files, counted = words_of(root, tool)
    used, found = set(), []
    for source in sources(root):
        found += use_messages(source, counted, used)
        found += language_messages(source, codes)
    return found + [f"{path}:1: {key} is used nowhere" for key, path in files.items()
                    if key not in used]


LANGUAGES = "first: id\ncommands: en\nlanguages:\n  id: {}\n  en: {}\n"
GOOD = {
    "assets/languages.yaml": LANGUAGES,
    "assets/words/a.yaml": 'next: {id: Lanjut, en: Next}\nrow: {id: Baris, en: Row}\n'
                           'files: {id: "{0} berkas", en: {one: "{0} file", other: "{0} files"}}\n',
    "src/a/a.c": "/* LANG_ID, {\"satu\", \"one\"} */\n"
                 "Str a = ui_phrase(ui, PHRASE_A_NEXT), b = ui_count(ui, PHRASE_A_FILES, n);\n"
                 "Str c = ui_fill(ui, phrase_form(PHRASE_A_FILES, n, LANG_FIRST), x, y);\n"
                 'char *e = {"a", "b"}, *f = {"phone", "tel:"}, *g = {"one", NULL};\n',
    "include/aman/a/a.h": "#define ROWS(X) X(PHRASE_A_ROW)\n",
}

# A file in place of the good one, or beside them, and what must be said.
BAD = (
    ("assets/words/a.yaml", GOOD["assets/words/a.yaml"] + "dead: {id: Mati, en: Dead}\n",
     "assets/words/a.yaml:1: PHRASE_A_DEAD is used nowhere"),
    ("src/a/b.c", "\nStr a = ui_phrase(ui, PHRASE_A_FILES);\n", "src/a/b.c:2: PHRASE_A_FILES has"),
    ("src/a/b.c", "Str a = ui_fill(ui, is ? PHRASE_A_FILES : x, (n), y);\n", "src/a/b.c:1: PHRASE_"),
    ("src/a/b.c", "message(app, PHRASE_A_FILES);\n", "src/a/b.c:1: PHRASE_A_FILES has"),
    ("src/a/b.c", "Phrase a[] = {\n[1] = PHRASE_A_FILES};\n", "src/a/b.c:2: PHRASE_A_FILES has"),
    ("src/a/b.c", "Str a = ui_count(ui, PHRASE_A_NEXT, n);\n", "has no forms for ui_count()"),
    ("src/a/b.c", '\nchar *a[2] = {"satu"\n " dua", "one two"};\n', "src/a/b.c:2: words in two"),
    ("src/a/b.c", 'char *a[][2] = {{"satu", "one"},};\n', "src/a/b.c:1: words in two"),
    ("src/a/b.c", 'char *a[LANG_COUNT][3] = {\n{"satu", "", "dua"}, {"one", "", "two"}};\n',
     "src/a/b.c:1: a table of words"),
    ("src/a/b.h", "\n#define A LANG_EN\n", "src/a/b.h:2: LANG_EN: a language is data only"),
)


def messages_for(files):
    with tempfile.TemporaryDirectory() as root:
        for path, text in files.items():
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        return check(root)


def self_test():
    wrong = [f"good, but refused: {message}" for message in messages_for(GOOD)]
    for path, text, part in BAD:
        found = messages_for({**GOOD, path: text})
        if len(found) != 1 or part not in found[0]:
            wrong.append(f"{path}: expected one message with '{part}', found {found}")
    print("\n".join(wrong) or f"words.py finds all {len(BAD)} seeded mistakes")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) > 1 or any(a.startswith("-") for a in arguments):
        sys.exit("usage: words.py [ROOT] | words.py --self-test")
    found = check(arguments[0] if arguments else os.path.dirname(TOOLS))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
