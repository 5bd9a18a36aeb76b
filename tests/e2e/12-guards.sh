#!/usr/bin/env bash
# What keeps a machine safe around the lessons: values of options, a terminal that is left as it was,
# folders, files that only their user reads, and a kiosk that dies of no pipe.
source "$(dirname "$0")/common.inc"
unset WAYLAND_DISPLAY DISPLAY

for value in abc -1 1x "" 99999999999999999999; do
    expect "--seed '$value'" 2 "$kiosk" play tests/play/idle.play --lessons tests/lessons --seed "$value"
    says "names the option" "--seed"
done
for value in 100x 99 201 110; do
    expect "--text-size '$value'" 2 "$kiosk" snapshot tests/lessons --out "$work/none" --text-size "$value"
    says "names the option" "--text-size"
done
expect "--size 1366x768x" 2 "$kiosk" snapshot tests/lessons --out "$work/none" --size 1366x768x
expect "--display 1x" 2 "$kiosk" run --data "$work/data" --display 1x
says "says what is allowed" "from 1 to 99"
screens=()
for ((i = 0; i < 65; i++)); do screens+=(--screen home); done
expect "one --screen too many" 2 "$kiosk" snapshot tests/lessons --out "$work/none" "${screens[@]}"
says "says how many there may be" "64"
for pin in 1212 2580 4321 0000 1999 1708 159357; do
    expect "the PIN $pin" 1 bash -c 'echo "$3" | "$1" pin set --data "$2"' - "$kiosk" "$work/pinned" "$pin"
done

# Each way out of `pin set` leaves the terminal showing what is typed.
python3 - "$kiosk" "$work/pinned" <<'PY' && ok "the terminal is left as it was" || not_ok "the terminal is left as it was" "see above"
import os, pty, select, signal, sys, termios, time

def shows(terminal):
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)

def wait(terminal, wanted):
    end = time.monotonic() + 60
    while shows(terminal) != wanted:
        if time.monotonic() > end:
            sys.exit(f"echo is not {wanted}")
        while select.select([terminal], [], [], 0.01)[0]:
            os.read(terminal, 4096)

def ask():
    # A shell without a terminal has let its children ignore some of them.
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP, signal.SIGTSTP):
        signal.signal(number, signal.SIG_DFL)
    os.execv(sys.argv[1], [sys.argv[1], "pin", "set", "--data", sys.argv[2]])

def begin():
    pid, terminal = pty.fork()
    if pid == 0:
        ask()
    wait(terminal, False)
    return pid, terminal

for name, end in (("Ctrl-C", b"\x03"), ("Ctrl-\\", b"\x1c"), ("SIGTERM", signal.SIGTERM),
                  ("SIGHUP", signal.SIGHUP)):
    pid, terminal = begin()
    if isinstance(end, bytes):
        os.write(terminal, end)
    else:
        os.kill(pid, end)
    _, status = os.waitpid(pid, 0)
    if not os.WIFSIGNALED(status) or not shows(terminal):
        sys.exit(f"{name}: status {status}, echo {shows(terminal)}")
    os.close(terminal)

# As below a shell: only a process whose parent is of the same session can be stopped.
def shell(tell):
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        signal.signal(signal.SIGTTOU, signal.SIG_DFL)
        ask()
    os.write(tell, b"%d\n" % pid)
    status = None
    while status is None or os.WIFSTOPPED(status):
        _, status = os.waitpid(pid, os.WUNTRACED)
        os.write(tell, b"stopped\n" if os.WIFSTOPPED(status) else b"ended %d\n" % status)
    os._exit(0)

listen, tell = os.pipe()
pid, terminal = pty.fork()
if pid == 0:
    shell(tell)
told = os.fdopen(listen, "rb", 0)
asker = int(told.readline())
wait(terminal, False)
os.kill(asker, signal.SIGTSTP)
if told.readline() != b"stopped\n" or not shows(terminal):
    sys.exit(f"SIGTSTP: echo {shows(terminal)}")
os.kill(asker, signal.SIGCONT)
wait(terminal, False)
os.write(terminal, b"2583\n")
said = b""
while not said.endswith((b"lagi: ", b"again: ")): # the second question is asked, and then hides
    said += os.read(terminal, 4096)
wait(terminal, False)
os.write(terminal, b"2583\n")
if told.readline() != b"ended 0\n" or not os.path.exists(sys.argv[2] + "/pin"):
    sys.exit("after SIGCONT it did not go on")
PY

umask 000
ln -s "$work/real.html" "$work/link.html"
expect "a sheet through a link" 0 "$kiosk" print poster --lessons tests/lessons --out "$work/link.html"
{ [ -L "$work/link.html" ] && [ -s "$work/real.html" ]; } && ok "which stays a link" || not_ok "which stays a link" "it does not"
mkfifo "$work/pipe.html"
cat "$work/pipe.html" >"$work/through" &
expect "a sheet into a pipe that ends as it must" 0 "$kiosk" print poster --lessons tests/lessons --out "$work/pipe.html"
wait $! || true
{ [ -p "$work/pipe.html" ] && [ -s "$work/through" ]; } && ok "which stays a pipe" || not_ok "which stays a pipe" "it does not"

start_display 1024x600
cp -r tests/lessons "$work/lessons"
mkdir "$work/lessons/rusak"
echo "aman_pack: 1" >"$work/lessons/rusak/pack.yaml"
data="$work/share/aman-kiosk"
# Who reads stderr has gone before the first message comes.
python3 -c 'import os, sys
reader, writer = os.pipe()
os.dup2(writer, 2)
os.close(reader)
os.execv(sys.argv[1], sys.argv[1:])' "$kiosk" run --lessons "$work/lessons" --calm &
kiosk_pid=$!
pids+=("$kiosk_pid")
wait_until shows_something || not_ok "the kiosk starts" "it does not"
settle
kill -0 "$kiosk_pid" && ok "a pipe without a reader ends nothing" || not_ok "a pipe without a reader ends nothing" "it died"
grep -q "Max core file size  *0  *0" "/proc/$kiosk_pid/limits" && ok "no image of its memory is written" ||
    not_ok "no image of its memory is written" "$(grep core "/proc/$kiosk_pid/limits")"
wait_until test -s "$data/lessons.spare" && ok "the last good copies are kept" || not_ok "the last good copies are kept" "they are not"
open="$(find "$data" -mindepth 1 -perm /077)"
{ [ -z "$open" ] && [ "$(stat -c %a "$data")" = 700 ]; } && ok "only its user reads the data" || not_ok "only its user reads the data" "$open $(stat -c %a "$data")"
kill -TERM "$kiosk_pid"
code=0
wait "$kiosk_pid" || code=$?
[ "$code" -eq 0 ] && ok "it ends when it is told to" || not_ok "it ends when it is told to" "exit $code"
finish
