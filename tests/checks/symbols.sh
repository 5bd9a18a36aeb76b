#!/usr/bin/env bash
# Checks which outside functions the layers below SDL call: symbols.sh BUILD_DIR
# Names that sanitizers, coverage and fortified builds add are set aside or read as the plain name.
set -euo pipefail
if [ $# -ne 1 ]; then
    echo "usage: symbols.sh BUILD_DIR" >&2
    exit 2
fi
build="$1"
failed=0
archive="" symbols=""

# Reads what the layer leaves undefined into $symbols, one name a line.
read_symbols()
{
    archive="$build/src/libaman_$1.a"
    symbols="$(nm -u "$archive" | awk '$1 ~ /^[Uw]$/ { print $2 }' |
        sed -E 's/@.*//; /^__(asan|ubsan|lsan|gcov|sanitizer)_/d
                s/^__isoc[0-9]+_//; s/^__(.*)_(chk|2)$/\1/' | LC_ALL=C sort -u)" && [ -n "$symbols" ] &&
        return
    echo "$archive: nm shows no symbols, so nothing was checked" >&2
    failed=1
    return 1
}

# refuse PATTERN REASON: no name in $symbols may match the whole pattern.
refuse()
{
    local found
    if found="$(grep -xE -- "$1" <<<"$symbols")"; then
        echo "$archive: $2: ${found//$'\n'/ }" >&2
        failed=1
    fi
}

clock='time|clock|clock_gettime|gettimeofday|localtime(_r)?|localtime64(_r)?|nanosleep'
chance='s?rand(om)?|rand_r|getrandom|getentropy|randombytes(_.*)?'
place='(secure_)?getenv|setenv|unsetenv|putenv'
file='(f?open|openat|freopen|creat)(64)?|p?read(64)?|fread|mmap(64)?'
memory='malloc|calloc|realloc|reallocarray|aligned_alloc|strn?dup|v?asprintf'
for layer in base pack activities session counts report; do
    read_symbols "$layer" || continue
    refuse '(SDL|TTF|IMG|Mix)_.*' "SDL is called below ui"
    refuse "$clock|$chance|$place" "clock, chance and environment belong to app"
    [ "$layer" = counts ] || refuse 'sqlite3_.*' "SQLite belongs to counts"
    refuse 'PQ.*' "PostgreSQL belongs to app, which loads it when it is needed"
    [ "$layer" = pack ] || refuse 'yaml_.*' "libyaml belongs to pack"
    case "$layer" in activities | session | report)
        refuse "$file" "files are read in base and pack"
        refuse "$memory" "memory comes from an arena"
        ;;
    esac
done
# The kiosk starts without a network library.
if readelf -d "$build/aman-kiosk" | grep -F 'Shared library: [libpq'; then
    echo "$build/aman-kiosk: libpq is linked; src/app/postgres.c loads it" >&2
    failed=1
fi
exit "$failed"
