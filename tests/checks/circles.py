#!/usr/bin/python3
"""Checks that no file takes something from a file that, on whatever way, takes something from it.

    circles.py BUILD_DIR    reads what was built from src/; prints each circle of files, exit 1
    circles.py --self-test  builds circles in a temporary folder and checks that they are found

Read are the names in the object files: who defines a function or a table, and who needs it.
"""
import os
import re
import subprocess
import sys
import tempfile


def objects(build, root):
    """The object file of each source below src/, with the name of the source. A build keeps those of
    sources that are gone."""
    for folder, _, files in os.walk(os.path.join(build, "src", "CMakeFiles")):
        for name in files:
            path = os.path.join(folder, name)
            source = re.sub(r".*?\.dir/", "", path)[:-len(".o")]
            if name.endswith(".c.o") and os.path.exists(os.path.join(root, "src", source)):
                yield path, source


def read_names(build, root):
    """Two tables: file -> names that it needs, name -> file that defines it."""
    sources, defined = dict(objects(build, root)), {}
    needs = {source: set() for source in sources.values()}
    told = subprocess.run(["nm", "-A", "-g", "-P", *sources], check=True, capture_output=True,
                          text=True).stdout if sources else ""
    for line in told.splitlines():
        path, name, kind = line.split()[:3]
        source = sources[path[:-len(":")]]
        if kind in "Uw":
            needs[source].add(name)
        else:
            defined[name] = source
    return needs, defined


def takes_from(needs, defined):
    """file -> other file -> names that it takes from there."""
    takes = {source: {} for source in needs}
    for source, names in needs.items():
        for name in names:
            other = defined.get(name, source)
            if other != source:
                takes[source].setdefault(other, []).append(name)
    return takes


def reached(takes, start):
    """All files from which `start` takes something, on whatever way."""
    found, left = set(), [start]
    while left:
        new = takes[left.pop()].keys() - found
        found |= new
        left += new
    return found


def circles(takes):
    """Sets of files that all reach each other."""
    below = {source: reached(takes, source) for source in takes}
    return {frozenset(other for other in below[source] if source in below[other])
            for source in takes if source in below[source]}


def check(build, root):
    needs, defined = read_names(build, root)
    takes = takes_from(needs, defined)
    found = [] if takes else [f"{build}: no object files of src/, so nothing was checked"]
    for circle in sorted(map(sorted, circles(takes))):
        found.append(f"a circle of {len(circle)} files:")
        for source in circle:
            found += [f"  src/{source} takes {', '.join(sorted(takes[source][other]))} from src/{other}"
                      for other in circle if other in takes[source]]
    return found


# The self-test: files with their text, and the files of the circle that must be found.
FUNCTIONS = ("int b(void);\nint a(void) { return b(); }\n", "int a(void);\nint b(void) { return a(); }\n")
TABLES = ("extern const int B[];\nconst int A[] = {1};\nint a(void) { return B[0]; }\n",
          "extern const int A[];\nconst int B[] = {1};\nint b(void) { return A[0]; }\n")
USES_A = "int a(void);\nint %s(void) { return a(); }\n"
TREES = (
    ({"pack/a.c": FUNCTIONS[0], "pack/b.c": FUNCTIONS[1]}, {"pack/a.c", "pack/b.c"}),
    ({"pack/a.c": TABLES[0], "ui/b.c": TABLES[1]}, {"pack/a.c", "ui/b.c"}),
    # On the way around; d.c only looks into the circle.
    ({"pack/a.c": FUNCTIONS[0], "pack/b.c": "int c(void);\nint b(void) { return c(); }\n",
      "pack/c.c": USES_A % "c", "pack/d.c": USES_A % "d"}, {"pack/a.c", "pack/b.c", "pack/c.c"}),
    # Two that take from one, and a file's own function of another's name.
    ({"pack/a.c": "int a(void) { return 1; }\n", "pack/b.c": USES_A % "b",
      "pack/c.c": "static int a(void) { return 2; }\nint b(void);\nint c(void) { return a() + b(); }\n"},
     set()),
    # The object file of a source that is gone.
    ({"pack/a.c": FUNCTIONS[0], "pack/b.c": FUNCTIONS[1], "pack/b.c gone": ""}, set()),
)


def build_tree(root, files):
    """Writes the files and compiles them into root/build; "FILE gone" removes one afterwards."""
    for source, text in files.items():
        path = os.path.join(root, "src", source)
        if path.endswith(" gone"):
            os.remove(path[:-len(" gone")])
            continue
        target = os.path.join(root, "build", "src", "CMakeFiles", "aman.dir", source + ".o")
        for folder in map(os.path.dirname, (path, target)):
            os.makedirs(folder, exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        subprocess.run(["cc", "-c", path, "-o", target], check=True)


def self_test():
    wrong = []
    for files, expected in TREES:
        with tempfile.TemporaryDirectory() as root:
            build_tree(root, files)
            found = check(os.path.join(root, "build"), root)
            named = set(re.findall(r"^  src/(\S+)", "\n".join(found), re.MULTILINE))
            if named != expected or bool(found) != bool(expected):
                wrong.append(f"expected a circle of {sorted(expected)}, found {found}")
    with tempfile.TemporaryDirectory() as root:
        if not check(root, root):
            wrong.append("an empty build is accepted")
    print("\n".join(wrong) or f"circles.py tells all {len(TREES)} seeded trees apart")
    return 1 if wrong else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) != 1 or arguments[0].startswith("-"):
        sys.exit("usage: circles.py BUILD_DIR | circles.py --self-test")
    here = os.path.dirname(os.path.abspath(__file__))
    found = check(arguments[0], os.path.dirname(os.path.dirname(here)))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
