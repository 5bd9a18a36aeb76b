#!/usr/bin/env bash
# report: a page, a workbook and CSV from a file of counts, and what is said about bad input.
source "$(dirname "$0")/common.inc"
unset DISPLAY WAYLAND_DISPLAY
data="$work/data"
mkdir -p "$data"

# A file of counts made by the program itself, and filled.
printf 'begin\ntrack 13-15\nenter\n' >"$work/visit.play"
expect "a visit is counted" 0 "$kiosk" play "$work/visit.play" --data "$data"
device="$(sqlite3 "$data/counts.db" "SELECT value FROM meta WHERE key = 'device'")"
sqlite3 "$data/counts.db" "
    DELETE FROM counts;
    INSERT INTO counts VALUES
        ('$device', '2026-10-01', '', '', '', '', 'sitting_started', '', 46),
        ('$device', '2026-10-02', '', '', '', '', 'sitting_started', '', 3),
        ('b2', '2026-10-03', '', '', '', '', 'sitting_started', '', 12),
        ('$device', '2026-10-01', '', '', '', '', 'track', '13-17', 46),
        ('$device', '2026-10-01', 'kenalan', '0.1.0', 'teman-baru', '', 'lesson_finished', '', 38),
        ('$device', '2026-10-01', 'kenalan', '0.1.0', 'teman-baru', '', 'lesson_started', '', 40),
        ('$device', '2026-10-01', 'kenalan', '0.1.0', 'teman-baru', 'kuis', 'right_first', '1', 30),
        ('$device', '2026-10-01', '=cmd()', '1', '<b>', '', 'lesson_finished', '', 9),
        ('$device', '2026-10-01', 'cek', '1', 'a', 'pp_foto', 'check_before', 'a', 40),
        ('$device', '2026-10-01', 'cek', '1', 'a', 'pp_foto', 'safe_before', 'a', 20),
        ('$device', '2026-10-01', 'cek', '1', 'a', 'pp_foto', 'check_after', 'a', 30),
        ('$device', '2026-10-01', 'cek', '1', 'a', 'pp_foto', 'safe_after', 'a', 24);"

# has NAME FILE WORDS
has()
{
    if grep -qF -- "$3" "$2"; then ok "$1"; else not_ok "$1" "'$3' is not in $2"; fi
}

expect "CSV" 0 "$kiosk" report --lessons tests/lessons --data "$data" --lang en --out "$work/r.csv"
[ ! -s "$work/said" ] && ok "and silent" || not_ok "and silent" "$(head -3 "$work/said")"
[ "$(head -c 3 "$work/r.csv" | od -An -tx1 | tr -d ' ')" = efbbbf ] && ok "its letters are known to spreadsheets" ||
    not_ok "its letters are known to spreadsheets" "$(head -c 3 "$work/r.csv" | od -An -tx1)"
has "a day" "$work/r.csv" 'period,"2026-10-01","2026-10-01",sittings,46,exact'
has "a hidden day" "$work/r.csv" 'period,"2026-10-02","2026-10-02",sittings,,under_5'
has "the sum does not tell it" "$work/r.csv" 'summary,"sittings","Sittings begun",n,59,at_least'
has "a pack has its title" "$work/r.csv" '"Meeting people online / New friends",finished,38,exact'
has "a question has its text" "$work/r.csv" 'A game friend asks to move to a secret chat. What helps most?",right_first,30,exact'
has "a track has its title" "$work/r.csv" 'tracks,"13-17","Students 13–17",n,46,exact'
expect "CSV with today's doors" 0 "$kiosk" report --lessons lessons --data "$data" --lang en --out "$work/now.csv"
has "counts of a door that is gone keep its id" "$work/now.csv" 'tracks,"13-17","13-17",n,46,exact'
has "a formula is none" "$work/r.csv" "\"'=cmd()/<b>\""
has "a gain" "$work/r.csv" 'gain_points,30,exact'

expect "a page" 0 "$kiosk" report --lessons tests/lessons --data "$data" --lang id --out "$work/r.html"
has "in its language" "$work/r.html" '<html lang="id">'
has "with its period" "$work/r.html" '1 Oktober 2026 sampai 3 Oktober 2026'
has "with the honest words" "$work/r.html" 'bisa orang yang berbeda'
python3 - "$work/r.html" >"$work/said" 2>&1 <<'END' && ok "which is well formed" ||
import html.parser, sys

class Reader(html.parser.HTMLParser):
    EMPTY = ("meta", "rect", "circle")
    def __init__(self):
        super().__init__()
        self.open = []
        self.seen = set()
    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        if tag not in self.EMPTY:
            self.open.append(tag)
        for name, value in attributes:
            assert name not in ("src", "href") and not name.startswith("on"), (tag, name, value)
    def handle_startendtag(self, tag, attributes):
        self.seen.add(tag)
    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

reader = Reader()
reader.feed(open(sys.argv[1], encoding="utf-8").read())
assert not reader.open, reader.open
assert {"svg", "table", "th", "title"} <= reader.seen and not {"script", "b/"} & reader.seen
END
    not_ok "which is well formed" "$(tail -1 "$work/said")"

