#!/usr/bin/env bash
# Every command says what is wrong in words, with the right exit status.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY

expect "help of all commands" 0 "$kiosk" --help
for command in run check explain snapshot play counts report schema pin; do
    expect "$command --help" 0 "$kiosk" "$command" --help
done
expect "the version" 0 "$kiosk" --version
expect "an unknown command" 2 "$kiosk" fly
expect "an unknown option" 2 "$kiosk" check lessons --fast
expect "shipped lessons" 0 "$kiosk" check lessons --strict --no-layout
grep -vE ': note: |^ |^$|^[0-9]+ files?, 0 errors, 0 warnings, ' "$work/said" >"$work/more" || true
[ ! -s "$work/more" ] && ok "and silent but for notes" || not_ok "and silent" "$(head -3 "$work/more")"
expect "a quick look at a pack without faults" 0 "$kiosk" check tests/packs/good/contoh --strict --no-layout
[ ! -s "$work/said" ] && ok "is silent" || not_ok "is silent" "$(head -3 "$work/said")"
expect "a whole look at it" 0 "$kiosk" check tests/packs/good/contoh --strict --lang en
[ ! -s "$work/said" ] && ok "is silent too" || not_ok "is silent too" "$(head -3 "$work/said")"
mkdir -p "$work/wide/.pack"
cp tests/packs/wide/contoh/pack.yaml "$work/wide/.pack/pack.yaml"
expect "a word wider than the screen, with --strict" 1 "$kiosk" check "$work/wide/.pack" --strict --lang en
says "is named with its place" "pack.yaml:21:21: warning: does not fit on a screen of 1024x600"
says "and how long it may be" "letters fit here"
says "and how many pages were laid out" "layout: "
expect "the same without --strict" 0 "$kiosk" check "$work/wide/.pack"
expect "the same without a look at the layout" 0 "$kiosk" check "$work/wide/.pack" --strict --no-layout
expect "a folder that is not there" 2 "$kiosk" check "$work/nowhere"
expect "explain" 0 "$kiosk" explain e0204
expect "explain a row of terms.yaml" 0 "$kiosk" explain v03
says "names what to say instead" "Instead: Thank you for telling me."
expect "explain an unknown code" 2 "$kiosk" explain E9999
mkdir -p "$work/bad/.pack"
cp tests/packs/bad/E0204-misspelt-options.yaml "$work/bad/.pack/pack.yaml"
expect "a broken pack" 1 "$kiosk" check "$work/bad/.pack" --lang en
says "names file, line and column" "pack.yaml:22:9: error: there is no key 'pilhan'"
expect "the same as JSON" 1 "$kiosk" check "$work/bad/.pack" --format json
python3 -m json.tool "$work/said" >/dev/null && ok "which parses" || not_ok "which parses" "it does not"
cp tests/packs/bad/E0602-v01-bold-inside.yaml "$work/bad/.pack/pack.yaml"
expect "a pack that blames" 1 "$kiosk" check "$work/bad/.pack" --lang en
says "names the words and the row" "pack.yaml:23:22: error: the words 'salahmu** sendiri' blame or frighten whom it happened to (row V01)"
cp tests/packs/bad/N0901-waived-in-a-card.yaml "$work/bad/.pack/pack.yaml"
expect "a waiver is a note, strictly too" 0 "$kiosk" check "$work/bad/.pack" --strict --lang en
says "and is told" "note: waived for row V01: Kutipan untuk dibahas."
expect "no display" 2 "$kiosk" run --data "$work/data"
says "and it says so" "there is no display"
cp -r assets "$work/assets"
rm "$work/assets/fonts/BricolageGrotesque_700Bold.ttf"
expect "a missing font" 2 "$kiosk" snapshot lessons --out "$work/shots" --assets "$work/assets"
says "is named" "BricolageGrotesque_700Bold.ttf"
expect "check without that font" 2 "$kiosk" check tests/packs/good/contoh --assets "$work/assets"
says "says that nobody looked at the layout" "--no-layout leaves that out"
expect "check without that font and layout" 0 "$kiosk" check tests/packs/good/contoh --no-layout --assets "$work/assets"
cp -r assets/fonts "$work/assets"
for file in "$work"/assets/fonts/*.ttf; do
    cp "$file" "$work/whole.ttf"
    head -c 20000 "$work/whole.ttf" > "$file"
    expect "a font that was cut short" 2 "$kiosk" snapshot lessons --out "$work/shots" --assets "$work/assets"
    says "is named" "$(basename "$file")"
    cp "$work/whole.ttf" "$file"
done
sed 's/Cerita ke satu orang/Cerita 🇮🇩 😀 ke satu orang/' "tests/packs/good/contoh/pack.yaml" > "$work/bad/.pack/pack.yaml"
cmp -s tests/packs/good/contoh/pack.yaml "$work/bad/.pack/pack.yaml" && trouble "no letter was put into the pack"
expect "letters that the fonts lack" 1 "$kiosk" check "$work/bad/.pack" --lang en
says "are named" "lack the letter or sign U+1F1EE"
expect "a pack with such letters is drawn all the same" 1 "$kiosk" snapshot "$work/bad/.pack" --out "$work/letters" --lang id --size 1024x600
says "in all its pages" "0 masalah tata letak"
expect "snapshot without a place to write" 2 "$kiosk" snapshot lessons
mkdir "$work/empty"
expect "counts of nothing" 0 "$kiosk" counts show --data "$work/empty"
expect "a new PIN from a pipe" 0 bash -c 'echo 2583 | "$1" pin set --data "$2"' - "$kiosk" "$work/pinned"
[ "$(stat -c %a "$work/pinned/pin")" = 600 ] && ok "which only its owner reads" || not_ok "which only its owner reads" "mode"
grep -q 2583 "$work/pinned/pin" && not_ok "and not in clear" "it is" || ok "and not in clear"
cp "$work/pinned/pin" "$work/pin.before"
expect "a PIN that everybody tries first" 1 bash -c 'echo 1234 | "$1" pin set --data "$2"' - "$kiosk" "$work/pinned"
says "is refused with a reason" "stand in order"
expect "a PIN with a letter" 1 bash -c 'echo 12a4 | "$1" pin set --data "$2"' - "$kiosk" "$work/pinned"
expect "no PIN at all" 1 bash -c '"$1" pin set --data "$2" </dev/null' - "$kiosk" "$work/pinned"
cmp -s "$work/pinned/pin" "$work/pin.before" && ok "and the old one stays" || not_ok "and the old one stays" "it changed"
expect "a PIN where nothing can be written" 2 bash -c 'echo 2583 | "$1" pin set --data /dev/null/x' - "$kiosk"
expect "an unknown action of pin" 2 "$kiosk" pin show
expect "the names of the schemas" 0 "$kiosk" schema
says "which are the files that authors write" "library"
expect "a schema that is not there" 2 "$kiosk" schema cake
says "names the others" "pack config library facilitator help pictures terms"
expect "a schema on a full disk" 2 bash -c '"$1" schema pack >/dev/full' - "$kiosk"
expect "a machine in Indonesian" 2 env LC_ALL= LC_MESSAGES= LANG=id_ID.UTF-8 "$kiosk" fly
says "is told so in Indonesian" "tidak ada perintah 'fly'"
expect "one whose LC_ALL chooses none" 2 env LC_ALL=C.UTF-8 LANG=id_ID.UTF-8 "$kiosk" fly
says "is told so in English" "there is no command 'fly'"
expect "--lang after a mistake" 2 "$kiosk" check --fly --lang id
says "holds for that too" "tidak ada opsi '--fly'"
printf 'begin\nexpect place home\n' >"$work/wrong.play"
expect "a script whose expectation fails" 1 "$kiosk" play "$work/wrong.play"
printf 'fly\n' >"$work/unknown.play"
expect "a script with an unknown line" 2 "$kiosk" play "$work/unknown.play"
finish
