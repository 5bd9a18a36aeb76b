/* Which of the generated colours a theme has, and how the lengths and letters of the design become
 * pixels of a window and of a size of text. */
#include "aman/ui/theme.h"

enum {
    THOUSAND = 1000,
    PERCENT = 100,
    LARGE_TEXT_PERCENT = 150,
    USUAL_TEXT_PERCENT = 100,
    MOST_TEXT_PERCENT = 200,
    COMPACT_BELOW_1000 = 800, /* of the scale */
    COMPACT_MARGIN = 48,
    TALLEST_FRAME_1000 = 1334, /* leftover height up to a third goes to the middle */
};

Theme theme_named(bool is_contrast)
{
    return (Theme){TOKEN_COLORS[is_contrast], TOKEN_TOPICS[is_contrast], is_contrast};
}

const TokenTopic *theme_topic(const Theme *theme, Str name)
{
    for (int i = 0; i < TOPIC_COUNT; i++) {
        if (str_is(name, theme->topics[i].name)) {
            return &theme->topics[i];
        }
    }
    return &theme->topics[0];
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

Metrics metrics_for(int window_w, int window_h, int text_percent)
{
    Metrics m = {.window_w = window_w, .window_h = window_h, .text_percent = text_percent};
    m.is_portrait = window_w < window_h;
    int reference_w = m.is_portrait ? REFERENCE_PORTRAIT_W : REFERENCE_LANDSCAPE_W;
    int reference_h = m.is_portrait ? REFERENCE_PORTRAIT_H : REFERENCE_LANDSCAPE_H;
    m.scale_1000 = least(window_w * THOUSAND / reference_w, window_h * THOUSAND / reference_h);
    m.is_compact = m.scale_1000 < COMPACT_BELOW_1000;
    m.is_larger_text = text_percent > USUAL_TEXT_PERCENT;
    m.is_large_text = text_percent >= LARGE_TEXT_PERCENT;
    m.margin = m.is_portrait  ? GRID_PORTRAIT_MARGIN
               : m.is_compact ? COMPACT_MARGIN
                              : GRID_LANDSCAPE_MARGIN;
    int w = least(window_w, metrics_px(&m, reference_w) + 1);
    int tallest = metrics_px(&m, reference_h * TALLEST_FRAME_1000 / THOUSAND);
    int h = least(window_h, tallest);
    m.frame = (Rect){(window_w - w) / 2, (window_h - h) / 2, w, h};
    return m;
}

int metrics_px(const Metrics *metrics, int reference)
{
    int scaled = (reference * metrics->scale_1000 + (reference < 0 ? -500 : 500)) / THOUSAND;
    return scaled == 0 && reference != 0 ? (reference > 0 ? 1 : -1) : scaled;
}

static uint8_t face_of(const char *file)
{
    static const char *const FILES[FACE_COUNT] = {
        [FACE_MEDIUM] = "AtkinsonHyperlegibleNext_500Medium.ttf",
        [FACE_BOLD] = "AtkinsonHyperlegibleNext_700Bold.ttf",
        [FACE_TITLE] = "BricolageGrotesque_800ExtraBold.ttf",
        [FACE_TITLE_BOLD] = "BricolageGrotesque_700Bold.ttf",
    };
    for (uint8_t face = 0; face < FACE_COUNT; face++) {
        if (str_is(str_from_c(file), FILES[face])) {
            return face;
        }
    }
    return FACE_MEDIUM;
}

/* Titles grow half as fast as text. */
static int grown(TextStyle style, int percent)
{
    bool is_half = style == STYLE_DISPLAY || style == STYLE_HERO || style == STYLE_H1 ||
                   style == STYLE_H2 || style == STYLE_NUMBER;
    return is_half ? PERCENT + (percent - PERCENT) / 2 : percent;
}

/* Small windows have larger letters than their scale gives. A narrow page has no room to give away:
 * there no letter grows further than on the page that the design is made for. In
 * thousandths of a percent. */
static int percent_1000(const Metrics *metrics, TextStyle style)
{
    int boost = metrics->is_compact ? SCALE_COMPACT_TEXT_BOOST_1000 : THOUSAND;
    int more = grown(style, metrics->text_percent) * boost;
    int most = grown(style, MOST_TEXT_PERCENT) * THOUSAND;
    return metrics->is_portrait && more > most ? most : more;
}

TextForm metrics_form(const Metrics *metrics, TextStyle style, int size)
{
    const TokenStyle *token = &TOKEN_STYLES[style];
    int reference = size > 0 ? size : token->size;
    int64_t whole = (int64_t)THOUSAND * THOUSAND * PERCENT;
    int64_t px = (int64_t)reference * percent_1000(metrics, style) * metrics->scale_1000;
    int size_px = (int)((px + whole / 2) / whole);
    size_px = size_px < SCALE_TEXT_FLOOR_PX ? SCALE_TEXT_FLOOR_PX : size_px;
    int line_px = (size_px * token->line_1000 + THOUSAND / 2) / THOUSAND;
    return (TextForm){
        .face = face_of(token->file), .size_px = (uint16_t)size_px, .line_px = (uint16_t)line_px};
}
