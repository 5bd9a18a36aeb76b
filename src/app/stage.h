/* Everything that is needed to show a session: fonts, pictures, packs, and the last frame.
 * Used by the kiosk and by `snapshot`, so that both draw the same. Private to the app. */
#pragma once

#include "paths.h"
#include "spare_file.h"

#include "aman/activities/poll.h"
#include "aman/screens/screens.h"
#include "aman/ui/cells.h"

/* What whoever started the program asked for stands before the settings. */
typedef struct {
    const Lang *lang; /* with which visits begin; NULL: the settings' */
    bool is_calm;
} StageInsists;

/* Where the poll that is open stands. Compared byte by byte. */
typedef struct {
    uint16_t pack;
    uint8_t lesson, step;
} PollPlace;

typedef struct {
    Arena *own_arena, *library_arena, *frame_arena; /* owned */
    Texts *texts;
    Pictures *pictures;
    Library library;
    Diags diags;     /* of the library */
    SpareFile spare; /* last good copies of its files */
    CornerTables *corners;
    CellHashes cells;
    UiMemory memory;
    Session session;
    Ui ui;                        /* the last frame */
    uint32_t tally[POLL_OPTIONS]; /* of the poll that is open */
    PollPlace poll;
    bool has_poll, has_tally;
    DeskView desk; /* for the facilitator's corner */
    Day today;     /* zero: not known */
    StageInsists insists;
    bool has_files; /* packs were read */
    bool is_blank;
    bool has_beside; /* the second window is open */
    uint32_t slide;
    int exit_percent;
} Stage;

/* What is drawn into one window: where its frames are made, what stays between them, the last one,
 * and which of its pixels changed. All of it is borrowed. */
typedef struct {
    Arena *arena; /* reset before each frame */
    UiMemory *memory;
    Ui *ui;
    CellHashes *cells;
} Sheet;

typedef struct {
    const Paths *paths;
    bool waits;    /* pictures are made at once */
    bool is_blank; /* frames are only laid out: no picture is made, nothing is cached */
    uint32_t picture_event;
    size_t memory_bytes; /* for pictures */
    const char *spares;  /* the file of the last good copies; NULL: none */
} StageParams;

/* Opens fonts; the library comes with stage_load(), after the first picture. Says on
 * stderr all that is missing and returns NULL when nothing can be shown. */
AMAN_CHECK Stage *stage_open(const StageParams *params, Lang lang);
void stage_close(Stage *stage);

/* Loads packs and help; what is wrong is in stage->diags. */
void stage_load(Stage *stage, const Paths *paths);

/* What stage_read() reads: packs, help and settings, and what is wrong in them. */
typedef struct {
    Arena *arena;    /* owned, until stage_adopt() */
    SpareFile spare; /* what stood in for a file that could not be read */
    Library library;
    Diags diags;
    ConfigFile config;
} StageFiles;

/* Reads them from the disk; touches no stage, so another thread may do it. False without memory. */
AMAN_CHECK bool stage_read(StageFiles *files, const Paths *paths);

/* Shows them from now on. What borrowed from the library before is void afterwards. */
void stage_adopt(Stage *stage, const StageFiles *files);

/* Both. False without memory: then nothing has changed. */
AMAN_CHECK bool stage_reload(Stage *stage, const Paths *paths);

/* Gives the session the settings of paths->config, but for what stage->insists; what is wrong in
 * them is in stage->diags. */
void stage_configure(Stage *stage, const Paths *paths);

/* Declares the frame for a window of this size: as often as regions need to settle. */
void stage_declare(Stage *stage, int w, int h, uint64_t now_ms, bool is_still);

/* The pieces of the stage that stage_declare() works with. */
Sheet stage_sheet(Stage *stage);

/* Declares the frame of the second window: the facilitator's, in letters as large as the session's
 * look wants them, or as large as all of it fits without scrolling. After stage_declare(), which
 * alone drops words and pictures that are not used any more. */
void stage_declare_beside(Stage *stage, const Sheet *sheet, int w, int h, uint64_t now_ms);

/* Lays out the page that comes next, so that its words and pictures are there when the reader goes
 * on. Costs about as much as stage_declare(); shows nothing. */
void stage_prepare_next(Stage *stage, int w, int h, uint64_t now_ms);

/* Draws what changed into `canvas`; the rectangles go to `dirty`, their number is returned. */
size_t stage_draw(Stage *stage, Canvas *canvas, Rect dirty[DIRTY_MAX]);
size_t sheet_draw(const Sheet *sheet, Canvas *canvas, Rect dirty[DIRTY_MAX]);
