#!/usr/bin/env bash
# A language is data only. A copy of the tree gets another one, accented and 40 % longer
# (tests/checks/pseudo_language.py), without a change of any C file; then every command, screen,
# report and sheet speaks it, no word is missing, and the layout holds at 1366x768.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY
export LC_ALL=C.UTF-8
pseudo=tests/checks/pseudo_language.py
copy="$build/language"
xx="$copy/build/aman-kiosk"
said="$work/all"
mkdir -p "$copy" "$said"

expect "the language is made" 0 "$pseudo" make "$copy"
[ "$(git ls-files src include | wc -l)" -gt 100 ] && git ls-files -z src include cmake CMakeLists.txt |
    xargs -0 -I{} cmp {} "$copy/{}" >"$work/said" 2>&1 &&
    ok "no C file knows it" || not_ok "no C file knows it" "$(head -3 "$work/said")"
expect "configured" 0 cmake -G Ninja -S "$copy" -B "$copy/build" -DBUILD_TESTING=OFF \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_FLAGS_RELEASE=-O1
expect "and built" 0 cmake --build "$copy/build" --target aman-kiosk
cd "$copy"
packs=(--lessons lessons)

# speaks NAME WANTED_EXIT COMMAND …: in the language that the environment asks for; what it prints is
# read at the end.
count=0
speaks()
{
    local name="$1" wanted="$2"
    shift 2
    count=$((count + 1))
    expect "$name" "$wanted" env LC_ALL=xx "$xx" "$@"
    cp "$work/said" "$said/$(printf '%02d' "$count")-${name// /-}.txt"
}

speaks "help" 0 --help
for command in run check explain snapshot play counts schema report print pin; do
    speaks "help of $command" 0 "$command" --help
done
while read -r code; do
    "$xx" explain "$code" --lang xx || echo "explain $code: exit $?"
done < <(grep -hoE '^[EWN][0-9]{4}' assets/diagnostics/*.yaml) >"$said/explain.txt" 2>&1
grep -q ': exit ' "$said/explain.txt" && not_ok "all codes are explained" "not all" ||
    ok "all codes are explained"
speaks "the packs have no errors" 0 check lessons --no-layout
refused=0
for folder in tests/packs/bad/*/; do
    env LC_ALL=xx "$xx" check "${folder%/}" --no-layout || refused=$((refused + ($? == 1)))
done >"$said/bad.txt" 2>&1
[ "$refused" -gt 10 ] && ok "broken packs are refused" || not_ok "broken packs are refused" "$refused"

printf '%s\n' begin 'language xx' 'expect language xx' 'track 13-17' enter 'open kenalan' next finish \
    >"$work/visit.play"
for data in one two; do
    expect "a visit of $data" 0 "$xx" play "$work/visit.play" --lessons tests/lessons --data "$work/$data"
    says "its language is counted" "language 1"
    speaks "its export" 0 counts export --data "$work/$data" --out "$work/$data.csv"
done
speaks "what is counted" 0 counts dictionary
speaks "counts" 0 counts show --data "$work/one"
speaks "counts to read" 0 counts export --shown --data "$work/one" --out "$work/shown.csv"
speaks "exports are merged" 0 counts merge --data "$work/office" "$work/one.csv" "$work/two.csv"
speaks "counts are reset" 0 counts reset --yes --data "$work/two"
for kind in html csv xlsx; do
    speaks "a report as $kind" 0 report --data "$work/office" "${packs[@]}" --out "$said/report.$kind"
done
for sheet in poster cards pledge "session aman-1" "session aman-2" "session aman-3" "session aman-4"; do
    # shellcheck disable=SC2086
    speaks "the sheet $sheet" 0 print $sheet "${packs[@]}" --out "$said/${sheet// /-}.html"
done

speaks "a command that is none" 2 nothing
speaks "a language that is none" 2 check lessons --lang zz
speaks "an option that is none" 2 check --nothing
speaks "a code that is none" 2 explain X1
speaks "a size that is none" 2 snapshot lessons --out "$work/no" --size 1
speaks "a report without a name" 2 report --data "$work/office"
speaks "a day that is none" 2 report --data "$work/office" --from 2026-02-30 --out "$work/no.csv"
speaks "a sheet that is none" 1 print nothing --out "$work/no.html"
speaks "a file that is none" 1 counts merge --data "$work/office" /dev/null
speaks "a schema that is none" 2 schema nothing
printf '1234\n' >"$work/pin"
speaks "a PIN that is easy" 1 pin set --data "$work/one" <"$work/pin"

for text in 100 150; do
    speaks "layout at $text %" 0 snapshot lessons --index-only --out "$work/at" --size 1366x768 \
        --text-size "$text" --lang xx
    says "no layout problem at $text %" " 0 "
    mv "$work/at/index.json" "$said/screens-$text.json"
done
# What does not fit is told in whole letters: the word is longer than what is told of it.
cp -r lessons "$work/lessons"
sed -i "s/xx: \"[^\"]*\", en: \"New friends are fun\"/xx: \"x$(printf 'á%.0s' $(seq 55))\", en: \"New friends are fun\"/" \
    "$work/lessons/kenalan/pack.yaml"
speaks "a word that fits nowhere" 1 snapshot "$work/lessons" --index-only --out "$work/at" --lang xx \
    --size 1366x768 --text-size 200 --screen kenalan
says "is found" "text-outside: 'xá"
iconv -f UTF-8 -t UTF-8 "$work/said" >/dev/null && ok "in whole letters" ||
    not_ok "in whole letters" "it is not"
cd - >/dev/null
expect "all of it is in the language" 0 "$pseudo" read "$copy" "$said"/*
head -40 "$work/said"
finish
