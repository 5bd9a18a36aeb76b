/* The states in words: what is the matter, and what a person can do. */
#include "aman/counts/counts.h"

static const char *const TEXTS[][LANG_COUNT] = {
    [COUNTS_FINE] = {"Penghitungan berjalan.", "Counting works."},
    [COUNTS_NO_FILE] = {"Berkas hitungan tidak dapat dibuka atau dibuat. Periksa folder data dan "
                        "izinnya; sampai saat itu hitungan hanya ada di memori.",
                        "The file of counts cannot be opened or made. Check the data folder and "
                        "its permissions; until then counts are only in memory."},
    [COUNTS_FULL] = {"Disk penuh. Kosongkan sebagian ruang; sampai saat itu hitungan hanya ada di "
                     "memori.",
                     "The disk is full. Free some space; until then counts are only in memory."},
    [COUNTS_LOCKED] =
        {"Program lain sedang memakai berkas hitungan. Tutup program itu; sampai saat "
         "itu hitungan hanya ada di memori.",
         "Another program is holding the file of counts. Close it; until then counts "
         "are only in memory."},
    [COUNTS_REPLACED] = {"Berkas hitungan rusak dan disimpan dengan akhiran '.corrupt-'. "
                         "Penghitungan berlanjut di berkas baru.",
                         "The file of counts was damaged and is kept with the ending '.corrupt-'. "
                         "Counting goes on in a new file."},
    [COUNTS_NEWER] = {"Berkas hitungan dibuat oleh program yang lebih baru atau program lain, dan "
                      "tidak diubah. Perbarui program ini atau pakai folder data lain.",
                      "The file of counts was made by a newer or another program and is left as it "
                      "is. Update this program or use another data folder."},
    [COUNTS_BROKEN] = {"Berkas hitungan tidak dapat dipakai karena gangguan disk. Periksa disk; "
                       "sampai saat itu hitungan hanya ada di memori.",
                       "The file of counts cannot be used because of a disk error. Check the disk; "
                       "until then counts are only in memory."},
};

const char *counts_state_text(CountsState state, Lang lang)
{
    return TEXTS[state][lang];
}
