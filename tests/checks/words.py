#!/usr/bin/python3
"""Checks that words stand in assets/words, that each is used, and that no C file names a language.

    words.py [ROOT]       checks the tree at ROOT; prints file:line: message, exit 1
    words.py --self-test  breaks each rule in a temporary tree and checks that it is found, those
                          for languages and words by tools/words2c, which must then write nothing
"""
import importlib.machinery
import importlib.util
import os
import re
import subprocess
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


LANGUAGE = """
    name: Nama
    short_name: Nama
    tag: TAG
    thousands: "."
    decimal: ","
    months: [a, b, c, d, e, f, g, h, i, j, k, l]
    months_short: [a, b, c, d, e, f, g, h, i, j, k, l]
    date: "{0} {1} {2}"
    ease: {words_young: 9, words: 14, letters_tenths: 80}
    everyday: {judul: title}
"""
GOOD = {
    "assets/languages.yaml": "first: id\ncommands: en\nlanguages:\n"
                             f"  id:{LANGUAGE}    plural: {{}}\n"
                             f"  en:{LANGUAGE}    plural: {{one: n % 10 = 1 and n != 11}}\n",
    "assets/diagnostics/skeletons.yaml": "pack: <steps>\nsteps: {card: 'type: card'}\n",
    "assets/diagnostics/01-a.yaml": "E0101:\n  name: a\n  says: {id: a, en: a}\n"
                                    "  hint: {id: a, en: a}\n  about: {id: a, en: a}\n"
                                    "  in: card\n  wrong: 'type: kartu'\n  right: 'type: card'\n",
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

# A file below assets, what is replaced in it and by what, and a part of what words2c must say.
BREAKS = (
    ("words/a.yaml", "id: Lanjut, en: Next", "id: Lanjut", "next: there is no word in 'en'"),
    ("words/a.yaml", "en: Next", "en: Next, xx: Next", "next: there is no key 'xx'"),
    ("words/a.yaml", "{id: Lanjut, en: Next}", "Next", "next: expected words by language"),
    ("words/a.yaml", "en: Next", "en: ''", "next: en: expected a text"),
    ("words/a.yaml", "en: Next", "en: 'Ne\u202ext'", "next: en: an invisible sign"),
    ("words/a.yaml", "en: Next", "en: 'Next {1}'", "next: en: other places than in 'id': {1}"),
    ("words/a.yaml", "id: Lanjut, en: Next", "id: '{5}', en: '{5}'", "next: id: {5} is no place"),
    ("words/a.yaml", 'one: "{0} file"', 'one: "{1} file"', "en.one: {1} is no place of other"),
    ("words/a.yaml", "other: ", "two: ", "files: en: needs the key 'other'"),
    ("words/a.yaml", "one: ", "ones: ", "files: en: there is no key 'ones'"),
    ("words/a.yaml", "row:", "files_one: {id: x, en: x}\nrow:", "two keys would be called PHRASE_"),
    ("words/a.yaml", "row:", "next:", "'next' is here twice"),
    ("words/a.yaml", "row:", "röw:", "'PHRASE_A_RÖW' is no C name"),
    ("words/a.yaml", "en: Next", "en: 'Next \u2192'", "next.en: the fonts of assets/fonts lack U+2192"),
    ("languages.yaml", "name: Nama", "name: '\u0627'", "id.name: the fonts of assets/fonts lack U+0627"),
    ("languages.yaml", "first: id", "first: en", "the first language, 'en', must stand first"),
    ("languages.yaml", "commands: en", "commands: xx", "commands: there is no language 'xx'"),
    ("languages.yaml", "first: id", "first: id\nsecond: en", "there is no key 'second'"),
    ("languages.yaml", "tag: TAG", "tag: TAG\n    flag: red", "id: there is no key 'flag'"),
    ("languages.yaml", "plural: {}", "everyday: {}", "'everyday' is here twice"),
    ("languages.yaml", "    plural: {}\n", "", "id: needs the key 'plural'"),
    ("languages.yaml", "plural: {}", "plural: n", "id.plural: expected keys"),
    ("languages.yaml", "plural: {}", "plural: {some: n = 1}", "id.plural: there is no key 'some'"),
    ("languages.yaml", "plural: {}", "plural: {one: exit(n)}", "plural.one: 'exit(n)' is no rule"),
    ("languages.yaml", "plural: {}", "plural: {one: n = and}", "plural.one: 'n = and' is no rule"),
    ("languages.yaml", "plural: {}", "plural: {one: 1}", "id.plural.one: 1 is no rule"),
    ("languages.yaml", "k, l]", "k]", "id.months: expected 12, found 11"),
    ("languages.yaml", "[a, b, c, d, e, f, g, h, i, j, k, l]", "7", "id.months: expected a list"),
    ("languages.yaml", "words: 14", "words: many", "id.ease.words: expected a number"),
    ("languages.yaml", "{judul: title}", "judul", "id.everyday: expected keys"),
)


def write_all(root, files):
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
        with open(os.path.join(root, path), "w", encoding="utf-8") as file:
            file.write(text)


def messages_for(files):
    with tempfile.TemporaryDirectory() as root:
        write_all(root, files)
        return check(root)


def generate(files):
    """The exit code of words2c for these files, what it says, and the names of what it wrote."""
    with tempfile.TemporaryDirectory() as root:
        write_all(root, files)
        out = os.path.join(root, "out")
        result = subprocess.run([os.path.join(TOOLS, "words2c"), os.path.join(root, "assets"), out],
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return result.returncode, result.stdout.decode(), os.path.exists(out) and os.listdir(out)


def generator_messages():
    code, said, written = generate(GOOD)
    if code != 0 or said or not written:
        yield f"words2c refuses what is good: exit {code}: {said}"
    for name, old, new, part in BREAKS:
        path = f"assets/{name}"
        if old not in GOOD[path]:
            yield f"{name} has no '{old}'"
        code, said, written = generate({**GOOD, path: GOOD[path].replace(old, new, 1)})
        if code != 1 or not said.startswith(f"words2c: {name}: ") or part not in said or written:
            yield f"{name}: '{new}': expected '{part}', exit {code}, wrote {written}: {said}"


def self_test():
    wrong = [f"good, but refused: {message}" for message in messages_for(GOOD)]
    for path, text, part in BAD:
        found = messages_for({**GOOD, path: text})
        if len(found) != 1 or part not in found[0]:
            wrong.append(f"{path}: expected one message with '{part}', found {found}")
    wrong += generator_messages()
    print("\n".join(wrong) or f"words.py finds all {len(BAD)} seeded mistakes, "
                              f"words2c names all {len(BREAKS)} in its words and languages")
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
