#!/usr/bin/python3
"""A language of data only: accented English, 40 % longer, made for the proof that no C file needs to
know a language (tests/e2e/15-language.sh).

    pseudo_language.py make DIR         what git tracks, with the language xx in it, copied to DIR
    pseudo_language.py read DIR FILE…   prints words of texts that are not in xx, exit 1; DIR is the
                                        copy, FILE what the program wrote: .html, .csv, .xlsx, .json
                                        or what a command printed, .txt
    pseudo_language.py --self-test      seeds such words and checks that each is found

Only files that changed are written, so that a second build of DIR is short.
"""
import csv
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile

import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CODE = "xx"
FROM = "en"
LONGER = 0.4
# Letters of Latin-1 and Latin Extended-A; the shipped fonts have them for French, Czech and Polish.
PLAIN = "aeiouyncszAEIOUYNCSZ"
ACCENTED = "áéíóúýñçšžÁÉÍÓÚÝÑÇŠŽ"
ACCENT = str.maketrans(PLAIN, ACCENTED)
# What stays as it is in every language: places, what stands in quotes, addresses, options, commands,
# names of files and keys, words in capitals, and whatever holds a digit.
KEPT = re.compile(r"""\{[0-4]\}|(?<![\w*])'[^'\n]*'|\w+://\S*|(?<!\w)--[a-z-]+|<[^<>]*>
                      |aman-kiosk(?:\ [a-z|]+)*|\w+(?:\|\w+)+|\w*[A-Z]{2,}\w*
                      |[\w-]*[0-9_]\w*|[\w-]+[./][\w./-]*\w|\.\w+""", re.VERBOSE)
WORD = re.compile(r"[^\W\d_]+")
# An entry of a list of commands, options or actions: what is typed, then what it does.
TYPED = re.compile(r"^ {2,}\S.*?(?: {2,}|\] )(?=\S)")
KEYS = {"Enter"}  # what stands on a keyboard
# A sample of what the system says, which a machine says in its own language.
OF_THE_SYSTEM = "Too many open files in system"
# Screens that speak other languages too: the first page offers each, and the settings as delivered
# begin in the first one.
ALL_LANGUAGES = ("attract", "settings-usual")

LANGUAGE = """
  xx:
    name: Pšéúúdóó
    short_name: Pšéúdó
    tag: XX
    thousands: "'"
    decimal: ","
    months: [{months}]
    months_short: [{short}]
    date: "{{2}}/{{1}}/{{0}}"
    plural: {{one: n % 10 = 1 and n % 100 != 11, few: n >= 2 and n <= 4}}
    ease: {{words_young: 12, words: 18, letters_tenths: 110}}
    everyday: {{}}
"""


def spans(text):
    """Yields (part, whether it stays as it is)."""
    end = 0
    for match in KEPT.finditer(text):
        yield text[end:match.start()], False
        yield match[0], True
        end = match.end()
    yield text[end:], False


def longer(word, letters):
    """`word` with so many letters more: its vowels twice, then the rest behind it."""
    out = ""
    for letter in word:
        out += letter
        if letters > 0 and letter.lower() in "áéíóú":
            out += letter.lower()
            letters -= 1
    return out + "éó"[:letters] + "ó" * max(0, letters - 2)


def line_in_xx(line, each):
    typed = TYPED.match(line)
    kept = typed[0] if typed else ""
    out, owed = kept, 0.0
    for part, stays in spans(line[len(kept):]):
        if stays:
            out += part
            continue
        end = 0
        for word in WORD.finditer(part):
            owed += each * len(word[0])
            out += part[end:word.start()] + longer(word[0].translate(ACCENT), int(owed))
            owed -= int(owed)
            end = word.end()
        out += part[end:]
    return out


def in_xx(text, most=None):
    """`text` in the language, of no more than `most` letters."""
    letters = sum(len(word) for part, stays in spans(text) if not stays for word in WORD.findall(part))
    each = LONGER if most is None else max(0.0, min(LONGER, (most - len(text)) / max(1, letters)))
    return "\n".join(line_in_xx(line, each) for line in text.split("\n"))


class Schema:
    """The letters that a text may have, from docs/schema/NAME.schema.json."""

    def __init__(self, root, name):
        with open(os.path.join(root, "docs", "schema", f"{name}.schema.json"), encoding="utf-8") as file:
            self.whole = json.load(file)

    def fitting(self, schema, node):
        """All schemas that speak about `node`."""
        while "$ref" in schema:
            schema = self.whole["definitions"][schema["$ref"].rsplit("/", 1)[1]]
        yield schema
        scalars = {key.value: value.value for key, value in node.value} \
            if isinstance(node, yaml.MappingNode) else {}
        for part in schema.get("allOf", ()):
            wanted = part.get("if", {}).get("properties", {})
            if all(scalars.get(key) == rule["const"] for key, rule in wanted.items()):
                yield from self.fitting(part.get("then", part), node)

    def below(self, schemas, key, node):
        for schema in schemas:
            inner = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
            inner = schema.get("items") if key is None else inner
            if isinstance(inner, dict):
                yield from self.fitting(inner, node)


