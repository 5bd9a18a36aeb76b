#!/usr/bin/python3
"""Checks that every link between our pages leads to a file, and to a heading when it names one.

    links.py [ROOT]       looks at the *.md that git knows below ROOT; prints file:line: message, exit 1
    links.py --self-test  breaks each rule in a temporary tree and checks that it is found

Links to other machines are not tried. What stands in code is no link.
"""
import os
import re
import subprocess
import sys
import tempfile
from urllib.parse import unquote

LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s+(\S+)")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def lines_of(path):
    """(number, line) of what is not in a fenced block; code within a line is blanked."""
    fence = None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            mark = re.match(r"\s*(```|~~~)", line)
            if mark and fence in (None, mark[1]):
                fence = None if fence else mark[1]
            elif not fence:
                yield number, line.rstrip("\n")


def anchors(path):
    """The anchors of a page's headings, as GitHub makes them."""
    found = set()
    for _, line in lines_of(path):
        heading = re.match(r"#{1,6}\s+(.*?)\s*#*$", line)
        if heading:
            text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading[1])
            name = plain = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            count = 0
            while name in found:
                count += 1
                name = f"{plain}-{count}"
            found.add(name)
    return found


def complaint(root, page, target):
    path, _, anchor = unquote(target).partition("#")
    if path.startswith("/"):
        return "must begin at its own page, not at /"
    goal = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
    if goal.startswith("..") or not os.path.exists(os.path.join(root, goal)):
        return f"there is no {goal}"
    if anchor and (not goal.endswith(".md") or anchor not in anchors(os.path.join(root, goal))):
        return f"{goal} has no heading for #{anchor}"
    return None


def check(root):
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others",
                             "--exclude-standard", "--", "*.md"], check=True, capture_output=True)
    pages = [page for page in sorted(set(listed.stdout.decode().split("\0")))
             if page and os.path.exists(os.path.join(root, page))]
    found = [] if pages else ["links.py: git knows no pages here"]
    for page in pages:
        for number, line in lines_of(os.path.join(root, page)):
            for link in LINK.finditer(re.sub(r"(`+).*?\1", "", line)):
                target = link[1] or link[2]
                wrong = None if ELSEWHERE.match(target) else complaint(root, page, target)
                if wrong:
                    found.append(f"{page}:{number}: {target}: {wrong}")
    return found


GOOD = ("# One `two`: three, four\n## Same\n## Same\n[a](#one-two-three-four) [b](sub/b.md#b \"title\")\n"
        "[c](#same-1) [d](https://example.org/none) `[e](none.md)` [f](sub) ![g](<sub/b.md>)\n"
        "```\n[h](none.md)\n# Not a heading\n```\n[i]: sub/b.md\n")
BAD = (
    ("[a](none.md)", "there is no none.md"),
    ("two on a line: [a](sub/b.md) ![b](none.png)", "there is no none.png"),
    ("[a](../a.md)", "there is no ../a.md"),
    ("[a](/sub/b.md)", "not at /"),
    ("[a](sub/b.md#none)", "has no heading for #none"),
    ("[a](#not-a-heading)", "has no heading for #not-a-heading"),
    ("[a](#same-2)", "has no heading for #same-2"),
    ("[a](sub/c.txt#c)", "has no heading for #c"),
    ("[a]: none.md", "there is no none.md"),
)


def self_test():
    failed = 0
    with tempfile.TemporaryDirectory() as root:
        subprocess.run(["git", "init", "-q", root], check=True)
        os.mkdir(os.path.join(root, "sub"))
        for name, text in (("sub/b.md", "# b\n[a](../a.md#same)\n"), ("sub/c.txt", "c\n")):
            with open(os.path.join(root, name), "w", encoding="utf-8") as file:
                file.write(text)
        for line, want in (("", None), *BAD):
            with open(os.path.join(root, "a.md"), "w", encoding="utf-8") as file:
                file.write(GOOD + line + "\n")
            found = check(root)
            place = f"a.md:{GOOD.count(chr(10)) + 1}: "
            if found if want is None else not (len(found) == 1 and found[0].startswith(place) and
                                               want in found[0]):
                failed += 1
                print(f"self-test: {line!r}: expected {want!r}, found {found}", file=sys.stderr)
    print(f"links.py --self-test: {len(BAD) + 1 - failed} of {len(BAD) + 1}")
    return 1 if failed else 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    if len(arguments) > 1 or any(a.startswith("-") for a in arguments):
        sys.exit("usage: links.py [ROOT] | links.py --self-test")
    here = os.path.dirname(os.path.abspath(__file__))
    found = check(arguments[0] if arguments else os.path.dirname(os.path.dirname(here)))
    print("\n".join(found), end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