expect "a workbook" 0 "$kiosk" report --lessons tests/lessons --data "$data" --lang id --out "$work/r.xlsx"
python3 - "$work/r.xlsx" >"$work/said" 2>&1 <<'END' && ok "with sheets, numbers, charts and no formula" ||
import re, sys, zipfile
import xml.etree.ElementTree as xml

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
names = [s.get("name") for s in xml.fromstring(book.read("xl/workbook.xml")).find("m:sheets", NS)]
assert names == ["Ringkasan", "Sesi per hari", "Topik", "Sebelum dan sesudah", "Pertanyaan kuis",
                 "Akhir cerita", "Jajak pendapat", "Kelompok", "Bahasa", "Cara membaca"], names
strings = ["".join(t.text or "" for t in s.iter("{%s}t" % NS["m"]))
           for s in xml.fromstring(book.read("xl/sharedStrings.xml"))]

def cell(sheet, place):
    found = xml.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml")).find(
        f".//m:c[@r='{place}']", NS)
    value = found.find("m:v", NS).text
    return strings[int(value)] if found.get("t") == "s" else float(value)

assert cell(1, "A5") == "Sesi dimulai" and cell(1, "B5") == "≥59", cell(1, "B5")
assert cell(2, "A5") == "2026-10-01" and cell(2, "B5") == 46
assert cell(2, "B6") == "<5", cell(2, "B6")
assert cell(3, "A5") == "Kenalan di internet" and cell(3, "D5") == 38
assert cell(3, "A6") == "=cmd()" and cell(3, "B6") == "<b>"
assert cell(4, "C5") == 50 and cell(4, "E5") == 80 and cell(4, "F5") == 30

def lines(sheet, text, place):
    row = re.sub("[A-Z]", "", place)
    found = xml.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml")).find(f".//m:row[@r='{row}']", NS)
    assert cell(sheet, place).startswith(text), cell(sheet, place)
    return float(found.get("ht", 15)) / 15

assert lines(1, "Sesi dimulai", "A5") == 1
assert lines(4, "Kenaikan", "A6") == 1
assert lines(4, "Pertanyaannya sama", "A8") > 1, "a long note has room"
bars = re.findall(rb"<c:f>[^<]*!([^<]*)</c:f>", book.read("xl/charts/chart3.xml"))
assert bars and not [bar for bar in bars if b"$6" in bar], ("the mean is no bar", bars)
for part in book.namelist():
    assert not re.search(rb"<f[ >]", book.read(part)) or "chart" in part, part
assert len([n for n in book.namelist() if n.startswith("xl/charts/chart")]) == 3
END
    not_ok "with sheets, numbers, charts and no formula" "$(tail -1 "$work/said")"

expect "one kiosk and a period" 0 "$kiosk" report --lessons tests/lessons --data "$data" --kiosk b2 --from 2026-10-01 \
    --to 2026-10-31 --lang en --out "$work/b2.csv"
has "only its sittings" "$work/b2.csv" 'summary,"sittings","Sittings begun",n,12,exact'
has "and all days of it" "$work/b2.csv" 'period,"2026-10-31","2026-10-31",sittings,0,exact'

expect "without --out" 2 "$kiosk" report --lessons tests/lessons --data "$data"
says "what is missing" "--out FILE.html"
expect "an ending that is none" 2 "$kiosk" report --lessons tests/lessons --data "$data" --out "$work/r.pdf"
says "which there are" ".html, .xlsx or .csv"
expect "a day that is none" 2 "$kiosk" report --lessons tests/lessons --data "$data" --from 2026-02-30 --out "$work/x.csv"
says "how to write it" "'2026-02-30' is no day for --from: write it as 2026-11-24"
expect "a period that runs backwards" 2 "$kiosk" report --lessons tests/lessons --data "$data" --from 2026-11-02 \
    --to 2026-11-01 --out "$work/x.csv"
says "and what to do" "swap them"
expect "a kiosk that is not there" 1 "$kiosk" report --lessons tests/lessons --data "$data" --kiosk zz --out "$work/x.csv"
says "and which there are" " b2"
expect "a place that is not there" 2 "$kiosk" report --lessons tests/lessons --data "$data" --out "$work/no/x.html"
says "and why" "No such file or directory"
expect "the same for a workbook" 2 "$kiosk" report --lessons tests/lessons --data "$data" --out "$work/no/x.xlsx"
mkdir "$work/empty"
expect "nothing counted" 0 "$kiosk" report --lessons tests/lessons --data "$work/empty" --lang en --out "$work/none.html"
says "is said" "nothing was counted yet"
has "and stands on the page" "$work/none.html" "Nothing was counted yet."
cp -r tests/lessons "$work/other"
rm -r "$work/other/kenalan"
expect "with other lessons ids stand for titles" 0 "$kiosk" report --data "$data" \
    --lessons "$work/other" --lang en --out "$work/ids.csv"
