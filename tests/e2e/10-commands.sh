#!/usr/bin/env bash
# Every command says what is wrong in words, with the right exit status.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY

expect "help of all commands" 0 "$kiosk" --help
for command in run check explain snapshot play counts report schema; do
    expect "$command --help" 0 "$kiosk" "$command" --help
done
expect "the version" 0 "$kiosk" --version
expect "an unknown command" 2 "$kiosk" fly
expect "an unknown option" 2 "$kiosk" check lessons --fast
expect "shipped lessons" 0 "$kiosk" check lessons --strict
[ ! -s "$work/said" ] && ok "and silent" || not_ok "and silent" "$(head -3 "$work/said")"
expect "a folder that is not there" 2 "$kiosk" check "$work/nowhere"
expect "explain" 0 "$kiosk" explain e0204
expect "explain an unknown code" 2 "$kiosk" explain E9999
mkdir -p "$work/bad/.pack"
cp tests/packs/bad/E0204-misspelt-options.yaml "$work/bad/.pack/pack.yaml"
expect "a broken pack" 1 "$kiosk" check "$work/bad/.pack" --lang en
says "names file, line and column" "pack.yaml:22:9: error: there is no key 'pilhan'"
expect "the same as JSON" 1 "$kiosk" check "$work/bad/.pack" --format json
python3 -m json.tool "$work/said" >/dev/null && ok "which parses" || not_ok "which parses" "it does not"
expect "no display" 2 "$kiosk" run --data "$work/data"
says "and it says so" "there is no display"
cp -r assets "$work/assets"
rm "$work/assets/fonts/BricolageGrotesque_700Bold.ttf"
expect "a missing font" 2 "$kiosk" snapshot lessons --out "$work/shots" --assets "$work/assets"
says "is named" "BricolageGrotesque_700Bold.ttf"
expect "snapshot without a place to write" 2 "$kiosk" snapshot lessons
expect "counts of nothing" 0 "$kiosk" counts show --data "$work/empty"
expect "the names of the schemas" 0 "$kiosk" schema
says "which are the files that authors write" "library"
expect "a schema that is not there" 2 "$kiosk" schema cake
says "names the others" "pack library facilitator help"
expect "a schema on a full disk" 2 bash -c '"$1" schema pack >/dev/full' - "$kiosk"
printf 'begin\nexpect place home\n' >"$work/wrong.play"
expect "a script whose expectation fails" 1 "$kiosk" play "$work/wrong.play"
printf 'fly\n' >"$work/unknown.play"
expect "a script with an unknown line" 2 "$kiosk" play "$work/unknown.play"
finish
