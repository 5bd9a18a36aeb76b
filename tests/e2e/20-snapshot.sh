#!/usr/bin/env bash
# Snapshots need no display, check the layout themselves, and their QR codes can be read.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY

for size in 1920x1080 1366x768; do
    for language in id en; do
        for text in 100 125 150; do
            expect "layout $size $language $text %" 0 "$kiosk" snapshot lessons --index-only \
                --out "$work/index" --size "$size" --lang "$language" --text-size "$text"
        done
    done
done
cp -r lessons "$work/broken"
sed -i '0,/options:/s//pilhan:/' "$work/broken/live/pack.yaml"
corner=(--screen panel --screen month --screen pin --screen plans --screen led- --screen settings
    --screen library --screen stick --screen reset)
declare -A none=([id]="halaman, 0 masalah tata letak" [en]="screens, 0 layout problems")
for size in 1920x1080 1366x768 1280x800 1080x1920; do
    for language in id en; do
        for text in 100 150; do
            expect "corner, a broken pack: $size $language $text %" 1 "$kiosk" snapshot \
                "$work/broken" --index-only --out "$work/corner" --size "$size" \
                --lang "$language" --text-size "$text" "${corner[@]}"
            says "its layout" "${none[$language]}"
        done
    done
done
grep -q "Left out" "$work/corner/index.json" && ok "the pack that is left out is named" ||
    not_ok "the pack that is left out is named" "it is not"
expect "the help page is drawn" 0 "$kiosk" snapshot lessons --out "$work/help" --screen help
# Every code of both pages, wherever one has to scroll to; a page that was scrolled shows some again,
# or none, which is no success to zbarimg.
codes="$({ zbarimg --quiet --raw "$work"/help/help*.png || true; } | sort -u | tr '\n' ' ')"
wanted="https://aduankonten.id https://report.iwf.org.uk/id https://takeitdown.ncmec.org"
wanted="$wanted https://wa.me/628111129129 https://wa.me/628111772273 tel:110 tel:119 tel:129 "
[ "$codes" = "$wanted" ] && ok "its QR codes" || not_ok "its QR codes" "read '$codes'"
python3 -m json.tool "$work/help/index.json" >/dev/null && ok "index.json parses" ||
    not_ok "index.json parses" "it does not"
grep -q 'src="help.png"' "$work/help/index.html" && ok "the contact sheet shows it" ||
    not_ok "the contact sheet shows it" "it does not"
# what_is_below SIZE LANG PERCENT: what home's button for the rest of the page says, if it is there.
what_is_below()
{
    "$kiosk" snapshot lessons --index-only --out "$work/home" --size "$1" --lang "$2" \
        --text-size "$3" --screen home >/dev/null 2>&1 || true
    python3 -c 'import json, sys
home = next(s for s in json.load(open(sys.argv[1]))["screens"] if s["name"] == "home")
print(*(i["text"] for i in home["items"] if i["text"].endswith((" lagi", " more"))))' \
        "$work/home/index.json"
}
for size in 1920x1080 1366x768 1280x720; do
    for language in id en; do
        below="$(what_is_below "$size" "$language" 100)"
        [ -z "$below" ] && ok "all topics of home are in sight: $size $language" ||
            not_ok "all topics of home are in sight: $size $language" "$below"
    done
done
[ -n "$(what_is_below 1024x600 id 200)" ] && ok "and home says so where they are not" ||
    not_ok "and home says so where they are not" "there is no such button"
expect "the check is drawn" 0 "$kiosk" snapshot lessons --out "$work/cek" --size 1024x600 --screen cek
once="$(cat "$work/cek"/*.html | grep -o '<img [^>]*' | sort | uniq -c | awk '$1 == 1' | wc -l)"
drawn="$(find "$work/cek" -name '*.png' | wc -l)"
[ "$once" -eq "$drawn" ] && ok "each picture is on one sheet" ||
    not_ok "each picture is on one sheet" "$once of $drawn"
grep -q '<img [^>]*"cek-muda' "$work/cek/pack-cek.html" && not_ok "a sheet is of its own pack" "cek-muda" ||
    ok "a sheet is of its own pack"
twice="$(python3 -c 'import collections, json, sys
names = collections.Counter(shot["name"] for shot in json.load(open(sys.argv[1]))["screens"])
print(*(name for name, count in names.items() if count > 1))' "$work/index/index.json")"
[ -z "$twice" ] && ok "no picture replaces another" || not_ok "no picture replaces another" "$twice"
cp -r lessons "$work/lessons"
long="$(printf 'panjang%.0s' $(seq 8))"
sed -i "s/\"Teman baru itu seru\", en: \"New friends are fun\"/\"$long\", en: \"New friends are fun\"/" "$work/lessons/kenalan/pack.yaml"
expect "a seeded word that fits nowhere" 1 "$kiosk" snapshot "$work/lessons" --index-only \
    --out "$work/index" --size 1366x768 --text-size 200
says "is found by name" "text-outside"
expect "a screen that does not exist" 2 "$kiosk" snapshot lessons --out "$work/x" --screen nowhere
finish