has "as they were counted" "$work/ids.csv" '"kenalan / teman-baru"'
expect "without lessons there is no report" 2 "$kiosk" report --data "$data" \
    --lessons "$work/empty" --lang en --out "$work/none.csv"
says "that would have ids for those who read it" "there are no packs that can be used"
sqlite3 "$data/counts.db" "
    INSERT INTO counts VALUES
        ('$device', '2026-10-01', 'aman-1', '1', '', '', 'workshop_started', '', 6),
        ('$device', '2026-10-01', 'aman-1', '1', 'sesi', 'kuis', 'workshop_vote', '1', 20),
        ('$device', '2026-10-01', 'aman-1', '1', 'sesi', 'kuis', 'workshop_vote', '2', 4);"
for kind in csv html xlsx; do
    expect "workshops, as $kind" 0 "$kiosk" report --lessons tests/lessons --data "$data" --lang en --out "$work/w.$kind"
done
has "plans that were begun" "$work/w.csv" 'workshops,"aman-1","aman-1 / Workshops begun",n,6,exact'
has "hands, together" "$work/w.csv" 'workshops,"aman-1/sesi/kuis/all","aman-1 / kuis – all hands",n,24,exact'
has "but not one by one" "$work/w.csv" '"aman-1/sesi/kuis/parts"'
has "on the page" "$work/w.html" '<h2>Workshops</h2>'
python3 -c 'import sys, zipfile; assert b"\"Workshops\"" in zipfile.ZipFile(sys.argv[1]).read("xl/workbook.xml")' \
    "$work/w.xlsx" && ok "and in the workbook" || not_ok "and in the workbook" "no such sheet"
# Clocks that were wrong: their days stretch no period, and their sittings are told apart.
mkdir "$work/clocks"
cp "$data/counts.db" "$work/clocks"
sqlite3 "$work/clocks/counts.db" "INSERT INTO counts VALUES
    ('$device', '1970-01-01', '', '', '', '', 'sitting_started', '', 20), ('$device', '1999-12-31', '', '', '', '', 'sitting_started', '', 7),
    ('b2', '2039-01-01', '', '', '', '', 'sitting_started', '', 9), ('b2', '2099-01-01', '', '', '', '', 'sitting_started', '', 8)"
for kind in csv html xlsx; do
    expect "wrong clocks, as $kind" 0 "$kiosk" report --lessons tests/lessons --data "$work/clocks" --lang en --out "$work/k.$kind"
done
has "the period is that of the others" "$work/k.csv" 'about,to,,text,"2026-10-03",exact'
has "and their days are told apart" "$work/k.csv" 'summary,"sittings_apart","Sittings with a date that cannot be right, not among those above",n,44,exact'
has "on the page too" "$work/k.html" 'Days whose date cannot be right: 44 sittings.'
grep -v sittings_apart "$work/k.csv" >"$work/without.csv"
expect "no other number knows of them" 0 cmp "$work/without.csv" "$work/w.csv"
sqlite3 "$work/clocks/counts.db" "DELETE FROM counts WHERE device = 'b2' OR pack = '=cmd()'"
"$kiosk" counts export --data "$work/clocks" --out "$work/clocks.csv" >/dev/null
expect "a merge takes them" 0 "$kiosk" counts merge "$work/clocks.csv" --to "$work/clocked.db" --lang en
says "and names machine and days" "clocks.csv: warning: days that cannot be right, of the machine $device: 1970-01-01, 1999-12-31."
sqlite3 "$data/counts.db" "UPDATE counts SET n = 9000000000000000000 WHERE metric = 'sitting_started'"
expect "counts that cannot be" 1 "$kiosk" report --lessons tests/lessons --data "$data" --out "$work/x.csv"
says "are named" "larger than can be"
first="$(sqlite3 "$data/counts.db" "SELECT device || ' ' || day FROM counts WHERE n > 1000000 ORDER BY 1 LIMIT 1")"
says "with machine and day" "of the machine ${first/ / on }"
says "and how to take them out" "counts remove $first --data '$data' --yes"
[ ! -e "$work/x.csv" ] && ok "and no file is begun" || not_ok "and no file is begun" "x.csv is there"
for day in "b2 2026-10-03" "$device 2026-10-01" "$device 2026-10-02"; do
    # shellcheck disable=SC2086 # two words
    expect "$day is taken out" 0 "$kiosk" counts remove $day --data "$data" --yes
done
expect "and then there is a report" 0 "$kiosk" report --lessons tests/lessons --data "$data" --out "$work/x.csv"
head -c 8192 /dev/urandom >"$data/counts.db"
expect "a damaged file" 2 "$kiosk" report --lessons tests/lessons --data "$data" --out "$work/x.csv"
[ "$(find "$work" -maxdepth 1 -name '*.??????' -newer "$work/visit.play" | grep -c '\.xlsx\.')" -eq 0 ] &&
    ok "and nothing lies about" || not_ok "and nothing lies about" "$(ls "$work")"
finish
