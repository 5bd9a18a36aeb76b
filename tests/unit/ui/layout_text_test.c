/* Boxes with text in the real fonts: wrapping, shrinking, and that words stay where they belong. */
#include "frame.h"

#include "aman/base/rng.h"

enum { W = 1920, H = 1080, INK = 0 };

#define SENTENCE "Ceritakan pada orang dewasa yang kamu percaya, kapan saja."

static Box *body(Ui *ui, const char *words)
{
    return ui_text(ui, STYLE_BODY, 0, str_from_c(words), INK);
}

static int lines_of(const Box *box)
{
    return box->rect.h / box->form.line_px;
}

static void text_is_as_high_as_its_lines(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 300, 600});
    Box *text = body(ui, SENTENCE);
    ui_tree_end(ui);
    assert_int_equal(text->rect.h % text->form.line_px, 0);
    assert_in_range(lines_of(text), 3, 5);
}

static void what_follows_stands_below_the_last_line(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 7}, (Rect){0, 0, 300, 600});
    Box *text = body(ui, SENTENCE), *after = body(ui, "Ya");
    ui_tree_end(ui);
    assert_int_equal(after->rect.y, text->rect.h + 7);
}

static void a_row_with_room_leaves_its_texts_on_one_line(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START}, (Rect){0, 0, W, 600});
    Box *text = body(ui, SENTENCE);
    ui_tree_end(ui);
    assert_int_equal(lines_of(text), 1);
}

static void texts_of_a_tight_row_shrink_together(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START, .gap = 20},
            (Rect){0, 0, 700, 600});
    Box *long_one = body(ui, SENTENCE), *short_one = body(ui, "Satu dua tiga empat lima");
    ui_tree_end(ui);
    assert_true(lines_of(long_one) > 1 && lines_of(short_one) > 1);
    assert_in_range(short_one->rect.x + short_one->rect.w, 1, 700);
}

static void a_fixed_box_in_a_tight_row_keeps_its_size(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START}, (Rect){0, 0, 400, 600});
    Box *icon = ui_icon(ui, "info_fill", 80, INK), *text = body(ui, SENTENCE);
    ui_tree_end(ui);
    assert_int_equal(icon->rect.w, 80);
    assert_rect(text->rect, 80, 0, 320, text->rect.h);
}

static void what_grows_beside_text_gives_way_to_it(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START}, (Rect){0, 0, 500, 600});
    Box *left = body(ui, "Lanjut"), *space = ui_grow(ui), *right = body(ui, "Kembali");
    ui_tree_end(ui);
    assert_int_equal(left->rect.w, left->pref_w);
    assert_int_equal(right->rect.w, right->pref_w);
    assert_int_equal(space->rect.w, 500 - left->rect.w - right->rect.w);
}

static void a_text_is_never_narrower_than_its_longest_word(void **state)
{
    Frame *frame = *state;
    Ui *ui = frame_begin(frame, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_ROW, .align = ALIGN_START}, (Rect){0, 0, 380, 900});
    body(ui, "Menyebarkan foto itu melanggar");
    body(ui, "Laporkan dan blokir");
    ui_tree_end(ui);
    frame_end(frame);
    for (size_t i = 0; i < frame->ui.item_count; i++) {
        assert_false(frame->ui.items[i].is_cut);
    }
}

static void a_balanced_title_uses_no_more_lines(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 600, 600});
    Box *plain = ui_text(ui, STYLE_H1, 0, STR(SENTENCE), INK);
    Box *title = ui_title(ui, STYLE_H1, 0, STR(SENTENCE), INK);
    ui_tree_end(ui);
    assert_int_equal(title->rect.h, plain->rect.h);
}

static void the_item_of_a_button_says_all_words_in_it(void **state)
{
    Press press = {.role = ROLE_BUTTON, .name = "it", .on_press = {.kind = INTENT_NEXT}};
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 600, 600});
    ui_begin(ui, (BoxSpec){.press = press});
    body(ui, "Satu");
    ui_begin(ui, (BoxSpec){0});
    body(ui, "dua");
    ui_end(ui);
    ui_end(ui);
    ui_tree_end(ui);
    assert_str(frame_item(*state, "it", 0)->text, "Satu dua");
}

static void a_label_is_said_instead_of_the_words(void **state)
{
    Press press = {.role = ROLE_BUTTON,
                   .name = "it",
                   .label = STR("Tutup"),
                   .on_press = {.kind = INTENT_CLOSE}};
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 600, 600});
    ui_begin(ui, (BoxSpec){.press = press});
    body(ui, "x");
    ui_end(ui);
    ui_tree_end(ui);
    assert_str(frame_item(*state, "it", 0)->text, "Tutup");
}