def text_of(node, most):
    """The words of a language, which may have forms, in xx; as YAML."""
    if isinstance(node, yaml.MappingNode):
        forms = {key.value: in_xx(value.value, most) for key, value in node.value}
        if "one" in forms:  # `few` is another word than `other`, so that a mistake is seen
            forms["few"] = forms["other"] + "éš"
        return json.dumps(forms, ensure_ascii=False)
    return json.dumps(in_xx(node.value, most), ensure_ascii=False)


def insertions(node, schema, schemas):
    """Yields (index, text) for each map of languages."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from insertions(item, schema, schema and list(schema.below(schemas, None, item)))
    elif isinstance(node, yaml.MappingNode):
        keys = {key.value: (key, value) for key, value in node.value}
        if FROM in keys and "id" in keys:
            key, value = keys[FROM]
            most = [s["maxLength"] for s in schemas or () if "maxLength" in s]
            end = ", " if node.flow_style else "\n" + " " * key.start_mark.column
            yield key.start_mark.index, f"{CODE}: {text_of(value, min(most, default=None))}{end}"
            return
        for key, value in node.value:
            yield from insertions(value, schema,
                                  schema and list(schema.below(schemas, key.value, value)))


def translated(text, schema):
    """The YAML file `text` with xx beside en in each map of languages."""
    node = yaml.compose(text, yaml.CSafeLoader)
    out, end = [], 0
    for index, words in insertions(node, schema, schema and list(schema.fitting(schema.whole, node))):
        out += [text[end:index], words]
        end = index
    return "".join(out) + text[end:]


def with_language(text):
    english = yaml.safe_load(text)["languages"][FROM]
    months, short = (", ".join(in_xx(month) for month in english[key])
                     for key in ("months", "months_short"))
    return text.rstrip("\n") + LANGUAGE.format(months=months, short=short)


def tracked(root):
    """What git knows or would take, without what is gone from the folder."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others",
                             "--exclude-standard"], check=True, capture_output=True)
    return [name for name in os.fsdecode(listed.stdout).split("\0")
            if name and os.path.exists(os.path.join(root, name))]


def changed(root, name, data):
    """The bytes of the file `name` in the copy."""
    parts = name.split("/")
    is_words = parts[0] == "assets" and parts[1] in ("words", "diagnostics")
    is_packs = parts[0] == "lessons" or parts[:2] == ["tests", "lessons"]
    if name == "assets/languages.yaml":
        return with_language(data.decode()).encode()
    if not name.endswith(".yaml") or not (is_words or is_packs):
        return data
    stem = os.path.splitext(parts[-1])[0]
    return translated(data.decode(), Schema(root, stem) if is_packs else None).encode()


def make(root, folder):
    names = set(tracked(root))
    for place in ("src", "include", "assets", "lessons"):  # what was there once is in no build
        for inner, _, files in os.walk(os.path.join(folder, place)):
            for path in (os.path.join(inner, name) for name in files):
                if os.path.relpath(path, folder) not in names:
                    os.remove(path)
    for name in names:
        source, target = os.path.join(root, name), os.path.join(folder, name)
        if not os.path.isfile(source):
            continue
        with open(source, "rb") as file:
            data = changed(root, name, file.read())
        if os.path.exists(target):
            with open(target, "rb") as file:
                if file.read() == data:
                    continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(data)
        os.chmod(target, os.stat(source).st_mode)
    return 0


