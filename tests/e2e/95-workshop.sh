#!/usr/bin/env bash
# A whole session before a group, led by keys only on a projector's size: the plan of aman-2 from its
# first to its last step, with everything a facilitator uses on the way. Ten pictures are left as
# e2e/workshop-*.png in the build folder.
source "$(dirname "$0")/common.inc"
start_display 1280x800
start_kiosk --lessons lessons --calm --data "$work/data"
picture "$work/attract.ppm"
mkdir -p "$build/e2e"

# keep NAME: the page as it is.
keep()
{
    convert "$work/now.ppm" "$build/e2e/workshop-$1.png"
}

# raise KEY …: pressed one after the other, as hands are counted in a room.
raise()
{
    picture "$work/before.ppm"
    xdotool key --delay 30 "$@"
    wait_until changed_from "$work/before.ppm" "$work/after.ppm" ||
        not_ok "the keys $*" "nothing changed"
    settle
}

# stays NAME KEY: this key changes nothing here.
stays()
{
    picture "$work/before.ppm"
    xdotool key "$2"
    settle
    if cmp -s "$work/before.ppm" "$work/now.ppm"; then
        ok "$1"
    else
        not_ok "$1" "the page changed"
    fi
}

# The corner: a first PIN, the panel, the second plan.
press F2
raise 2 5 8 3
press Return
raise 2 5 8 3
press Return
keep 01-panel
press Return
raise Tab Tab
press Return
keep 02-plan
press n
keep 03-notes
press k k Page_Down n

# Step 1, words: hidden and shown again, the timer started and stopped.
press Page_Down b
keep 04-hidden
press period t t
press Page_Up
stays "a remote does not lead out of the plan" Page_Up
press Page_Down

# Step 2, myths: hands, one taken back, the answer closed and changed; a question that is shown
# again is not counted again.
press Page_Down
raise a a a a a a a b b b z
keep 05-hands
press Page_Down
keep 06-answer
press Left
raise b
press Right Right
press Page_Up
raise a a
press Page_Down Page_Down
raise a a a a b b b b b b
press Page_Down Page_Down
press Page_Down Page_Down
press Page_Down Page_Down

# Step 3, a chat with signs, is shown after its notice and passed; the teams lie over it.
press Page_Down
press m
raise 1 1 2 4 3 z
keep 07-teams
press Page_Down Page_Down

# Step 4, a story: the way with most hands; as many hands for two ways decide nothing.
press Page_Down
raise a a b b c
stays "a story waits where two ways have as many hands" Page_Down
raise b
keep 08-story
press Page_Down
keep 09-outcome
press Page_Down
raise b b b a
press Page_Down Page_Down
raise c c
press Page_Down Page_Down
press Page_Down

# Steps 5 to 8, and the plan again.
press Page_Down Page_Down Page_Down Page_Down
keep 10-done
press Escape Escape
keep 11-leave
press x
back_at_attract()
{
    picture "$work/now.ppm"
    [ "$(compare -metric AE "$work/attract.ppm" "$work/now.ppm" null: 2>&1)" -lt 300000 ]
}
wait_until back_at_attract && ok "Esc twice asks, and X leads back to the first screen" ||
    not_ok "Esc twice asks, and X leads back to the first screen" "attract did not come back"

end_kiosk "it ends when the system says so"

# A poll of the first plan is open when the machine is switched off.
start_kiosk --lessons lessons --calm --data "$work/data"
press F2
raise 2 5 8 3
press Return Return
raise Tab
press Return
press Page_Down Page_Down Page_Down Page_Down Page_Down
raise c c a
end_kiosk "it ends in the middle of a question"

# What was counted: the plan, its eight steps once each, the hands as they were last, also those of the
# question that was open at the end; nothing else.
expect "the counts are exported" 0 "$kiosk" counts export --data "$work/data" --out "$work/counts.csv"
LC_ALL=C sort >"$work/wanted" <<'END'
aman-1,,,workshop_started,,1
aman-1,sesi,aturan,workshop_step,,1
aman-1,sesi,buka,workshop_step,,1
aman-1,sesi,cek,workshop_step,,1
aman-1,sesi,hal-baik,workshop_vote,1,1
aman-1,sesi,hal-baik,workshop_vote,3,2
aman-1,sesi,janji,workshop_step,,1
aman-2,,,workshop_started,,1
aman-2,sesi,bantuan,workshop_step,,1
aman-2,sesi,buka,workshop_step,,1
aman-2,sesi,cerita,workshop_step,,1
aman-2,sesi,kalimat,workshop_step,,1
aman-2,sesi,mitos,workshop_step,,1
aman-2,sesi,ragu,workshop_step,,1
aman-2,sesi,tanda,workshop_step,,1
aman-2,sesi,tutup,workshop_step,,1
kenalan,teman-baru,mitos,workshop_vote,1.1,7
kenalan,teman-baru,mitos,workshop_vote,1.2,3
kenalan,teman-baru,mitos,workshop_vote,2.1,4
kenalan,teman-baru,mitos,workshop_vote,2.2,6
END
tr -d '\r' <"$work/counts.csv" | grep -v '^#' | tail -n +2 | cut -d , -f 3,5- | LC_ALL=C sort >"$work/got"
if diff "$work/wanted" "$work/got" >"$work/said"; then
    ok "what was pressed is counted once, and nothing of a single learner"
else
    not_ok "what was pressed is counted once, and nothing of a single learner" "$(cat "$work/said")"
fi
finish
