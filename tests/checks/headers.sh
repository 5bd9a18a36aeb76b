#!/usr/bin/env bash
# Checks that each public header compiles alone, and twice, with the project's warnings as errors.
set -euo pipefail
cd "$(dirname "$0")/../.."
mapfile -t headers < <(find include/aman -name '*.h' | LC_ALL=C sort)
if [ ${#headers[@]} -eq 0 ]; then
    echo "headers.sh: no headers in include/aman" >&2
    exit 1
fi
# The one place of the warnings is cmake/AmanFlags.cmake.
mapfile -t warnings < <(grep -oE -- '-W[a-z][a-z0-9=-]*' cmake/AmanFlags.cmake |
    grep -vxE -- '-Wl|-Werror')
if [ ${#warnings[@]} -eq 0 ]; then
    echo "headers.sh: no warnings found in cmake/AmanFlags.cmake" >&2
    exit 1
fi
libraries="$(pkg-config --cflags sdl2 SDL2_ttf SDL2_image x11 yaml-0.1 sqlite3 libsodium libqrencode \
    libutf8proc jansson xlsxwriter)"
read -ra libraries <<<"$libraries"
generated="$(mktemp -d)"
trap 'rm -rf "$generated"' EXIT
tools/tokens2c assets/tokens.yaml "$generated/tokens.h"
tools/words2c assets "$generated"

failed=0
for header in "${headers[@]}"; do
    printf '#include "%s"\n#include "%s"\n' "${header#include/}" "${header#include/}" |
        gcc -std=c17 -D_POSIX_C_SOURCE=200809L "${warnings[@]}" -Werror -Iinclude -I"$generated" \
            "${libraries[@]}" -fsyntax-only -x c - ||
        {
            echo "$header:1: does not compile alone" >&2
            failed=1
        }
done
exit "$failed"
