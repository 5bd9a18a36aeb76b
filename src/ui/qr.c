/* QR codes: a mask of whole pixels a module, so that every reader can read it. */
#include "aman/ui/skeleton.h"

#include <qrencode.h>

#include <stdlib.h>

static Mask code_mask(Arena *arena, const QRcode *code, int side)
{
    int module = side / code->width;
    module = module < 1 ? 1 : module;
    int size = module * code->width;
    uint8_t *cover = arena_array(arena, (size_t)size, (size_t)size);
    for (int y = 0; cover && y < size; y++) {
        for (int x = 0; x < size; x++) {
            bool is_dark = code->data[y / module * code->width + x / module] & 1;
            cover[y * size + x] = is_dark ? UINT8_MAX : 0;
        }
    }
    return cover ? (Mask){cover, size, size} : (Mask){0};
}

void ui_qr(Ui *ui, Str value, int side)
{
    char *text = str_to_c(ui->in.arena, value);
    QRcode *code = text ? QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) : NULL;
    if (!code) {
        return;
    }
    /* Black on white in every theme: readers expect it. */
    enum { INK = 0x0E2A38, PAPER = 0xFFFFFF };
    ui_begin(ui, (BoxSpec){.flow = FLOW_STACK,
                           .align = ALIGN_CENTER,
                           .justify = PACK_CENTER,
                           .w = side,
                           .h = side,
                           .radius = 16,
                           .fill = ink(PAPER),
                           .outline = ink(ui_color(ui, COLOR_LINE)),
                           .outline_w = STROKE_HAIR});
    Box *box = ui_space(ui, 0, 0);
    if (box) {
        box->leaf = LEAF_MASK;
        box->mask = code_mask(ui->in.arena, code, ui_px(ui, side - 2 * SIZE_QUIET_ZONE));
        box->mask_serial =
            hash_bytes(HASH_START ^ (uint64_t)(unsigned)box->mask.w, value.at, value.len);
        box->ink = ink(INK);
    }
    ui_end(ui);
    QRcode_free(code);
}