def language_maps(node):
    """Yields (words in xx or None, the other words) for each map of languages, then (None, value)
    for what is the same in every language."""
    if isinstance(node, yaml.MappingNode):
        keys = {key.value: value for key, value in node.value}
        if FROM in keys and "id" in keys:
            yield keys.pop(CODE, None), list(keys.values())
            return
        for _, value in node.value:
            yield from language_maps(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from language_maps(value)
    else:
        yield None, node


def scalars(node):
    if isinstance(node, yaml.MappingNode):
        return [text for _, value in node.value for text in scalars(value)]
    return [node.value]


def words_in(text):
    return {word for part, stays in spans(text) if not stays for word in WORD.findall(part)}


class Words:
    """The words of the other languages, and the names that all of them share."""

    def __init__(self, folder, is_copy=True):
        self.is_copy = is_copy
        self.others, self.names, self.code = set(), set(KEYS), code_words(folder)
        for name in tracked(ROOT):
            if not re.match(r"(assets/(words|diagnostics)|lessons|tests/lessons)/.*\.yaml$", name):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                for mine, others in language_maps(yaml.compose(file, yaml.CSafeLoader)):
                    self.take(name, mine, others)
        with open(os.path.join(folder, "assets/languages.yaml"), encoding="utf-8") as file:
            for language in yaml.safe_load(file)["languages"].values():
                self.names |= words_in(f"{language['name']} {language['short_name']}")

    def take(self, name, mine, others):
        if not isinstance(others, list):  # a name, or an id: names have a large letter
            self.names |= {word for word in words_in(others.value) if word[0].isupper()}
            return
        if mine is None and self.is_copy:
            raise SystemExit(f"{name}: a text is not in {CODE}")
        for node in others:
            for text in scalars(node):
                self.others |= {word.lower() for word in words_in(text)}

    def foreign(self, text, is_command):
        """The words of `text` that belong to another language. What a command says may name keys;
        two blanks in it are the place of a word that is missing."""
        text = text.replace(OF_THE_SYSTEM, "")
        found = [sign for sign in ("(null)", "\N{REPLACEMENT CHARACTER}") if sign in text]
        found += re.findall(r"\{[0-4]\}", text)
        found += ["two blanks"] if is_command and re.search(r"\S  +\S", text) else []
        return found + [word for word in sorted(words_in(text))
                        if len(word) >= 4 and word.isascii() and word.lower() in self.others
                        and word not in self.names and not (is_command and word in self.code)]


def code_words(folder):
    """Keys and values that authors type, and the names of the schemas."""
    found = set()
    for name in os.listdir(os.path.join(folder, "docs", "schema")):
        if name.endswith(".json"):
            with open(os.path.join(folder, "docs", "schema", name), encoding="utf-8") as file:
                text = file.read()
            found |= set(re.findall(r'"([a-z-]+)": \{', text)) | set(name.split(".")[0].split("-"))
            for listed in re.findall(r'"enum": \[([^\]]*)\]', text):
                found |= set(re.findall(r"[a-z]+", listed))
    return found


def page_texts(text):
    text = re.sub(r"(?s)<(style|script)\b.*?</\1>", "", text)
    yield from re.findall(r'\b(?:alt|aria-label|title)="([^"]*)"', text)
    yield from re.split(r"<[^>]*>", text)


def texts_of(path):
    """What somebody reads of a file that the program wrote."""
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                if name.endswith(".xml"):
                    text = book.read(name).decode()
                    found = re.findall(r"<t\b[^>]*>([^<]*)</t>|<sheet name=\"([^\"]*)\"", text)
                    yield from (html.unescape(a or b) for a, b in found)
        return
    with open(path, encoding="utf-8-sig", errors="replace") as file:
        text = file.read()
    if path.endswith(".json"):
        yield from (item["text"] for shot in json.loads(text)["screens"]
                    if not shot["name"].startswith(ALL_LANGUAGES) for item in shot["items"])
    elif path.endswith(".html"):
        yield from map(html.unescape, page_texts(text))
    elif path.endswith(".csv"):
        yield from (cell for row in csv.reader(text.splitlines()) for cell in row
                    if not re.fullmatch(r"[a-z0-9_.:/-]*", cell))
    else:
        yield from lines_of(text)


def lines_of(text):
    """The lines of a command without what is typed, quoted from a file, or an example."""
    for line in text.splitlines():
        if re.match(r" *[0-9]* *\||    |  > |[\w~-]+: [a-z-]+: '.* at [0-9,]+ [0-9x]+$", line):
            continue
        yield TYPED.sub("", line).rsplit("\t", 1)[-1]  # of a table the last column is in words


def read(folder, paths):
    words, wrong = Words(folder), 0
    for path in paths:
        seen, is_command = set(), path.endswith(".txt")
        for text in texts_of(path):
            foreign = words.foreign(text, is_command)
            finding = f"{', '.join(foreign)}: {text.strip()[:120]}"
            if foreign and text not in seen:
                print(f"{os.path.basename(path)}: {finding}")
                wrong += 1
            seen.add(text)
    return 1 if wrong else 0


# A text of a file as it should be, and seeded mistakes of it with what is said about each.
GOOD = f"'check': {in_xx('Nothing was counted on this machine: see help.yaml')} --out"
BAD = (("Nothing was counted", "counted"), ("12 (null)", "(null)"), ("á {0} éé", "{0}"),
       ("áá\N{REPLACEMENT CHARACTER}", "\N{REPLACEMENT CHARACTER}"), ("éé  óó", "two blanks"),
       ("Belum ada hitungan", "hitungan"))


def self_test():
    words, wrong = Words(ROOT, is_copy=False), []
    if words.foreign(GOOD, True):
        wrong.append(f"good, but refused: {words.foreign(GOOD, True)}")
    for text, part in BAD:
        if part not in words.foreign(text, True):
            wrong.append(f"'{part}' is not found in '{text}'")
    long = in_xx("Stay safe online, {0} **friends**", 40)
    if len(long) > 40 or "{0}" not in long or long.count("**") != 2 or len(long) < 36:
        wrong.append(f"not of the right length, or without its marks: {long}")
    print("\n".join(wrong) or f"pseudo_language.py finds all {len(BAD)} seeded mistakes")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) == 2 and arguments[0] == "make":
        return make(ROOT, arguments[1])
    if len(arguments) > 2 and arguments[0] == "read":
        return read(arguments[1], arguments[2:])
    sys.exit("usage: pseudo_language.py make DIR | read DIR FILE… | --self-test")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
