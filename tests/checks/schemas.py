#!/usr/bin/python3
"""Checks the JSON Schemas in docs/schema against the command that makes them and the loader.

    schemas.py BUILD_DIR   prints what is wrong, exit 1

- The files are what `aman-kiosk schema` prints, and draft-07.
- All shipped files are taken.
- Every pack of tests/packs/bad is refused when its code is one that a schema can see, else taken.
- Shipped packs, changed key by key to values around every limit, are refused by the schema exactly
  when `check` gives a code that a schema can see.
- The known differences, docs/schema/README.md, are still there.
"""
import concurrent.futures
import copy
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import yaml

# Codes that a schema can see: one value, or the keys of one place.
SEEN = {"E0201", "E0202", "E0204", "E0205", "E0206", "E0207", "E0208", "E0209", "E0210", "E0211",
        "E0301", "E0302", "E0303", "E0304", "E0305", "E0306", "E0307", "E0308", "E0309", "E0310",
        "E0702"}
# Codes that only `check` sees, and why a schema does not.
UNSEEN = {
    "E0203": "YAML readers keep one of two keys of a name",
    "E0311": "a mark inside a text",
    "E0503": "messages of a whole story", "E0510": "the fonts", **{f"W05{number:02}": "a warning" for number in range(1, 9)},
    **{f"W04{number}": "a warning" for number in (*range(23, 31), 40)},
    **{f"E04{number}": "several values, or another file" for number in (*range(31, 40), *range(41, 45))},
    **{f"E04{number:02}": "several values, or another file" for number in range(1, 23)},
    **{f"{letter}06{number:02}": "words, and another file" for letter in "EW" for number in range(1, 17)},
    "N0901": "a note",
    **{f"E070{number}": "the file of a picture" for number in (1, 3, 4, 5, 6, 8)},
    "W0707": "another file",
}
# E01 is the file and its YAML: there is nothing that a schema could look at.
NO_TREE = "E01"

# What is tried in the place of every value, besides values around the limits of its schema.
PROBES = ("", " ", "x", "Kata Besar", "-a", "a.b_c-1", "art/warung.svg", "art/../warung.svg",
          "art/a/b.png", "art/warung.gif", "/warung.svg", "heart_fill", "2026-11-24", "2024-02-29",
          "2026-02-30", "2026-13-01", "26-1-1", 0, 7, 5.5, 10**9, [], ["x"], [[]], {}, {"x": "x"},
          {"id": "x"}, {"id": "x", "en": " "}, {"en": "x"}, {"id": ["x"]})

# Rules of a type that give a code of a missing key or of a limit: broken packs, and changes.
BY_RULE = re.compile(r"E0202-part-without-a-question|E0307-people-over-ten|"
                     r'.*/nodes/\w+/ask without ask|.*/form = "people"')
# Where schema and `check` differ: a change of PLAIN, and who refuses it.
DIFFERENCES = (
    ("minutes: 5", 'minutes: "5"', "schema"),
    ("aman_pack: 1", 'aman_pack: "1"', "schema"),
    ("en: Example", "en: True", "schema"),
    ("en: Example", "en: null", "schema"),
    ("id: Contoh", f"id: |\n    {'a' * 40}", "schema"),
    ("help: true", "help: TRUE", "check"),
    ("minutes: 5", "minutes: 5.0", "check"),
    ("version: 1.0.0", "version: 1E5", "check"),
    ("status: draft", "status: draft, on: 2023-02-29", "check"),
)
PLAIN = """aman_pack: 1
id: contoh
version: 1.0.0
title:
  id: Contoh
  en: Example
topic: kenalan
audience: [13-15]
minutes: 5
review: {status: draft}
licence: CC-BY-4.0
takeaways:
  - {icon: heart_fill, title: {id: Satu, en: One}, text: {id: Satu, en: One}}
lessons:
  - id: satu
    title: {id: Satu, en: One}
    steps:
      - {id: bantuan, type: card, help: true, title: {id: A, en: A}, text: {id: A, en: A}}
"""
ARGS_MOST = 24  # folders that one `check` takes


