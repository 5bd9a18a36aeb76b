/* What lies under words and is drawn by the program itself: the kawung grid, and the sky and the
 * sea of the breathing page. */
#include "emit.h"

#include "aman/ui/skeleton.h"

enum { TILE = 160, QUIET_PERCENT = 7, WHOLE_PERCENT = 100 };

/* The corners of `rect` that are also corners of `part` of it. */
static Corners corners_in(Rect rect, Corners corners, Rect part)
{
    bool is_inner_left = part.x > rect.x, is_inner_top = part.y > rect.y;
    bool is_inner_right = part.x + part.w < rect.x + rect.w;
    bool is_inner_end = part.y + part.h < rect.y + rect.h;
    if (is_inner_left || is_inner_top) {
        corners.top_left = 0;
    }
    if (is_inner_right || is_inner_top) {
        corners.top_right = 0;
    }
    if (is_inner_right || is_inner_end) {
        corners.bottom_right = 0;
    }
    if (is_inner_left || is_inner_end) {
        corners.bottom_left = 0;
    }
    return corners;
}

void emit_kawung(Ui *ui, Rect rect, Rect clip, Corners corners)
{
    int side = ui_px(ui, TILE);
    if (ui->theme.is_contrast || ui->in.is_blank || side <= 0) {
        return;
    }
    const Picture *tile =
        pictures_get(ui->in.pictures, PICTURE_DRAWING, NULL, STR("pattern_kawung"), side, side);
    for (int y = rect.y; tile->is_ready && y < rect.y + rect.h; y += side) {
        for (int x = rect.x; x < rect.x + rect.w; x += side) {
            Rect part = rect_overlap((Rect){x, y, side, side}, rect);
            emit_bitmap(ui, tile, part, clip, corners_in(rect, corners, part), QUIET_PERCENT);
        }
    }
}

void ui_pattern(Ui *ui, Rect rect)
{
    emit_kawung(ui, rect, rect, (Corners){0});
}

/* `part` of `whole` between two colours. */
static uint32_t mixed(uint32_t from, uint32_t to, int part, int whole)
{
    enum { CHANNELS = 3, BITS = 8 };
    uint32_t color = 0;
    for (int i = 0; i < CHANNELS; i++) {
        int shift = i * BITS, low = (int)(from >> shift & UINT8_MAX);
        int high = (int)(to >> shift & UINT8_MAX);
        color |= (uint32_t)(low + (high - low) * part / whole) << shift;
    }
    return color;
}

/* From one colour down to the other, in as many stripes as there are shades between them. */
static void fade_down(Ui *ui, Rect rect, uint32_t from, uint32_t to)
{
    enum { STRIPES = 96 };
    for (int i = 0; i < STRIPES && rect.h > 0; i++) {
        int top = rect.h * i / STRIPES, end = rect.h * (i + 1) / STRIPES;
        emit_shape(ui, (Rect){rect.x, rect.y + top, rect.w, end - top}, rect, (Corners){0},
                   ink(mixed(from, to, i, STRIPES - 1)));
    }
}

void ui_sea(Ui *ui, int top)
{
    enum { SCENE_W = 1920, SCENE_H = 1080, SCENE_SEA = 756 }; /* of the drawing */
    static const uint32_t SKY_TOP = 0x0B4650, SKY_END = 0x4BA79A, SEA_TOP = 0x1F8F86,
                          SEA_END = 0x0A5A60;
    int w = ui->m.window_w, h = ui->m.window_h;
    int scene_h = w * SCENE_H / SCENE_W;
    /* The drawing stands on the window's lower edge, unless it would leave most of it empty. */
    int sea =
        ui->m.is_portrait ? h * SCENE_SEA / SCENE_H : h - scene_h + scene_h * SCENE_SEA / SCENE_H;
    Rect shown = {0, top, w, h - top};
    fade_down(ui, (Rect){0, top, w, sea - top}, SKY_TOP, SKY_END);
    fade_down(ui, (Rect){0, sea, w, h - sea}, SEA_TOP, SEA_END);
    const Picture *scene =
        pictures_get(ui->in.pictures, PICTURE_DRAWING, NULL, STR("scene_breathe"), w, scene_h);
    if (scene->is_ready) {
        Rect where = {(w - scene->w) / 2, sea - scene->h * SCENE_SEA / SCENE_H, scene->w, scene->h};
        emit_bitmap(ui, scene, where, shown, (Corners){0}, WHOLE_PERCENT);
    }
}
