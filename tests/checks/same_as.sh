#!/usr/bin/env bash
# Shows that the working tree does the same as an older revision: what every command writes, and the
# pixels of every picture. For changes that must not be seen; tools/test does not call it.
#
#   same_as.sh [--allow FILE] [--keep DIR] [--quick] REV [BUILD]
#
#   REV           a revision; it is built in a temporary folder, and its lessons, packs, play
#                 scripts and counts are the input of both programs
#   BUILD         where the working tree is built already; without it build/optimised is built
#   --allow FILE  what may differ: a pattern of the shell a line, then # and why
#   --keep DIR    keeps the build and the results of REV there: the next run of that day is faster
#   --quick       no pictures: only the lists of what is on them
#
# Ends with "N same, M different, K allowed". Exit 0: same or allowed, 1: different, 2: it failed.
set -euo pipefail
trap 'exit 2' ERR

allow=/dev/null keep="" pictures=""
while [[ ${1-} == --* ]]; do
    case "$1" in
    --quick) pictures=--index-only && shift && continue ;;
    --allow) allow="$(realpath -e "${2-}")" ;;
    --keep) keep="$(realpath -m "${2-}")" ;;
    *) break ;;
    esac
    shift 2
done
[[ $# -ge 1 && $# -le 2 && $1 != -* ]] || { sed -n '2,15s/^# \{0,1\}//p' "$0" >&2 && exit 2; }
grep -nvE '^[^# ]+ +#.*[^# ]|^(#.*)?$' "$allow" >&2 && echo "$allow: a reason is missing" >&2 && exit 2
build="$(realpath -m "${2-build/optimised}")"
[ $# -eq 1 ] || [ -x "$build/aman-kiosk" ] || { echo "$build holds no aman-kiosk" >&2 && exit 2; }
key="$(date +%F) $pictures $(md5sum <"$0")" # results that are kept are good for this
cd "$(dirname "$0")/../.."
commit="$(git rev-parse --verify "$1^{commit}")"

work="$(mktemp -d)"
trap 'jobs -p | xargs -r kill 2>/dev/null || true; rm -rf "$work"' EXIT
old="${keep:-$work}/$commit"
mkdir -p "$old/tree"
exec 8>"$old/lock" </dev/null
flock 8
export LC_ALL=C.UTF-8 XDG_CONFIG_HOME="$work" XDG_CACHE_HOME="$work" XDG_DATA_HOME="$work"

# make_program TREE: builds TREE/build/optimised/aman-kiosk.
make_program()
(
    cd "$1"
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="${CCACHE_BASEDIR-$PWD}"
    if command -v ccache >/dev/null; then export CMAKE_C_COMPILER_LAUNCHER=ccache; fi
    { mkdir -p build && nice cmake --preset optimised &&
        nice cmake --build --preset optimised --target aman-kiosk; } >"$work/log" 2>&1 ||
        { tail -n 30 "$work/log" >&2 && exit 1; }
)

# say COMMAND ARGUMENT …: keeps what the program says, named as the command; two at a time.
say()
{
    local name="$*" more=()
    case "$1" in explain | play | print | report) more+=(--lessons lessons) ;; esac
    case "$1" in counts | play | report) more+=(--data data) ;; esac
    [[ $* != *--data* && $* != *--help* ]] || more=()
    while [ "$(jobs -pr | wc -l)" -ge 2 ]; do wait -n || true; done
    name="said/${name//[^[:alnum:].-]/_}"
    { nice "$program" "$@" "${more[@]}" >"$name.out" 2>"$name.err" ||
        echo "exit $?" >>"$name.err"; } 8>&- &
}

# sheet ENDING ARGUMENT …: the same for a command that writes a file.
sheet()
{
    local name="${*:2}"
    say "${@:2}" --out "said/${name//[^[:alnum:].-]/_}.$1"
}

# results TREE PROGRAM OUT: all that the program of TREE says and writes goes to OUT/said. It works
# on copies of the input of REV, in OUT, so that the names of files in messages are the same.
results()
(
    local tree="$1" program="$2" lang file code period view lessons codes plans
    mkdir -p "$3/said" "$3/tests"
    cp -r "$old/tree/lessons" "$old/data" "$3"
    cp -r "$old/tree/tests/"{packs,play,lessons} "$3/tests"
    cd "$3"
    for file in tests/packs/bad/*.yaml; do # as folders, like the others
        mkdir -p "${file%.yaml}/contoh" && mv "$file" "$_/pack.yaml"
    done
    for view in "1366x768" "1366x768 --lang en --text-size 150" 1080x1920 "1366x768 --theme contrast"; do
        # shellcheck disable=SC2086 # a view and $pictures are none, one or several words
        say snapshot lessons --size $view $pictures --out "said/${view// /_}"
    done
    say snapshot lessons --size 1024x600 --text-size 200 --index-only --out said/small
    say snapshot lessons --size 3840x2160 --lang en --index-only --out said/large
    codes="$(grep -rhoE '"[EWN][0-9]{4}"' "$tree/src" "$tree/include" | tr -d '"' | sort -u)"
    codes="$codes $(grep -ohE '\bcode: [A-Z][0-9]+' lessons/terms.yaml | cut -c 7-) X999"
    plans="$(grep -l '^plan: true' lessons/*/pack.yaml | cut -d / -f 2)"
    for lang in id en; do
        for file in lessons tests/lessons tests/packs/*/*/; do say check "$file" --lang $lang; done
        say check lessons --format json --lang $lang
        for file in tests/packs/*/*/; do say check "$file" --no-layout --format json --lang $lang; done
        for code in $codes; do say explain "$code" --lang $lang; done
        for period in "" "--from $(date +%Y-%m-01) --to $(date +%F)" "--to 2020-01-31"; do
            # shellcheck disable=SC2086 # several words
            for file in csv html xlsx; do sheet $file report --lang $lang $period; done
        done
        for file in poster cards pledge; do sheet html print $file --lang $lang; done
        for file in $plans; do sheet html print session "$file" --lang $lang; done
        for file in show dictionary schema; do say counts $file --lang $lang; done
    done
    for file in csv jsonl; do
        sheet $file counts export --format $file
        sheet $file counts export --format $file --shown
    done
    for file in $("$program" schema 2>/dev/null); do say schema "$file"; done
    for file in $("$program" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\).*/\1/p'); do
        say "$file" --help
        say "$file" --no-such-option
    done
    say --help
    wait # what follows writes counts, so it comes one after the other
    for file in tests/play/*.play tests/play/packs/*.play; do
        case "$file" in */packs/*) lessons=lessons ;; *) lessons=tests/lessons ;; esac
        say play "$file" --lessons $lessons --data data --seed 0 && wait
    done
    say counts show --data data
    say counts merge said/counts_export_--format_csv.csv --data office && wait
    say counts show --data office && wait
    for file in said/*.xlsx; do python3 -m zipfile -e "$file" "$file.parts" && rm "$file"; done
    find said -empty -delete
)

if [ "$(cat "$old/done" 2>/dev/null)" != "$key" ]; then
    rm -rf "$old/done" "$old/data" "$old/out"
    git archive "$commit" | tar -xC "$old/tree"
    make_program "$old/tree"
    for script in "$old"/tree/tests/play/{,packs/}*.play; do
        for seed in 0 1 2 3 5; do # shuffled options end some of the scripts early
            "$old/tree/build/optimised/aman-kiosk" play "$script" --data "$old/data" --seed $seed \
                --lessons "$old/tree/$(grep -q /packs/ <<<"$script" || echo tests/)lessons" &>/dev/null || true
        done
    done
    results "$old/tree" "$old/tree/build/optimised/aman-kiosk" "$old/out"
    echo "$key" >"$old/done"
fi
[ $# -eq 2 ] || make_program .
results "$PWD" "$build/aman-kiosk" "$work/new"

same=0 different=0 allowed=0
while IFS= read -r name; do
    a="$old/out/said/$name" b="$work/new/said/$name" verdict=different what=""
    if [ ! -e "$a" ]; then what="only now"
    elif [ ! -e "$b" ]; then what="missing now"
    elif cmp -s "$a" "$b"; then verdict=same
    elif [[ $name != *.png ]]; then what="$(diff -a "$a" "$b" | grep -am 2 '^[<>]' | cut -c -120)" || true
    else what="$(compare -metric AE "$a" "$b" null: 2>&1) pixels" || [ "$what" != "0 pixels" ] || verdict=same; fi
    while [ $verdict = different ] && read -r pattern _; do
        # shellcheck disable=SC2053 # it is a pattern
        if [[ $name == $pattern ]]; then verdict=allowed; fi
    done <"$allow"
    printf -v "$verdict" %d $((${!verdict} + 1))
    [ $verdict = same ] || printf '%s: %s: %s\n' "$verdict" "$name" "$what"
done < <({ (cd "$old/out/said" && find . -type f) && (cd "$work/new/said" && find . -type f); } | cut -c 3- | sort -u)
echo "$same same, $different different, $allowed allowed"
[ "$different" -eq 0 ] || exit 1
