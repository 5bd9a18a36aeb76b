#!/usr/bin/env bash
# print: sheets for the wall, for pockets and for a session, and what is said about bad input.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY

# has NAME FILE WORDS
has()
{
    if grep -qF -- "$3" "$2"; then ok "$1"; else not_ok "$1" "'$3' is not in $2"; fi
}

# lacks NAME FILE WORDS
lacks()
{
    if grep -qF -- "$3" "$2"; then not_ok "$1" "'$3' is in $2"; else ok "$1"; fi
}

packs="$work/lessons"
cp -r lessons "$packs"
# One channel is confirmed, one was confirmed too long ago, and a name wants to be more than text.
python3 - "$packs/help.yaml" "$(date +%Y-%m-%d)" <<'END'
import sys
path, today = sys.argv[1:]
text = open(path, encoding="utf-8").read()
def confirm(text, channel, day):
    head, rest = text.split(f"- id: {channel}\n", 1)
    rest = rest.replace("status: tbc",
                        f'status: confirmed\n    confirmed_on: "{day}"\n    confirmed_by: Test', 1)
    return f"{head}- id: {channel}\n{rest}"
text = confirm(confirm(text, "sapa129", today), "polisi110", "2020-01-31")
text = text.replace("{id: Take It Down, en: Take It Down}",
                    '{id: "A<b>&", en: "A<b>&"}', 1)
open(path, "w", encoding="utf-8").write(text)
END

expect "a poster" 0 "$kiosk" print poster --lessons "$packs" --lang en --out "$work/poster.html"
[ ! -s "$work/said" ] && ok "and silent" || not_ok "and silent" "$(head -3 "$work/said")"
has "in its language" "$work/poster.html" '<html lang="en">'
has "with a number" "$work/poster.html" '<p class="number">129</p>'
has "which is confirmed on a day" "$work/poster.html" "Confirmed on $(date +%-d) "
has "with those that nobody confirmed" "$work/poster.html" 'Not yet confirmed.'
lacks "without a number confirmed too long ago" "$work/poster.html" '<p class="number">110</p>'
has "but with whom to ask for it" "$work/poster.html" 'Ask the facilitator for the number'
lacks "without its code" "$work/poster.html" 'aria-label="tel:110"'
lacks "without a hidden channel" "$work/poster.html" 'TePSA'
has "a code is drawn" "$work/poster.html" 'aria-label="https://wa.me/628111129129"'
has "a name is only text" "$work/poster.html" 'A&lt;b&gt;&amp;'
lacks "nothing is loaded" "$work/poster.html" 'src='

expect "cards" 0 "$kiosk" print cards --lessons "$packs" --lang id --out "$work/cards.html"
[ "$(grep -c 'class="card"' "$work/cards.html")" = 8 ] && ok "are eight" || not_ok "are eight" "no"
has "with an address in words" "$work/cards.html" 'report.iwf.org.uk/id'
lacks "name no topic" "$work/cards.html" 'salahmu'
for lang in id en; do
    expect "start, in $lang" 0 "$kiosk" print start --lessons "$packs" --lang "$lang" --out "$work/start.html"
    has "says the key of the door" "$work/start.html" 'F2'
    has "and what to do when the PIN is forgotten" "$work/start.html" 'aman-kiosk pin set'
done
expect "a pledge" 0 "$kiosk" print pledge --lessons "$packs" --lang id --out "$work/pledge.html"
has "with boxes to tick" "$work/pledge.html" 'class="tick"'
expect "a session" 0 "$kiosk" print session aman-1 --lang id --out "$work/session.html"
has "with its first step" "$work/session.html" '<h3>1. Selamat datang</h3>'
has "with its minutes" "$work/session.html" '45 menit'
has "with its notes" "$work/session.html" 'Jangan katakan'
has "with what to do when a child tells" "$work/session.html" 'Kalau seorang anak bercerita'
has "which says that it is a draft" "$work/session.html" 'belum diperiksa oleh ahli'
expect "another session" 0 "$kiosk" print session aman-2 --lang en --out "$work/session.html"
has "calls a step as the screen does" "$work/session.html" '<h3>2. Myth or fact?</h3>'
lacks "and none by its id" "$work/session.html" '. mitos</h3>'

expect "a sheet that is none" 1 "$kiosk" print banner --out "$work/x.html"
has "names those there are" "$work/said" 'poster, cards, pledge, start or session ID'
expect "a session that is none" 1 "$kiosk" print session kenalan --out "$work/x.html"
has "names those there are" "$work/said" 'There are: aman-1'
expect "no session" 1 "$kiosk" print session --out "$work/x.html"
has "asks for one" "$work/said" 'say which session'
expect "a name too many" 1 "$kiosk" print poster aman-1 --out "$work/x.html"
expect "no file" 2 "$kiosk" print poster
expect "a file of another kind" 2 "$kiosk" print poster --out "$work/x.pdf"
expect "a folder that is not there" 2 "$kiosk" print poster --out "$work/none/x.html"
has "says why" "$work/said" 'cannot be written'
rm "$packs/help.yaml"
expect "no help.yaml" 1 "$kiosk" print poster --lessons "$packs" --out "$work/x.html"
has "says who knows more" "$work/said" "'check' says why"
[ ! -e "$work/x.html" ] && ok "nothing was written" || not_ok "nothing was written" "x.html"
finish
