"""YAML as the data files of the program are written, for the generators beside this file: YAML
1.2's booleans (the keys `on` and `no` are words here), every key a word, and no key twice."""
import re

import yaml


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


def c_string(text):
    """`text` as a C literal on one line."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
