/* The rules of the layout: of one item (cut, too small, outside), of two (on each other), and of
 * the page (help, one primary button, everything within reach of Tab). */
#include "aman/ui/audit.h"

#include "aman/ui/input.h"

#include <string.h>

enum { OVERLAP_SLACK_PX = 3, OUTSIDE_SLACK_PX = 2 };

typedef struct {
    const Ui *ui;
    AuditProblem *problems;
    size_t count, most;
} Audit;

static void report(Audit *audit, AuditKind kind, const Item *item, const Item *other)
{
    if (audit->count < audit->most) {
        audit->problems[audit->count++] = (AuditProblem){kind, item, other};
    }
}

static bool is_text(const Item *item)
{
    return item->role == ROLE_TEXT && item->text.len > 0;
}

static bool is_target(const Item *item)
{
    return item->id != 0 && !item->is_inert && item->on_press.kind != INTENT_NONE;
}

static Rect seen(const Item *item, Rect rect)
{
    return rect_overlap(rect, item->clip);
}

static void check_text(Audit *audit, const Item *item)
{
    const Metrics *m = &audit->ui->m;
    Rect window = {0, 0, m->window_w, m->window_h}, visible = seen(item, item->ink);
    if (item->is_cut) {
        report(audit, AUDIT_TEXT_CUT, item, NULL);
    }
    if (item->size_px < SCALE_TEXT_FLOOR_PX) {
        report(audit, AUDIT_TEXT_SMALL, item, NULL);
    }
    Rect whole = item->is_scrolled ? visible : item->ink;
    bool is_hidden = rect_is_empty(visible);
    bool is_inside = rect_holds(window, whole, OUTSIDE_SLACK_PX) &&
                     rect_holds(item->panel, whole, OUTSIDE_SLACK_PX);
    if (is_hidden ? !item->is_scrolled : !is_inside) {
        report(audit, AUDIT_TEXT_OUTSIDE, item, NULL);
    }
}

static bool lie_on_each_other(const Item *a, const Item *b, Rect first, Rect second)
{
    Rect common = rect_overlap(seen(a, first), seen(b, second));
    return common.w > OVERLAP_SLACK_PX && common.h > OVERLAP_SLACK_PX;
}

/* Parts of one item, such as words that go on in the next line. */
static bool is_same(const Item *a, const Item *b)
{
    return a->id == b->id && (a->is_more || b->is_more);
}

/* A row that can be dragged may hold buttons: these are on top of it. */
static bool holds(const Item *row, const Item *button)
{
    return row->drag == DRAG_SORT && rect_holds(row->rect, button->rect, 0);
}

static void check_pairs(Audit *audit, const Item *item, const Item *other)
{
    if (item->layer != other->layer) {
        return;
    }
    if (is_text(item) && is_text(other) && lie_on_each_other(item, other, item->ink, other->ink)) {
        report(audit, AUDIT_TEXT_OVERLAP, item, other);
    }
    if (is_target(item) && is_target(other) && !is_same(item, other) && !holds(item, other) &&
        !holds(other, item) && lie_on_each_other(item, other, item->rect, other->rect)) {
        report(audit, AUDIT_TARGET_OVERLAP, item, other);
    }
}

/* Presses Tab until it has gone round and sees what was never focused. */
static void check_keyboard(Audit *audit)
{
    const Ui *ui = audit->ui;
    UiMemory *walk = arena_alloc(ui->in.arena, sizeof *walk);
    bool *is_reached = arena_array(ui->in.arena, ui->item_count + 1, sizeof *is_reached);
    if (!walk || !is_reached) {
        return;
    }
    memcpy(walk->items, ui->items, ui->item_count * sizeof *ui->items);
    walk->item_count = ui->item_count;
    for (size_t pressed = 0; pressed <= ui->item_count; pressed++) {
        ui_key(walk, KEY_TAB, 0, 0);
        for (size_t i = 0; i < ui->item_count; i++) {
            /* Two items of one id share the focus; only the later one would ever get it. */
            bool is_last = true;
            for (size_t j = i + 1; j < ui->item_count; j++) {
                is_last = is_last && (ui->items[j].is_more || ui->items[j].id != ui->items[i].id);
            }
            is_reached[i] = is_reached[i] || (is_last && ui->items[i].id == walk->focus);
        }
    }
    for (size_t i = 0; i < ui->item_count; i++) {
        if (is_target(&ui->items[i]) && !ui->items[i].is_more && !is_reached[i]) {
            report(audit, AUDIT_UNREACHABLE, &ui->items[i], NULL);
        }
    }
}

static void check_roles(Audit *audit)
{
    const Ui *ui = audit->ui;
    const Item *primary = NULL;
    bool has_help = false;
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        has_help = has_help || item->role == ROLE_HELP;
        if (item->role == ROLE_PRIMARY && !item->is_inert) {
            if (primary) {
                report(audit, AUDIT_TWO_PRIMARY, item, primary);
            }
            primary = item;
        }
    }
    if (!has_help && !ui->in.is_looked_at) {
        report(audit, AUDIT_NO_HELP, NULL, NULL);
    }
}

static void check_looked_at(Audit *audit)
{
    const Ui *ui = audit->ui;
    if (ui_top_scroll(ui->in.memory)) {
        report(audit, AUDIT_OUT_OF_REACH, NULL, NULL);
    }
    for (size_t i = 0; i < ui->item_count; i++) {
        if (is_target(&ui->items[i])) {
            report(audit, AUDIT_OUT_OF_REACH, &ui->items[i], NULL);
        }
    }
}

size_t audit_frame(const Ui *ui, AuditProblem *problems, size_t most)
{
    Audit audit = {.ui = ui, .problems = problems, .most = most};
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        if (is_text(item)) {
            check_text(&audit, item);
        }
        if (is_target(item) &&
            (item->rect.w < SCALE_TOUCH_FLOOR_PX || item->rect.h < SCALE_TOUCH_FLOOR_PX)) {
            report(&audit, AUDIT_TARGET_SMALL, item, NULL);
        }
        for (size_t j = i + 1; j < ui->item_count; j++) {
            check_pairs(&audit, item, &ui->items[j]);
        }
    }
    check_keyboard(&audit);
    check_roles(&audit);
    if (ui->in.is_looked_at) {
        check_looked_at(&audit);
    }
    if (ui->item_count >= ITEMS_MAX || ui->cmd_count >= CMDS_MAX || arena_is_full(ui->in.arena)) {
        report(&audit, AUDIT_TOO_MANY, NULL, NULL);
    }
    return audit.count;
}

const char *audit_word(AuditKind kind)
{
    static const char *const WORDS[AUDIT_KINDS] = {
        [AUDIT_TEXT_CUT] = "text-cut",         [AUDIT_TEXT_OVERLAP] = "text-overlap",
        [AUDIT_TEXT_OUTSIDE] = "text-outside", [AUDIT_TEXT_SMALL] = "text-small",
        [AUDIT_TARGET_SMALL] = "target-small", [AUDIT_TARGET_OVERLAP] = "target-overlap",
        [AUDIT_UNREACHABLE] = "unreachable",   [AUDIT_NO_HELP] = "no-help",
        [AUDIT_OUT_OF_REACH] = "out-of-reach", [AUDIT_TWO_PRIMARY] = "two-primary",
        [AUDIT_TOO_MANY] = "too-many",
    };
    return WORDS[kind];
}
