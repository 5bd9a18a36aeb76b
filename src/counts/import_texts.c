/* Why a file was refused, in words, and what a person can do. {0} is the column, {1} what was found
 * there. */
#include "aman/counts/import.h"

static const char *const TEXTS[IMPORT_RESULTS][LANG_COUNT] = {
    [IMPORT_FINE] = {"berkas ini baik.", "this file is fine."},
    [IMPORT_MISSING] = {"berkas ini tidak ada. Periksa namanya.",
                        "there is no such file. Check the name."},
    [IMPORT_UNREADABLE] =
        {"berkas ini tidak dapat dibaca. Periksa izinnya dan medianya, atau salin "
         "dulu ke disk ini.",
         "this file cannot be read. Check its permissions and the medium, or copy "
         "it to this disk first."},
    [IMPORT_NOT_A_FILE] = {"ini folder atau perangkat, bukan berkas. Sebutkan berkas di dalamnya, "
                           "misalnya FOLDER/*.csv.",
                           "this is a folder or a device, not a file. Name the files in it, for "
                           "example FOLDER/*.csv."},
    [IMPORT_TOO_LARGE] = {"berkas ini terlalu besar untuk satu ekspor (lebih dari 256 MiB) atau "
                          "untuk memori. Gabungkan berkas tiap mesin satu per satu.",
                          "this file is too large for one export (more than 256 MiB) or for the "
                          "memory. Merge the files of the machines one by one."},
    [IMPORT_EMPTY] = {"berkas ini kosong. Ekspor lagi dari mesin asalnya.",
                      "this file is empty. Export it again where it came from."},
    [IMPORT_FOREIGN] = {"ini bukan ekspor hitungan aman-kiosk. Pilih berkas dari 'counts export'.",
                        "this is no export of counts of aman-kiosk. Choose a file made by 'counts "
                        "export'."},
    [IMPORT_CUT] = {"berkas ini terpotong: baris terakhir dengan checksum tidak ada. Salin atau "
                    "ekspor lagi.",
                    "this file was cut off: the last line with the checksum is missing. Copy or "
                    "export it again."},
    [IMPORT_ALTERED] = {"isi berkas ini berubah setelah diekspor, mungkin disimpan oleh program "
                        "spreadsheet atau rusak saat disalin. Pakai berkas aslinya.",
                        "this file was changed after it was exported, perhaps saved by a "
                        "spreadsheet or damaged while it was copied. Use the original file."},
    [IMPORT_SHOWN] = {"ekspor ini dibuat untuk dibaca: angka di bawah 5 disembunyikan. Ekspor lagi "
                      "tanpa --shown.",
                      "this export was made for reading: numbers below 5 are hidden. Export again "
                      "without --shown."},
    [IMPORT_NEWER] = {"berkas ini dibuat oleh program yang lebih baru atau program lain ({1}). "
                      "Perbarui program ini, lalu gabungkan lagi.",
                      "this file was made by a newer or another program ({1}). Update this "
                      "program, then merge again."},
    [IMPORT_BAD_ROW] = {"'{1}' di kolom '{0}' tidak mungkin hasil hitungan. Ekspor lagi dari mesin "
                        "asalnya.",
                        "'{1}' in the column '{0}' cannot have been counted. Export it again where "
                        "it came from."},
    [IMPORT_ORDER] = {"baris ini ada dua kali atau tidak pada urutannya. Ekspor lagi dari mesin "
                      "asalnya.",
                      "this row stands twice or out of order. Export it again where it came from."},
    [IMPORT_DAMAGED] = {"berkas hitungan ini rusak. Pakai ekspor atau salinan lain dari mesin "
                        "itu.",
                        "this file of counts is damaged. Use an export or another copy from that "
                        "machine."},
    [IMPORT_LOCKED] = {"program lain sedang memakai berkas ini. Tutup program itu, lalu gabungkan "
                       "lagi.",
                       "another program is holding this file. Close it, then merge again."},
    [IMPORT_ITSELF] = {"ini berkas kumpulan itu sendiri; isinya sudah ada di sana.",
                       "this is the collection itself; what it holds is there already."},
};

/* What stands in a foreign file goes to a terminal: only plain ASCII is shown. */
static Str harmless(Arena *arena, Str text)
{
    Str copy = str_copy(arena, text);
    char *at = (char *)copy.at;
    for (uint32_t i = 0; i < copy.len; i++) {
        if (at[i] < ' ' || at[i] > '~') {
            at[i] = '?';
        }
    }
    return copy;
}

Str import_message(Arena *arena, const char *path, const CountsImport *import, Lang lang)
{
    Str found = import->result == IMPORT_NEWER && import->found.len == 0
                    ? STR("counts.db")
                    : harmless(arena, import->found);
    const Str args[] = {str_from_c(column_name(import->column)), found};
    Str says = str_fill(arena, str_from_c(TEXTS[import->result][lang]), args, 2);
    Str place = import->line > 0 ? str_print(arena, ":%u", import->line) : (Str){0};
    Str level = level_word(LEVEL_ERROR, lang);
    return str_print(arena, "%s" STR_FMT ": " STR_FMT ": " STR_FMT, path, STR_ARG(place),
                     STR_ARG(level), STR_ARG(says));
}
