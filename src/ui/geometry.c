/* Rectangles: what lies inside of one, what two have in common. A width or height of 0 or less is
 * nothing. */
#include "aman/ui/geometry.h"

bool rect_is_empty(Rect rect)
{
    return rect.w <= 0 || rect.h <= 0;
}

bool rect_has(Rect rect, int x, int y)
{
    return x >= rect.x && x < rect.x + rect.w && y >= rect.y && y < rect.y + rect.h;
}

bool rect_holds(Rect outer, Rect inner, int slack)
{
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.x + inner.w <= outer.x + outer.w + slack &&
           inner.y + inner.h <= outer.y + outer.h + slack;
}

Rect rect_overlap(Rect a, Rect b)
{
    int left = a.x > b.x ? a.x : b.x, top = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Rect){left, top, right > left ? right - left : 0, bottom > top ? bottom - top : 0};
}

Rect rect_inset(Rect rect, int by)
{
    return (Rect){rect.x + by, rect.y + by, rect.w - 2 * by, rect.h - 2 * by};
}
