#!/usr/bin/python3
"""Prints how much of each layer a clang build ran, in lines, and checks coverage.floor.

    coverage.py BUILD_DIR

The programs of the build wrote their counters into BUILD_DIR/profiles.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def is_built_now(path):
    """False for the program of a test that is gone: LAYER.TEST comes from TEST_test.c."""
    name = path.name.split(".")
    return len(name) < 2 or any((ROOT / "tests").glob(f"**/{name[1]}_test.c"))


def counted_files(build):
    """{path from the root: (lines, lines that ran)}"""
    profile = build / "coverage.profdata"
    counters = [str(path) for path in (build / "profiles").glob("*.profraw")]
    if not counters:
        sys.exit(f"coverage.py: {build}/profiles is empty: no test has run")
    subprocess.run(["llvm-profdata", "merge", "-sparse", "-o", profile, *counters], check=True)
    programs = [build / "aman-kiosk", *(build / "tests").glob("**/*.*")]
    programs = [path for path in programs if path.is_file() and os.access(path, os.X_OK)
                and path.read_bytes()[:4] == b"\x7fELF" and is_built_now(path)]
    objects = [word for program in programs for word in ("-object", program)]
    told = subprocess.run(["llvm-cov", "export", "-summary-only", f"-instr-profile={profile}",
                           *objects[1:]], check=True, capture_output=True, text=True).stdout
    files = json.loads(told)["data"][0]["files"]
    return {os.path.relpath(build / one["filename"], ROOT):
            (one["summary"]["lines"]["count"], one["summary"]["lines"]["covered"])
            for one in files}


def main(build):
    files = counted_files(pathlib.Path(build).resolve())
    failed = False
    for row in (ROOT / "tests/checks/coverage.floor").read_text().splitlines():
        if row.startswith("#"):
            continue
        floor, pattern = row.split(maxsplit=1)
        counts = [count for path, count in files.items() if re.fullmatch(pattern, path)]
        lines, ran = (sum(column) for column in zip(*counts)) if counts else (0, 0)
        percent = 100 * ran / lines if lines else 0
        print(f"{percent:5.1f} % of {lines:5} lines  {pattern}")
        if percent < int(floor):
            print(f"{pattern}: it must be {floor} % at least", file=sys.stderr)
            failed = True
    sys.exit(failed)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
