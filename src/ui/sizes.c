/* The one list of supported sizes; the tests show every state in each of them. */
#include "aman/ui/sizes.h"

const WindowSize WINDOW_SIZES[] = {
    /* Laptops, screens and projectors, smallest first. */
    {1024, 600},
    {1024, 768},
    {1280, 720},
    {1280, 800},
    {1366, 768},
    {1440, 900},
    {1920, 1080},
    {3840, 2160},
    /* The same turned, and kiosks that stand. */
    {600, 1024},
    {720, 1280},
    {768, 1366},
    {800, 1280},
    {900, 1440},
    {1080, 1920},
};
const size_t WINDOW_SIZE_COUNT = sizeof WINDOW_SIZES / sizeof *WINDOW_SIZES;
