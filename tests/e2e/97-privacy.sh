#!/usr/bin/env bash
# What the real program leaves behind: the same two visits in two homes, in another order and with
# detours, must leave the same bytes, without a time or a name, and nothing may be written elsewhere.
source "$(dirname "$0")/common.inc"
real="$kiosk"
began="$(date +%s)"
start_display 1366x768

# home NAME: what comes now has this home.
home()
{
    export HOME="$work/$1" XDG_DATA_HOME="$work/$1/share" XDG_CACHE_HOME="$work/$1/cache"
    export XDG_CONFIG_HOME="$work/$1/config"
    mkdir -p "$HOME"
    data="$XDG_DATA_HOME/aman-kiosk"
}

# Writes down every call that could write; the kiosk itself stays the process that is started. The
# search for leaks of memory cannot run beside it.
cat >"$work/traced" <<END
#!/bin/sh
ASAN_OPTIONS="\${ASAN_OPTIONS:+\$ASAN_OPTIONS:}detect_leaks=0" exec strace -D -f -qq -s 4096 -o "$work/trace" \
    -e trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,truncate,mknod,mknodat \
    "$real" "\$@"
END
chmod +x "$work/traced"

# A lesson is begun by somebody of 13 to 17; somebody of 10 to 12 only looks. Each leaves.
lesson_begun() { press Return 2 Return 1 Right Escape; }
looked_round() { press Return 1 Return Escape; }
detour() { press F1 BackSpace; }
wrong_pin() { press F2 1 3 5 7 Return Escape; }
is_settled() { [ -f "$data/counts.db-wal" ] && [ ! -s "$data/counts.db-wal" ]; }

home first
"$real" play tests/play/skip-story.play --lessons tests/lessons --data "$data" >/dev/null
printf '%s\n' 250836 | "$real" pin set --data "$data" >/dev/null
start_kiosk --calm
end_kiosk "a kiosk that nobody touches"
cp -a "$work/first" "$work/a"
cp -a "$work/first" "$work/b"

home a
is_watched=no
strace -qq -o /dev/null true 2>/dev/null && is_watched=yes && kiosk="$work/traced"
start_kiosk --calm
lesson_begun
wrong_pin
looked_round
wait_until is_settled && ok "the journal is empty after a visit" ||
    not_ok "the journal is empty after a visit" "$(ls -l "$data")"
cp "$data/counts.db" "$work/while-a"
end_kiosk "two visits, watched"
cp "$work/kiosk.log" "$work/log-a"

home b
kiosk="$real"
start_kiosk --calm
detour
xdotool key Escape
settle
wrong_pin
looked_round
press Return 2 Return
detour
press 1 Right F1 BackSpace Escape
wait_until is_settled || not_ok "the journal is empty after a visit" "$(ls -l "$data")"
cp "$data/counts.db" "$work/while-b"
end_kiosk "the same two, the other way round, with detours"
cp "$work/kiosk.log" "$work/log-b"
cmp "$work/while-a" "$work/while-b" >"$work/said" 2>&1 && ok "the counts are the same while the kiosk runs" ||
    not_ok "the counts are the same while the kiosk runs" "$(cat "$work/said")"
[ "$(sqlite3 "$data/counts.db" "SELECT sum(n) FROM counts WHERE metric = 'sitting_started'")" = 3 ] &&
    ok "both visits were counted" || not_ok "both visits were counted" "$("$real" counts show --data "$data")"
diff -r "$work/a" "$work/b" >"$work/said" && ok "all files are the same afterwards" ||
    not_ok "all files are the same afterwards" "$(head -5 "$work/said")"
(cd "$work/first" && find . -type f | sort) >"$work/before"
(cd "$work/b" && find . -type f | sort) >"$work/after"
diff "$work/before" "$work/after" >"$work/said" && ok "a visit leaves no new file" ||
    not_ok "a visit leaves no new file" "$(head -5 "$work/said")"
dates="$(stat -c %Y "$work/a/share/aman-kiosk/counts.db" "$data/counts.db" | sort -u)"
[ $((dates % 86400)) -eq 0 ] && ok "the counts are dated by the day" ||
    not_ok "the counts are dated by the day" "$dates"

# What is taken away, of both.
for name in a b; do
    home "$name"
    for form in csv jsonl; do
        "$real" counts export --data "$data" --format "$form" --out "$HOME/counts.$form" >/dev/null
    done
    for form in csv html xlsx; do
        "$real" report --data "$data" --out "$HOME/report.$form" >/dev/null
    done
    (cd "$HOME" && python3 -m zipfile -e report.xlsx book)
done
diff -r "$work/a" "$work/b" >"$work/said" && ok "exports and reports are the same" ||
    not_ok "exports and reports are the same" "$(head -5 "$work/said")"

