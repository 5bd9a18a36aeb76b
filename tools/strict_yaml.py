"""YAML as the data files of the program are written, for the generators beside this file: YAML
1.2's booleans (the keys `on` and `no` are words here), every key a word, and no key twice; and what
is asked of the texts in them."""
import os
import re
import unicodedata

import yaml

PLACES = ("{0}", "{1}", "{2}", "{3}", "{4}")  # what str_fill() fills in


class DataError(Exception):
    """A mistake in the data, said with the file and the key where it stands."""


class Loader(yaml.SafeLoader):
    def construct_mapping(self, node, deep=False):
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=deep)
            if not isinstance(key, str):
                raise yaml.constructor.ConstructorError(
                    None, None, "a key must be a word", key_node.start_mark)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key '{key}' is here twice", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), "tf")


def load(path):
    """The mapping in the file at `path`; raises OSError, UnicodeDecodeError or yaml.YAMLError."""
    with open(path, encoding="utf-8") as file:
        content = yaml.load(file, Loader)
    if not isinstance(content, dict):
        raise yaml.YAMLError("expected keys and values")
    return content


def read(folder, name):
    """load() of the file `name` in `folder`, whose mistakes are said with `name`."""
    try:
        return load(os.path.join(folder, name))
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        raise DataError(f"{name}: {error}") from error


def expect(condition, path, message):
    if not condition:
        raise DataError(f"{path}: {message}")


def only(path, mapping, allowed, needed=()):
    expect(isinstance(mapping, dict), path, f"expected keys, found {mapping!r}")
    for key in mapping:
        expect(key in allowed, path, f"there is no key '{key}'; there are {', '.join(allowed)}")
    for key in needed:
        expect(key in mapping, path, f"needs the key '{key}'")


def text_at(path, value):
    expect(isinstance(value, str) and value.strip(), path, f"expected a text, found {value!r}")
    for sign in value:
        expect(sign in "\n " or unicodedata.category(sign)[0] not in "CMZ", path,
               f"an invisible sign; in an example write <U+{ord(sign):04X}>")
    return value.rstrip("\n")


def by_language(path, codes, words, text=text_at):
    """What text() makes of the word of each language, in the order of `codes`."""
    only(path, words, codes)
    for lang in codes:
        expect(words.get(lang) is not None, path, f"there is no word in '{lang}'")
    return [text(f"{path}: {lang}", words[lang]) for lang in codes]


def places_in(path, text):
    places = set(re.findall(r"\{[0-9]+\}", text))
    for place in sorted(places):
        expect(place in PLACES, path, f"{place} is no place; there are {', '.join(PLACES)}")
    return places


def same_places(path, codes, texts):
    """Expects the same places in the texts of all languages."""
    places = [places_in(f"{path}: {lang}", text) for lang, text in zip(codes, texts)]
    for lang, found in zip(codes, places):
        expect(found == places[0], path, f"{lang}: other places than in '{codes[0]}': "
                                         f"{', '.join(sorted(found ^ places[0]))}")


def c_string(text):
    """`text` as a C literal on one line."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
