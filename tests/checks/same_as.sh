#!/usr/bin/env bash
# Shows that the working tree does the same as an older revision: what every command writes, and the
# pixels of every picture. For changes that must not be seen; tools/test does not call it.
#
#   same_as.sh [--allow FILE] [--keep DIR] [--quick] REV [BUILD]
#   REV           a revision; it is built in a temporary folder, and its lessons, packs, play
#                 scripts and counts are the input of both programs
#   BUILD         where the working tree is built already; without it build/optimised is built
#   --allow FILE  what may differ: on each line a pattern of the shell, then # and why
#   --keep DIR    keeps the build and the results of REV there: the next run of that day is faster
#   --quick       no pictures: only the lists of what is on them
# Ends with "N same, M different, K allowed". Exit 0: same or allowed, 1: different, 2: it failed.
# shellcheck disable=SC2053,SC2086 # patterns, and variables that hold none or several words
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
[[ $# -ge 1 && $# -le 2 && $1 != -* ]] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2 && exit 2; }
! grep -nvE '^[^# ]+ +#.*[^# ]|^(#.*)?$' "$allow" >&2 ||
    { echo "same_as.sh: $allow: it does not say why" >&2 && exit 2; }
[ $# -eq 1 ] || build="$(realpath -e "$2")"
key="$(date +%F) $pictures $(md5sum <"$0")" # results that are kept are good for this
cd "$(dirname "$0")/../.."
commit="$(git rev-parse --verify "$1^{commit}")"
work="$(mktemp -d)"
trap 'jobs -p | xargs -r kill 2>/dev/null || true; rm -rf "$work"' EXIT
old="${keep:-$work}/$commit"
mkdir -p "$old/tree/build" build
exec 8>"$old/lock" </dev/null && flock 8
export LC_ALL=C.UTF-8 XDG_CONFIG_HOME="$work" XDG_CACHE_HOME="$work" XDG_DATA_HOME="$work"

# make_program TREE: builds TREE/build/optimised/aman-kiosk.
make_program()
(
    cd "$1"
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="$PWD"
    export CMAKE_C_COMPILER_LAUNCHER="${CMAKE_C_COMPILER_LAUNCHER-$(command -v ccache || true)}"
    { cmake --preset optimised && nice cmake --build --preset optimised -t aman-kiosk; } \
        >"$work/log" 2>&1 || { tail -n 30 "$work/log" >&2 && exit 1; }
)

# say COMMAND ARGUMENT …: keeps what the program says, named as the command, and the file it writes
# where the last argument is only an ending (.csv). Two at a time.
say()
{
    local name="said/${*//\//_}" more=()
    name="${name// /_}"
    case "$1" in explain | play | print | report) more+=(--lessons lessons) ;; esac
    case "$1" in counts | play | report) more+=(--data data) ;; esac
    [[ $* != *--data* && $* != *--help* ]] || more=()
    [[ ${*: -1} != .* ]] || set -- "${@:1:$#-1}" "$name"
    while [ "$(jobs -pr | wc -l)" -ge 2 ]; do wait -n || true; done
    { nice "$program" "$@" "${more[@]}" >"$name.out" 2>"$name.err" ||
        echo "exit $?" >>"$name.err"; } 8>&- &
}

# results TREE PROGRAM OUT: all that the program of TREE says and writes goes to OUT/said. It works
# on copies of the input of REV, in OUT, so that the names of files in messages are the same.
results()
(
    local tree="$1" program="$2" lang file code period view codes plans
    mkdir -p "$3/said" "$3/tests"
    cp -r "$old/tree/lessons" "$old/data" "$3"
    cp -r "$old/tree/tests/"{packs,play,lessons} "$3/tests"
    cd "$3"
    for file in tests/packs/bad/*.yaml; do # as folders, like the others
        mkdir -p "${file%.yaml}/contoh" && mv "$file" "$_/pack.yaml"
    done
    for view in 1366x768 "1366x768 --lang en --text-size 150" "1366x768 --theme contrast" \
        1080x1920 "1024x600 --text-size 200 --index-only" "3840x2160 --lang en --index-only"; do
        say snapshot lessons --size $view $pictures --out "said/${view// /_}"
    done
    # An older revision has its codes in C, a newer one in assets.
    codes="$({ grep -rhoE '"[EWN][0-9]{4}"' "$old/tree/src" || true
        grep -rhoE '^[EWN][0-9]{4}' "$old/tree/assets/diagnostics" 2>/dev/null || true; } |
        tr -d '"' | sort -u)"
    codes="$codes $(grep -ohE '\bcode: [A-Z][0-9]+' lessons/terms.yaml | cut -c 7-) X999"
    plans="$(grep -l '^plan: true' lessons/*/pack.yaml | cut -d / -f 2)"
    for lang in id en; do
        for file in lessons tests/lessons tests/packs/*/*/; do
            say check ${file%/} --lang $lang
            say check ${file%/} --lang $lang --no-layout --format json
        done
        for code in $codes; do say explain $code --lang $lang; done
        for period in "" "--from $(date +%Y-%m-01) --to $(date +%F)" "--to 2020-01-31"; do
            for file in csv html xlsx; do say report --lang $lang $period --out .$file; done
        done
        for file in poster cards pledge; do say print $file --lang $lang --out .html; done
        for file in $plans; do say print session $file --lang $lang --out .html; done
        for file in show dictionary schema; do say counts $file --lang $lang; done
    done
    for file in csv jsonl; do say counts export --format $file --out .$file; done
    for file in csv jsonl; do say counts export --format $file --shown --out .$file; done
    for file in $("$program" schema 2>/dev/null); do say schema $file; done
    for file in $("$program" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\).*/\1/p'); do
        say $file --help && say $file --no-such-option
    done
    say --help
    wait # what follows writes counts, so it comes one after the other
    for file in tests/play/packs/*.play; do say play $file && wait; done
    for file in tests/play/*.play; do
        say play $file --lessons tests/lessons --data data && wait
    done
    say counts show --data data
    say counts merge said/counts_export_--format_csv_--out_.csv --data office && wait
    say counts show --data office && wait
    for file in said/*.xlsx; do python3 -m zipfile -e "$file" "$file.parts" && rm "$file"; done
    find said -empty -delete
)

if [ "$(cat "$old/done" 2>/dev/null)" != "$key" ]; then
    rm -rf "$old/done" "$old/data" "$old/out"
    git archive "$commit" | tar -xC "$old/tree"
    make_program "$old/tree"
    program="$old/tree/build/optimised/aman-kiosk"
    (cd "$old/tree" && for seed in 0 1 2 3 5; do # shuffled options end some of the scripts early
        for file in tests/play/packs/* tests/play/*.play; do
            lessons="$([[ $file == */packs/* ]] || echo tests/)lessons"
            "$program" play $file --data ../data --seed $seed --lessons $lessons
        done
    done) &>/dev/null || true
    results "$old/tree" "$program" "$old/out"
    echo "$key" >"$old/done"
fi
[ $# -eq 2 ] || make_program .
results "$PWD" "${build-$PWD/build/optimised}/aman-kiosk" "$work/new"

same=0 different=0 allowed=0
while IFS= read -r name; do
    a="$old/out/said/$name" b="$work/new/said/$name" verdict=different what="only on one side"
    if cmp -s "$a" "$b" || { [[ -e $a && -e $b && $name == *.png ]] &&
        what="$(compare -metric AE "$a" "$b" null: 2>&1) pixels"; }; then
        verdict=same
    elif [[ -e $a && -e $b && $name != *.png ]]; then
        what="$(diff -a "$a" "$b" | grep -am 2 '^[<>]' | cut -c -120)" || true
    fi
    while [ $verdict = different ] && read -r pattern _; do
        if [[ $name == $pattern ]]; then verdict=allowed; fi
    done <"$allow"
    printf -v $verdict %d $((${!verdict} + 1))
    [ $verdict = same ] || printf '%s: %s: %s\n' $verdict "$name" "$what"
done < <(find "$old/out/said" "$work/new/said" -type f | sed 's|.*/said/||' | LC_ALL=C sort -u)
echo "$same same, $different different, $allowed allowed"
[ $different -eq 0 ] || exit 1
