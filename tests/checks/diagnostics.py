#!/usr/bin/python3
"""Checks the diagnostics of assets/diagnostics against the program.

    diagnostics.py               names entries that no C file gives, exit 1
    diagnostics.py --self-test   breaks the data in all ways that tools/words2c must name
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NAME = re.compile(r"^([EWN]\d{4}):\n  name: (\w+)$", re.MULTILINE)

# A file, what is replaced in it and by what, and a part of the message.
BREAKS = (
    ("01-file.yaml", "  says: {id: berkas ini kosong, en: this file is empty}",
     "  says: {id: berkas ini kosong}", "E0104.says: there is no word in 'en'"),
    ("01-file.yaml", "    id: berkas '{0}' tidak ada", "    id: berkas tidak ada",
     "E0101.says: en: other places than in 'id': {0}"),
    ("01-file.yaml", "  label: {id: tab, en: tab}", "  label: {id: tab, en: tab, xx: tab}",
     "E0110.label: there is no key 'xx'"),
    ("01-file.yaml", "  name: tab", "  name: tab\n  colour: red", "E0110: there is no key 'colour'"),
    ("01-file.yaml", "  name: tab", "  name: file_empty", "E0110: the name 'file_empty' is used twice"),
    ("01-file.yaml", "E0111:", "E0110:", "'E0110' is here twice"),
    ("01-file.yaml", "E0111:", "W0110:", "W0110: this number is used twice"),
    ("01-file.yaml", "E0111:", "E0109:", "'E0109' is here twice"),
    ("01-file.yaml", "E0112:", "E0132:", "E0113: stands after a higher one"),
    ("01-file.yaml", "E0112:", "E0212:", "E0212: belongs into the file 02-….yaml"),
    ("01-file.yaml", "E0112:", "X0112:", "X0112: a code is"),
    ("01-file.yaml", "Con<U+202E>toh", "Con\u202etoh", "write <U+202E>"),
    ("02-keys.yaml", "    type: kartu", "    type: card", "E0210: wrong and right are the same"),
    ("02-keys.yaml", "  right: |\n    type: card", "  right: |\n    type: cards",
     "E0210.right: stands 0 times in the skeleton"),
    ("02-keys.yaml", "  in: card", "  in: kartu", "skeletons.yaml has no steps 'kartu'"),
)


def unused(root):
    """The entries whose name no C file of the program has."""
    words = set()
    for path in glob.glob(os.path.join(root, "src/**/*.[ch]"), recursive=True):
        with open(path, encoding="utf-8") as file:
            words |= set(re.findall(r"\bDIAG_[A-Z0-9_]+", file.read()))
    for path in sorted(glob.glob(os.path.join(root, "assets/diagnostics/*.yaml"))):
        with open(path, encoding="utf-8") as file:
            for code, name in NAME.findall(file.read()):
                if f"DIAG_{name.upper()}" not in words:
                    yield f"{os.path.relpath(path, root)}: {code}: no C file gives DIAG_{name.upper()}"


def words2c(assets, out):
    result = subprocess.run([os.path.join(ROOT, "tools/words2c"), assets, out],
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return result.returncode, result.stdout.decode()


def self_test():
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for name, old, new, part in BREAKS:
            assets, out = os.path.join(folder, "assets"), os.path.join(folder, "out")
            shutil.rmtree(assets, ignore_errors=True)
            for there in ("words", "diagnostics"):
                shutil.copytree(os.path.join(ROOT, "assets", there), os.path.join(assets, there))
            shutil.copy(os.path.join(ROOT, "assets/languages.yaml"), assets)
            path = os.path.join(assets, "diagnostics", name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            if old not in text:
                wrong.append(f"{name} has no '{old}'")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace(old, new, 1))
            code, said = words2c(assets, out)
            if code == 0 or part not in said or name not in said or "Traceback" in said:
                wrong.append(f"{name}: '{new}': expected '{part}', exit {code}: {said}")
            if os.path.exists(out):
                wrong.append(f"{name}: '{new}': something was written")
                shutil.rmtree(out)
        os.makedirs(os.path.join(folder, "src"))
        with open(os.path.join(folder, "src/a.c"), "w", encoding="utf-8") as file:
            file.write("DIAG_TAB;")
        if any("DIAG_TAB" in line for line in unused(folder)) or not list(unused(folder)):
            wrong.append("unused entries are not found")
    print("\n".join(wrong) or f"words2c names all {len(BREAKS)} seeded mistakes of diagnostics")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if arguments:
        sys.exit("usage: diagnostics.py [--self-test]")
    found = list(unused(ROOT))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
