/* pictures.yaml beside library.yaml: what the pictures of the lessons show, in words, for those who
 * hear a page instead of seeing it. Pictures that only decorate (icons, the guide) have none. */
#pragma once

#include "aman/pack/pack.h"

typedef struct {
    Span where;
    Word picture; /* "scene_notice", or "kenalan/art/warung.svg" for a file of a pack's folder */
    Text alt;
} PictureRow;

typedef struct PictureWords {
    Span where;
    uint32_t format;
    LIST_OF(PictureRow) rows;
} PictureWords;

extern const Shape PICTURES_SHAPE;

/* The row of the picture `name` as it stands in a pack of `folder`, or NULL. */
const PictureRow *pictures_find(const PictureWords *pictures, const char *folder, Str name);

/* What the picture `name` of a pack shows; the empty view when nobody wrote it down. */
Str picture_alt(const Pack *pack, Str name, Lang lang);
