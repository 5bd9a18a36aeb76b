/* The text alternatives of pictures. Private to the layer. */
#pragma once

#include "reader.h"

#include "aman/pack/pictures.h"

/* pictures.yaml of the folder; NULL when it is not there or not usable. */
const Pictures *pictures_load(Reader *reader, const char *folder);

/* The row of the picture `name` as it stands in a pack of `folder`, or NULL. */
const PictureRow *pictures_find(const Pictures *pictures, const char *folder, Str name);
