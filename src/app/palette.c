/* The colours of paper: those of the light theme, picked from tokens.h. */
#include "palette.h"

#include "tokens.h"

ReportPalette palette_light(void)
{
    const uint32_t *colors = TOKEN_COLORS[0];
    return (ReportPalette){.ink = colors[COLOR_INK],
                           .ink2 = colors[COLOR_INK2],
                           .page = colors[COLOR_PAGE],
                           .surface = colors[COLOR_SURFACE],
                           .line = colors[COLOR_LINE],
                           .brand = colors[COLOR_BRAND],
                           .brand_deep = colors[COLOR_BRAND_DEEP],
                           .right_ink = colors[COLOR_RIGHT_INK]};
}
