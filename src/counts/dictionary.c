/* The words for columns and metrics. A new metric without words does not compile: the table's size
 * is checked. */
#include "aman/counts/dictionary.h"

#include <assert.h>

typedef const char *Says[LANG_COUNT];

static const char *const COLUMN_NAMES[] = {
    "device", "day", "pack", "pack_version", "lesson", "step", "metric", "value", "n"};
static_assert(sizeof COLUMN_NAMES / sizeof *COLUMN_NAMES == COLUMN_COUNT, "a name for each column");

static const Says COLUMNS[] = {
    [COLUMN_DEVICE] = {"Nomor acak mesin, bukan orang; baru setelah hitungan diulang dari nol.",
                       "Random id of the machine, never of a person; a new one after a reset."},
    [COLUMN_DAY] = {"Hari menurut kalender mesin (tahun-bulan-tanggal), tanpa jam.",
                    "Day by the machine's calendar (year-month-day), without a time of day."},
    [COLUMN_PACK] = {"Paket pelajaran; kosong bila hitungan bukan tentang satu paket.",
                     "Lesson pack; empty where the count is not about one pack."},
    [COLUMN_PACK_VERSION] = {"Versi paket saat itu.", "Version of the pack at that time."},
    [COLUMN_LESSON] = {"Pelajaran di dalam paket; kosong bila tidak ada.",
                       "Lesson in the pack; empty where there is none."},
    [COLUMN_STEP] = {"Langkah di dalam pelajaran; kosong bila tidak ada.",
                     "Step in the lesson; empty where there is none."},
    [COLUMN_METRIC] = {"Apa yang dihitung; artinya ada di baris metric.",
                       "What was counted; the metric lines say what each one means."},
    [COLUMN_VALUE] = {"Rincian: bahasa, jalur, nomor soal atau pilihan, akhir cerita.",
                      "Detail: language, track, number of the question or option, end of a story."},
    [COLUMN_N] = {"Berapa kali; hanya bertambah. Saat digabung, angka terbesar yang berlaku.",
                  "How often; it only grows. Merging keeps the largest number."},
};
static_assert(sizeof COLUMNS / sizeof *COLUMNS == COLUMN_COUNT, "words for each column");

static const Says METRICS[] = {
    [METRIC_SITTING_STARTED] = {"Kunjungan yang dimulai.", "Sittings that were started."},
    [METRIC_SITTING_FINISHED] = {"Kunjungan yang diakhiri dengan Selesai.",
                                 "Sittings that were ended with Finish."},
    [METRIC_MINUTES] = {"Jumlah menit semua kunjungan, masing-masing dibulatkan.",
                        "Minutes of all sittings together, each one rounded."},
    [METRIC_LANGUAGE] = {"Kunjungan dalam bahasa ini (value).",
                         "Sittings in this language (value)."},
    [METRIC_TRACK] = {"Kunjungan di jalur ini (value).", "Sittings on this track (value)."},
    [METRIC_LESSON_STARTED] = {"Pelajaran yang dimulai.", "Lessons that were started."},
    [METRIC_LESSON_FINISHED] = {"Pelajaran yang diselesaikan.", "Lessons that were finished."},
    [METRIC_RIGHT_FIRST] = {"Soal (value: nomornya) yang benar pada percobaan pertama.",
                            "Questions (value: the number) that were right at the first try."},
    [METRIC_RIGHT_LATER] = {"Soal (value: nomornya) yang benar pada percobaan berikutnya.",
                            "Questions (value: the number) that were right at a later try."},
    [METRIC_STORY_END] = {"Cerita yang sampai ke akhir ini (value).",
                          "Stories that reached this end (value)."},
    [METRIC_POLL] = {"Pilihan (value: nomornya) dalam jajak pendapat.",
                     "Times this option of a poll (value: the number) was chosen."},
    [METRIC_CHECK_BEFORE] = {"Jawaban atas butir (step) dalam bentuk (value) sebelum pelajaran.",
                             "Answers to an item (step) in a form (value) before the lessons."},
    [METRIC_SAFE_BEFORE] = {"Di antaranya, jawaban yang aman.", "Of these, safe answers."},
    [METRIC_CHECK_AFTER] = {"Jawaban atas butir (step) dalam bentuk (value) sesudah pelajaran.",
                            "Answers to an item (step) in a form (value) after the lessons."},
    [METRIC_SAFE_AFTER] = {"Di antaranya, jawaban yang aman.", "Of these, safe answers."},
    [METRIC_WORKSHOP_STARTED] = {"Lokakarya yang dimulai dengan paket ini.",
                                 "Workshops that were started with this pack."},
    [METRIC_WORKSHOP_STEP] = {"Langkah yang diselesaikan sebuah kelompok.",
                              "Steps that a group finished."},
    [METRIC_WORKSHOP_VOTE] =
        {"Tangan yang dihitung untuk jawaban ini (value: nomornya; 3.2: jawaban 2 dari soal 3).",
         "Hands counted for this answer (value: the number; 3.2: answer 2 of question 3)."},
};
static_assert(sizeof METRICS / sizeof *METRICS == METRIC_COUNT, "words for each metric");

DictionaryEntry dictionary_entry(size_t index)
{
    assert(index < DICTIONARY_ENTRIES);
    bool is_column = index < COLUMN_COUNT;
    size_t at = is_column ? index : index - COLUMN_COUNT;
    const Says *says = is_column ? &COLUMNS[at] : &METRICS[at];
    DictionaryEntry entry = {.kind = is_column ? "column" : "metric",
                             .name = is_column ? COLUMN_NAMES[at] : metric_name((Metric)at)};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        entry.says[lang] = (*says)[lang];
    }
    return entry;
}

const char *column_name(CountColumn column)
{
    return COLUMN_NAMES[column];
}

CountColumn column_find(Str name)
{
    int column = 0;
    while (column < COLUMN_COUNT && !str_is(name, COLUMN_NAMES[column])) {
        column++;
    }
    return (CountColumn)column;
}