static void the_words_of_a_disabled_button_are_still_an_item(void **state)
{
    Ui *ui = frame_begin(*state, W, H);
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN}, (Rect){0, 0, 600, 600});
    ui_button(
        ui,
        (Button){.words = STR("Periksa"),
                 .press = {.name = "it", .is_disabled = true, .on_press = {.kind = INTENT_CHECK}}});
    ui_tree_end(ui);
    assert_true(frame_item(*state, "it", 0)->is_disabled);
    assert_int_equal(frame_item(*state, "it", 0)->on_press.kind, INTENT_NONE);
}

/* A few words of a sentence, never longer than the words themselves. */
static Str some_words(Arena *arena, uint64_t *rng, int most)
{
    static const char *const WORDS[] = {"foto",  "tidak", "pura-pura", "percaya",
                                        "orang", "di",    "kamu",      "menyebarkan"};
    Str text = {0};
    for (int i = 1 + (int)(rng_next(rng) % (uint64_t)most); i > 0; i--) {
        text = str_print(arena, STR_FMT "%s%s", STR_ARG(text), text.len ? " " : "",
                         WORDS[rng_next(rng) % 8]);
    }
    return text;
}

/* A row of cards in a column: icon and text, as options and tiles are made. */
static void random_page(Ui *ui, uint64_t *rng)
{
    ui_tree(ui, (BoxSpec){.flow = FLOW_COLUMN, .gap = 10, .pad = 20}, (Rect){0, 0, W, H});
    for (int row = 0; row < 3; row++) {
        int cards = 1 + (int)(rng_next(rng) % 3);
        ui_begin(ui, (BoxSpec){.flow = FLOW_ROW, .gap = 16});
        for (int card = 0; card < cards; card++) {
            ui_card(ui, (BoxSpec){.flow = FLOW_ROW,
                                  .align = rng_next(rng) % 2 ? ALIGN_CENTER : ALIGN_START,
                                  .gap = 12,
                                  .pad = (int)(rng_next(rng) % 40),
                                  .grow_w = 1});
            ui_icon(ui, "info_fill", 40, INK);
            ui_begin(ui, (BoxSpec){.grow_w = (uint8_t)(rng_next(rng) % 2)});
            ui_text(ui, STYLE_OPTION, 0, some_words(ui->in.arena, rng, 12), INK);
            ui_end(ui);
            ui_end(ui);
        }
        ui_end(ui);
    }
    ui_tree_end(ui);
}

static void check_words(const Ui *ui, int page)
{
    for (size_t i = 0; i < ui->item_count; i++) {
        const Item *item = &ui->items[i];
        if (item->is_cut || !rect_holds(item->panel, item->ink, 0)) {
            fail_msg("page %d: '" STR_FMT "' of %d+%d leaves %d+%d", page, STR_ARG(item->text),
                     item->ink.x, item->ink.w, item->panel.x, item->panel.w);
        }
    }
}

static void words_stay_in_their_cards_whatever_they_are(void **state)
{
    Frame *frame = *state;
    uint64_t rng = 5;
    for (int page = 0; page < 300; page++) {
        random_page(frame_begin(frame, W, H), &rng);
        frame_end(frame);
        check_words(&frame->ui, page);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_FRAME(text_is_as_high_as_its_lines),
        WITH_FRAME(what_follows_stands_below_the_last_line),
        WITH_FRAME(a_row_with_room_leaves_its_texts_on_one_line),
        WITH_FRAME(texts_of_a_tight_row_shrink_together),
        WITH_FRAME(a_fixed_box_in_a_tight_row_keeps_its_size),
        WITH_FRAME(what_grows_beside_text_gives_way_to_it),
        WITH_FRAME(a_text_is_never_narrower_than_its_longest_word),
        WITH_FRAME(a_balanced_title_uses_no_more_lines),
        WITH_FRAME(the_item_of_a_button_says_all_words_in_it),
        WITH_FRAME(a_label_is_said_instead_of_the_words),
        WITH_FRAME(the_words_of_a_disabled_button_are_still_an_item),
        WITH_FRAME(words_stay_in_their_cards_whatever_they_are),
    };
    return cmocka_run_group_tests_name("layout with text", tests, NULL, NULL);
}
