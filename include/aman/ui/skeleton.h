/* The skeletons of the pages: bars above and below, a region between that scrolls when it must;
 * panels, dialogs. */
#pragma once

#include "aman/ui/widgets.h"

/* The parts of page_begin(), for pages that draw something between ground and words: the ground,
 * deep teal with the kawung grid or the page's colour; a deep band from the top down to `bottom`
 * pixels; and the column of the page. */
void ui_ground(Ui *ui, bool is_deep);
void ui_band(Ui *ui, int bottom);
void page_column_begin(Ui *ui);

/* Starts a page in this colour; the bars and the body are its children. Ends with page_end(). */
void page_begin(Ui *ui, uint32_t color);
/* The same on deep teal with the kawung grid. */
void page_begin_deep(Ui *ui);
void page_end(Ui *ui);

/* The row at the top: children from left to right; ui_grow() between what stands left and right. */
void page_top_begin(Ui *ui);
void page_top_end(Ui *ui);
/* The row at the top of a page that leads nowhere but to help. */
void page_top_help(Ui *ui);
/* The row at the top of a page that lies over another: back, and the language, shown with the
 * letters of the present one or without words. Ends with page_top_end(). */
void page_top_over_begin(Ui *ui, bool says_language);

/* Everything between the bars. `flow` and `gap` of its children. */
void page_body_begin(Ui *ui, Flow flow, int gap);
void page_body_end(Ui *ui);

/* A column inside the body that scrolls when its content is taller than what is left. One on a
 * page. */
void page_region_begin(Ui *ui, int gap);
void page_region_end(Ui *ui);
/* The button that says how many blocks are below and shows them. Nothing when all can be seen. */
void page_more_button(Ui *ui);

/* The row at the bottom. With large text it gets a ground of its own. Inside a column that stands
 * beside a panel, where page_is_beside() is true, it belongs to that column. */
void page_bottom_begin(Ui *ui);
void page_bottom_end(Ui *ui);
/* True when a page with a panel shows it beside the words: not in portrait, not with large text. */
bool page_is_beside(const Ui *ui);
/* Back on the left, as on every page of a lesson. */
void page_back_button(Ui *ui);
/* The way forward on the right. */
void page_next_button(Ui *ui, Str words, IntentKind kind, bool is_disabled);
/* The row at the bottom of a page that is only read: back, more, next. */
void page_bottom_onward(Ui *ui);

/* A panel in the middle of the window over what was declared before: ends with page_dialog_end().
 */
void page_dialog_begin(Ui *ui, int w, int gap);
void page_dialog_end(Ui *ui);

/* The sky and the sea of the breathing page, from `top` (pixels) down to the window's lower edge.
 * Called before the boxes that lie on it are declared to be drawn: page_end() draws those. */
void ui_sea(Ui *ui, int top);

/* The kawung grid over `rect`, quietly. */
void ui_pattern(Ui *ui, Rect rect);

/* A QR code of `value` in `side` reference pixels, on white with its quiet zone. Made by
 * libqrencode. */
void ui_qr(Ui *ui, Str value, int side);