# No byte tells when or where. The zip of the workbook is looked at unpacked.
cp "$work/log-a" "$work/log-b" "$work/a"
hash="$(sed -n '1s/.*\$//p' "$work/b/share/aman-kiosk/pin")"
export began hash
cat >"$work/search.py" <<'PYTHON'
import getpass, os, pathlib, re, socket, struct, sys, time
began, ended = int(os.environ["began"]), int(time.time()) + 1
names = [getpass.getuser(), socket.gethostname(), sys.argv[1], os.path.expanduser("~")]
for part in ("/etc/machine-id", "/sys/class/dmi/id/product_uuid", "/sys/class/dmi/id/board_serial",
             *(str(card) for card in pathlib.Path("/sys/class/net").glob("*/address"))):
    try:
        names.append(pathlib.Path(part).read_text().strip())
    except OSError:
        pass
names = [name.encode() for name in names if len(name) > 4 and name != "00:00:00:00:00:00"]
patterns = [(b"a name", re.escape(name)) for name in names] + [(b"the PIN", b"250836")]
for second in range(began, ended + 1):
    patterns.append((b"a moment in digits", b"%d" % second))
    patterns += [(b"a moment in bytes", re.escape(struct.pack(form, second))) for form in ("<I", ">I")]
for minute in range(began // 60, ended // 60 + 1):
    for here in (time.gmtime(minute * 60), time.localtime(minute * 60)):
        patterns.append((b"a time of day", rb"(?<!\d)%02d:%02d(?!\d)" % (here.tm_hour, here.tm_min)))
patterns = [(what, re.compile(pattern)) for what, pattern in patterns]

def without_places(data):
    """SQLite says in the head of a page where its cells begin: two places can look like a moment."""
    data = bytearray(data)
    for at in range(0, len(data) - 4095, 4096):
        head = at + (100 if data.startswith(b"SQLite format 3", at) else 0)
        size = {2: 12, 5: 12, 10: 8, 13: 8}.get(data[head], 0)
        end = head + size + (2 * int.from_bytes(data[head + 3:head + 5], "big") if size else 0)
        data[head:end] = bytes(end - head)
    return bytes(data)

found = read = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
    if not path.is_file() or path.suffix == ".xlsx":
        continue
    data = path.read_bytes()
    read += len(data)
    data = without_places(data) if path.suffix == ".db" else data
    # Pixels hold every number by chance; the drawings are those of a kiosk that nobody touched.
    hits = [what.decode() for what, pattern in patterns if path.suffix != ".px" and pattern.search(data)]
    hits += ["the hash of the PIN"] if os.environ["hash"].encode() in data and path.name != "pin" else []
    for hit in hits:
        print(f"{path}: {hit}")
        found += 1
print(f"{read} bytes read")
sys.exit(found > 0 or read == 0)
PYTHON
expect "no byte tells when or where" 0 python3 "$work/search.py" "$work/a"
cat "$work/said"
date +'%H:%M %s' >"$work/a/leak"
cat "$work/b/share/aman-kiosk/pin" >>"$work/a/leak"
expect "a writer that tells is found" 1 python3 "$work/search.py" "$work/a"
says "by the second" "leak: a moment in digits"
says "by the time of day" "leak: a time of day"
says "by the hash" "leak: the hash of the PIN"
[ "$(tail -n 1 "$work/b/share/aman-kiosk/pin")" = 1 ] && ok "and the wrong PIN was tried" ||
    not_ok "and the wrong PIN was tried" "$(tail -n 1 "$work/b/share/aman-kiosk/pin")"
rm "$work/a/leak"

# Where the kiosk wrote: only into its two folders. What it opens otherwise is a device.
cat >"$work/writes.py" <<'PYTHON'
import re, sys
trace, *ours = sys.argv[1:]
writes = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|O_TRUNC")
seen = set()
for line in open(trace, errors="replace"):
    call = re.match(r"\d+ +(\w+)\((.*)", line)
    is_write = call and (not call[1].startswith("open") or writes.search(call[2]))
    if is_write and not re.search(r"\) += -1", line):
        seen.update(re.findall(r'"([^"]*)"', call[2]))
inside = {path for path in seen if any((path + "/").startswith(own) for own in ours)}
others = {path for path in seen - inside if not re.match(r"/dev/(null|tty|dri/)", path)}
print(f"{len(inside)} paths inside", *sorted(others), sep="\noutside: ")
sys.exit(bool(others) or not inside)
PYTHON
if [ "$is_watched" = yes ]; then
    expect "nothing is written elsewhere" 0 python3 "$work/writes.py" "$work/trace" \
        "$work/a/share/aman-kiosk/" "$work/a/cache/aman-kiosk/"
else
    echo "skipped: where the kiosk writes needs strace, which may not watch here"
fi
finish
