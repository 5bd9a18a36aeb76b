/* The states in words: what is the matter, and what a person can do. */
#include "aman/counts/collection.h"

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

static const char *const COLLECTION_TEXTS[][LANG_COUNT] = {
    [COUNTS_FINE] = {"Semua tersimpan.", "Everything is kept."},
    [COUNTS_NO_FILE] = {"Berkas kumpulan tidak dapat dibuka, dibuat atau ditulis. Periksa folder "
                        "dan izinnya.",
                        "The collection cannot be opened, made or written. Check its folder and "
                        "permissions."},
    [COUNTS_FULL] = {"Disk penuh. Kosongkan sebagian ruang, lalu gabungkan lagi.",
                     "The disk is full. Free some space, then merge again."},
    [COUNTS_LOCKED] = {"Program lain sedang memakai berkas kumpulan. Tutup program itu, lalu "
                       "gabungkan lagi.",
                       "Another program is holding the collection. Close it, then merge again."},
    [COUNTS_REPLACED] = {"Berkas kumpulan rusak. Pindahkan, lalu gabungkan semua ekspor ke berkas "
                         "baru.",
                         "The collection is damaged. Move it away, then merge all exports into a "
                         "new one."},
    [COUNTS_NEWER] = {"Berkas kumpulan dibuat oleh program yang lebih baru atau program lain, dan "
                      "tidak diubah. Perbarui program ini atau pakai berkas lain.",
                      "The collection was made by a newer or another program and is left as it is. "
                      "Update this program or use another file."},
    [COUNTS_BROKEN] = {"Berkas kumpulan tidak dapat dipakai karena gangguan disk atau kurang "
                       "memori. Periksa disk, lalu gabungkan lagi.",
                       "The collection cannot be used because of a disk error or too little "
                       "memory. Check the disk, then merge again."},
};

const char *collection_state_text(CountsState state, Lang lang)
{
    return COLLECTION_TEXTS[state][lang];
}
