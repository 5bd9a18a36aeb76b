#!/usr/bin/env bash
# Prints the line coverage of a build that ran its tests and checks coverage.floor: coverage.sh BUILD_DIR
set -euo pipefail
if [ $# -ne 1 ]; then
    echo "usage: coverage.sh BUILD_DIR" >&2
    exit 2
fi
build="$(cd "$1" && pwd)"
cd "$(dirname "$0")/../.."
counters="$build/coverage.json"
gcovr --root . --filter 'src/' --object-directory "$build" --json "$counters" "$build"
gcovr --root . --add-tracefile "$counters"

failed=0
while read -r percent filter; do
    # A layer that has no files yet has no coverage either.
    find src -name '*.c' | grep -qP -- "^$filter\$" || continue
    if ! gcovr --root . --add-tracefile "$counters" --filter "$filter" --fail-under-line "$percent" \
        >/dev/null; then
        echo "$filter: less than $percent % of the lines are covered" >&2
        failed=1
    fi
done < <(grep -v '^#' tests/checks/coverage.floor)
exit "$failed"
