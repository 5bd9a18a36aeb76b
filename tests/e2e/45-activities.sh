#!/usr/bin/env bash
# What is dragged, swiped, tied, tapped and built, in the real program: by mouse, by buttons and by keys.
source "$(dirname "$0")/common.inc"
cp -r tests/lessons "$work/lessons"
sed -i 's/^order:.*/order: [kegiatan]/; /^hidden:/d' "$work/lessons/library.yaml"
start_display 1366x768
start_kiosk --calm --data "$work/data" --lessons "$work/lessons"

# shows NAME: keeps the picture that stands still now, without mouse or focus on it.
shows()
{
    xdotool mousemove 683 764 click 1
    settle
    cp "$work/now.ppm" "$work/$1.ppm"
}

same()
{
    if cmp -s "$work/$2.ppm" "$work/$3.ppm"; then
        ok "$1"
    else
        not_ok "$1" "the pictures differ"
    fi
}

other()
{
    if cmp -s "$work/$2.ppm" "$work/$3.ppm"; then
        not_ok "$1" "the pictures are the same"
    else
        ok "$1"
    fi
}

# hold X Y DX DY: the button goes down and the mouse moves, in steps as a hand does.
hold()
{
    local i
    xdotool mousemove "$1" "$2" mousedown 1
    for i in 1 2 3 4; do
        xdotool mousemove $(($1 + $3 * i / 4)) $(($2 + $4 * i / 4))
    done
}

drag()
{
    hold "$@"
    settle
    xdotool mouseup 1
}

click()
{
    xdotool mousemove "$1" "$2" click 1
    settle
}

counted()
{
    sqlite3 "$work/data/counts.db" "SELECT metric FROM counts WHERE step = '$1'"
}

press Return 1 Return 1

# order: three rows; first to last by drag, and the same by buttons and by keys.
row=(0 246 351 456)
up=1200 down=1280
shows order
drag 400 "${row[1]}" 0 20
shows short
same "a short drag leaves a row where it is" order short
hold 400 "${row[1]}" 0 140
settle
cp "$work/now.ppm" "$work/held.ppm"
other "a row follows the mouse while it is held" order held
xdotool mousemove 400 $((row[3] + 20)) mouseup 1
shows dragged
other "a row can be dragged to the end" order dragged
drag 400 "${row[3]}" 0 -300
shows back
same "and back again" order back
click "$down" "${row[1]}"
click "$down" "${row[2]}"
shows buttons
same "the buttons of a row do the same" dragged buttons
click "$up" "${row[3]}"
click "$up" "${row[2]}"
shows back
same "and back again with the buttons" order back
press Tab Down Down
shows keys
same "the arrow keys do the same" dragged keys
# The rows are shuffled by chance: all orders of three, until one is right.
for i in 1 2 3 4 5 6; do
    press Return
    counted urutan | grep -q right && break
    click 165 705
    [ $((i % 2)) -eq 1 ] && drag 400 "${row[1]}" 0 120 || drag 400 "${row[2]}" 0 120
done
counted urutan >"$work/said"
says "the right order is found and counted" right
press Return

# myth: the card is a myth; it may be given again.
shows myth
hold 683 380 60 0
settle
cp "$work/now.ppm" "$work/followed.ppm"
xdotool mouseup 1
other "a card follows the mouse" myth followed
drag 683 380 60 0
shows short
same "a card that is swiped a little springs back" myth short
drag 683 380 200 0
shows fact
other "a card that is swiped far is given to that side" myth fact
counted mitos >"$work/said"
[ ! -s "$work/said" ] && ok "a side that is not yet right is not counted" ||
    not_ok "a side that is not yet right is not counted" "$(cat "$work/said")"
press Left
shows myth-by-key
press Right
shows fact-by-key
same "the arrow keys do the same" fact fact-by-key
click 140 340
shows myth-by-button
same "the sides do the same" myth-by-key myth-by-button
counted mitos >"$work/said"
says "what is right at a later try is counted so" right_later
press Return

# match: the left ones by letter, the right ones by number; their places are shuffled.
shows match
press a 1
shows tied
other "two keys tie a pair" match tied
click 681 245
shows untied
same "the button on the bar takes it apart" match untied
for rights in "1 2 3" "1 3 2" "2 1 3" "2 3 1" "3 1 2" "3 2 1"; do
    read -r first second third <<<"$rights"
    press a "$first" b "$second" c "$third" Return
    counted pasangan | grep -q right && break
    click 165 705
    # What was right stays: it is taken apart as well, from the last row on.
    for y in 440 342 245; do
        click 681 "$y"
    done
done
counted pasangan >"$work/said"
says "all pairs are found and counted" right
press Return

# signs: the notice, then the chat: an ordinary message counts nothing; the hint shows where to look.
shows notice
press Return
shows signs
other "the chat follows its notice" notice signs
press a
shows plain
other "an ordinary message is answered" signs plain
click 1220 713
shows hinted
other "the hint marks a message" plain hinted
click 370 343
shows found
other "a message with a sign is marked" hinted found
counted tanda >"$work/said"
[ ! -s "$work/said" ] && ok "one of two signs is not all" ||
    not_ok "one of two signs is not all" "$(cat "$work/said")"
press d
counted tanda >"$work/said"
says "all signs are found and counted" right
press Return

# message: one sentence by mouse, one by keys; read it; nothing of it is kept.
shows message
click 234 280
shows one
other "a sentence is picked by mouse" message one
press Tab Tab Tab Right space
shows whole
other "and another one by keys" one whole
press Return
shows reading
other "the whole message can be read" whole reading
counted pesan >"$work/said"
[ ! -s "$work/said" ] && ok "nothing of the message is counted" ||
    not_ok "nothing of the message is counted" "$(cat "$work/said")"
press Return Return
sqlite3 "$work/data/counts.db" "SELECT metric FROM counts" >"$work/said"
says "the lesson was finished" lesson_finished
mkdir -p "$build/e2e"
for name in held fact tied hinted reading; do
    convert "$work/$name.ppm" "$build/e2e/activities-$name.png"
done
end_kiosk "it ends when the system says so"
finish