class Core(yaml.CSafeLoader):
    """libyaml, as the loader has it, with the values of YAML 1.2, as editors read them: `yes` and
    2026-11-24 are texts, and every key is one."""

    def construct_mapping(self, node, deep=False):
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}

    def construct_number(self, node):
        text = node.value
        return int(text, 0 if text[:2] in ("0x", "0o") else 10)


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in (
        ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
        ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
        ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789"))):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)
Core.add_constructor("tag:yaml.org,2002:int", Core.construct_number)
Core.add_constructor("tag:yaml.org,2002:map", Core.construct_mapping)


def parse(text):
    return yaml.load(text, Loader=Core)


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return file.read()


class Schemas:
    """The schemas by the name of the file they are for, as the command prints them."""

    def __init__(self, kiosk):
        self.kiosk, self.wrong, self.by_file = kiosk, [], {}
        self.words = self.run("schema").split()
        for word in self.words:
            schema = json.loads(self.run("schema", word))
            jsonschema.Draft7Validator.check_schema(schema)
            self.by_file[schema["title"]] = jsonschema.Draft7Validator(schema)

    def run(self, *arguments):
        result = subprocess.run([self.kiosk, *arguments], stdout=subprocess.PIPE, check=True)
        return result.stdout.decode()

    def takes(self, path, tree):
        return self.by_file[os.path.basename(path)].is_valid(tree)

    def complaint(self, path, tree):
        errors = self.by_file[os.path.basename(path)].iter_errors(tree)
        error = jsonschema.exceptions.best_match(errors)
        return f"{'/'.join(map(str, error.absolute_path))}: {error.message}"

    def codes(self, folders):
        """What `check` says of the files below the folders: path -> codes. A schema does not see
        whether a text fits on the screen, so no page is laid out."""
        def said(start):
            command = [self.kiosk, "check", "--no-layout", "--format", "json",
                       *folders[start:start + ARGS_MOST]]
            return subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout.decode()

        found = {}
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for lines in pool.map(said, range(0, len(folders), ARGS_MOST)):
                for row in map(json.loads, lines.splitlines()):
                    found.setdefault(row["file"], set()).add(row["code"])
        return found

    def same_as_committed(self):
        have = {os.path.basename(path) for path in glob.glob("docs/schema/*.schema.json")}
        for word in self.words:
            path = f"docs/schema/{word}.schema.json"
            if not os.path.exists(path) or read(path) != self.run("schema", word):
                self.wrong.append(f"{path} is not what 'aman-kiosk schema {word}' prints: "
                                  "run tools/schema")
        for extra in sorted(have - {f"{word}.schema.json" for word in self.words}):
            self.wrong.append(f"docs/schema/{extra}: no such schema: run tools/schema")

    def shipped(self):
        paths = sorted(glob.glob("lessons/*.yaml") + glob.glob("lessons/*/pack.yaml"))
        for path in paths:
            tree = parse(read(path))
            if not self.takes(path, tree):
                self.wrong.append(f"{path}: refused: {self.complaint(path, tree)}")
        return paths

    def broken_packs(self):
        count = 0
        for line in read("tests/packs/bad/expected.txt").splitlines():
            name, _, messages = line.partition(": ")
            codes = set(re.findall(r"[EWN]\d{4}", messages))
            if line.startswith("#") or any(code.startswith(NO_TREE) for code in codes):
                continue
            for code in codes - SEEN - UNSEEN.keys():
                self.wrong.append(f"schemas.py: say whether a schema can see {code}")
            path = f"tests/packs/bad/{name}"
            files = ([("pack.yaml", path)] if name.endswith(".yaml") else
                     [(file, file) for file in glob.glob(f"{path}/**/*.yaml", recursive=True)])
            is_taken = all(self.takes(kind, parse(read(file))) for kind, file in files)
            if is_taken == bool(codes & SEEN) and not BY_RULE.match(name):
                self.wrong.append(f"{path}: {'taken' if is_taken else 'refused'} by the schema, "
                                  f"although check says {' '.join(sorted(codes))}")
            count += 1
        return count

    def differences(self, folder):
        for number, (plain, other, refuses) in enumerate(DIFFERENCES):
            path = os.path.join(folder, str(number), "pack.yaml")
            os.makedirs(os.path.dirname(path))
            with open(path, "w", encoding="utf-8") as file:
                file.write(PLAIN.replace(plain, other))
            by_check = bool(self.codes([os.path.dirname(path)]).get(path, set()) & SEEN)
            by_schema = not self.takes(path, parse(read(path)))
            if (by_check, by_schema) != (refuses == "check", refuses == "schema"):
                self.wrong.append(f"'{other}' is no longer refused by {refuses} alone: "
                                  "docs/schema/README.md says so")

    def changed(self, folder, paths):
        """Writes every changed file into a folder of its own and compares the two answers."""
        mutants = {}
        for path in paths:
            name = os.path.basename(path)
            mutants.setdefault(name, Changes(self.by_file[name].schema)).collect(parse(read(path)))
        written = []
        for name, changes in mutants.items():
            for what, tree in changes.found:
                path = os.path.join(folder, f"m{len(written)}", name)
                os.makedirs(os.path.dirname(path))
                with open(path, "w", encoding="utf-8") as file:
                    json.dump(tree, file, ensure_ascii=False, indent=0)
                if name in ("help.yaml", "facilitator.yaml", "pictures.yaml"):  # is looked at only beside a library
                    shutil.copy("lessons/library.yaml", os.path.dirname(path))
                if name == "terms-explicit.yaml":  # is looked at only beside its row
                    shutil.copy("lessons/terms.yaml", os.path.dirname(path))
                written.append((path, what, tree))
        codes = self.codes([os.path.dirname(path) for path, _, _ in written])
        for path, what, tree in written:
            is_seen = codes.get(path, set()) & SEEN
            if self.takes(path, tree) == bool(is_seen) and not BY_RULE.match(what):
                said = " ".join(sorted(codes.get(path, {"nothing"})))
                self.wrong.append(f"{os.path.basename(path)}: {what[:160]}: the schema "
                                  f"{'takes' if is_seen else 'refuses'} it, check says {said}")
        return len(written)


class Changes:
    """Walks a file beside its schema and makes copies with one thing changed, each kind of change
    once. A copy of a pack holds one step only, so that it is small."""

    def __init__(self, schema):
        self.schema, self.found, self.done = schema, [], set()

    def resolve(self, schema, value):
        while "$ref" in schema:
            schema = self.schema["definitions"][schema["$ref"].rpartition("/")[2]]
            for branch in schema.get("allOf", ()):
                if isinstance(value, dict) and \
                        branch["if"]["properties"]["type"]["const"] == value.get("type"):
                    schema = branch["then"]
        return schema

    def collect(self, tree):
        for small in self.small_trees(tree):
            self.walk(small, (), self.schema)

    @staticmethod
    def small_trees(tree):
        for lesson in tree.get("lessons", ()):
            for step in lesson["steps"]:
                yield {**tree, "takeaways": tree["takeaways"][:1],
                       "lessons": [{**lesson, "steps": [step]}]}
        if "lessons" not in tree:
            yield tree

    def change(self, tree, path, kind, what, edit):
        """Makes a copy, one for each `kind` of change."""
        if str(kind) in self.done:
            return
        self.done.add(str(kind))
        copied = copy.deepcopy(tree)
        place = copied
        for key in path[:-1]:
            place = place[key]
        edit(place, path[-1])
        self.found.append((f"{'/'.join(map(str, path))} {what}", copied))

    def walk(self, tree, path, schema):
        value = tree
        for key in path:
            value = value[key]
        schema = self.resolve(schema, value)
        if isinstance(value, dict) and "properties" in schema:
            for key, inner in schema["properties"].items():
                self.values(tree, path + (key,), inner, value.get(key))
                if key in value:
                    self.keys(tree, path + (key,), schema)
                    self.walk(tree, path + (key,), inner)
        elif isinstance(value, dict):
            for key in value:
                self.walk(tree, path + (key,), schema["additionalProperties"])
        elif isinstance(value, list):
            for index, entry in enumerate(value):
                self.values(tree, path + (index,), schema["items"], entry)
                self.walk(tree, path + (index,), schema["items"])

    def keys(self, tree, path, schema):
        name = path[-1]
        self.change(tree, path, ("without", name, schema), f"without {name}",
                    lambda at, key: at.pop(key))
        self.change(tree, path, ("misspelt", name, schema), f"with {name}q",
                    lambda at, key: at.__setitem__(key + "q", at.pop(key)))

    def values(self, tree, path, schema, value):
        plain = self.resolve(schema, None)
        tried = [((self.form(plain), number), probe) for number, probe in enumerate(PROBES)
                 # A picture named by digits alone: there is none.
                 if not (isinstance(probe, (int, float)) and plain.get("type") == "string")]
        tried += [((plain, number), probe)
                  for number, probe in enumerate(self.limits(plain, value))]
        for kind, probe in tried:
            self.change(tree, path, kind, f"= {json.dumps(probe)}",
                        lambda at, key, probe=probe: at.__setitem__(key, probe))

    @classmethod
    def form(cls, schema):
        """Equal for values that are read in one way and differ in limits, words or keys alone."""
        pattern = re.sub(r"\d+", "N", schema.get("pattern", ""))
        items = cls.form(schema["items"]) if "items" in schema else None
        return sorted(schema), schema.get("type"), pattern, items

    @staticmethod
    def limits(schema, value):
        """Values just inside and just outside of what the schema says."""
        form = re.search(r"\{0,(\d+)\}\$$", schema.get("pattern", ""))  # of an id
        most = schema.get("maxLength", int(form[1]) + 1 if form else None)
        if most:
            yield from (letter * n for n in (most, most + 1) for letter in "aé")
        if most and "properties" in schema:
            yield from ({lang: "é" * n for lang in schema["properties"]} for n in (most, most + 1))
        if "maximum" in schema:
            yield from (schema["minimum"], max(0, schema["minimum"] - 1), schema["maximum"],
                        schema["maximum"] + 1)
        yield from schema.get("enum", ())
        if "maxItems" in schema and value:
            yield from ([value[0]] * n for n in (max(0, schema["minItems"] - 1),
                        schema["minItems"], schema["maxItems"], schema["maxItems"] + 1))
        if "maxProperties" in schema and value:
            entry = next(iter(value.values()))
            yield from ({f"p{i}": entry for i in range(n)} for n in (
                schema["minProperties"] - 1, schema["minProperties"], schema["maxProperties"],
                schema["maxProperties"] + 1))
            yield from ({**value, key: entry} for key in ("Awal", "-a", "a" * 40, "a" * 41, "1"))


def main(arguments):
    if len(arguments) != 1:
        sys.exit("usage: schemas.py BUILD_DIR")
    kiosk = os.path.abspath(os.path.join(arguments[0], "aman-kiosk"))
    os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
    schemas = Schemas(kiosk)
    schemas.same_as_committed()
    paths = schemas.shipped()
    broken = schemas.broken_packs()
    with tempfile.TemporaryDirectory() as folder:
        schemas.differences(folder)
        changed = schemas.changed(folder, paths)
    print("\n".join(schemas.wrong), end="\n" if schemas.wrong else "", file=sys.stderr)
    print(f"{len(paths)} shipped files, {broken} broken and {changed} changed ones were compared")
    return 1 if schemas.wrong else 0


sys.exit(main(sys.argv[1:]))
