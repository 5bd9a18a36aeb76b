/* How an export ended, in words. */
#include "aman/counts/export.h"

static const char *const TEXTS[EXPORT_RESULTS][LANG_COUNT] = {
    [EXPORT_FINE] = {"Hitungan diekspor.", "The counts were exported."},
    [EXPORT_NO_COUNTS] = {"Hitungan tidak dapat dibaca, jadi tidak ada yang diekspor. Periksa "
                          "folder data dan disk.",
                          "The counts cannot be read, so nothing was exported. Check the data "
                          "folder and the disk."},
    [EXPORT_FULL] =
        {"Tidak ada cukup ruang; berkas tidak ditulis. Kosongkan ruang atau pakai media "
         "lain.",
         "There is not enough room; the file was not written. Free some space or use "
         "another medium."},
    [EXPORT_READ_ONLY] = {"Tidak boleh menulis di sana; berkas tidak ditulis. Buka kunci medianya, "
                          "periksa izin, atau pilih folder lain.",
                          "Writing is not allowed there; the file was not written. Unlock the "
                          "medium, check the permissions, or choose another folder."},
    [EXPORT_NO_FOLDER] = {"Folder itu tidak ada; berkas tidak ditulis. Pasang medianya atau buat "
                          "foldernya dulu.",
                          "There is no such folder; the file was not written. Attach the medium or "
                          "make the folder first."},
    [EXPORT_VANISHED] = {"Media hilang atau rusak saat menulis atau membaca; jangan pakai berkas "
                         "itu. Pasang lagi dan ekspor lagi.",
                         "The medium went away or failed while writing or reading; do not use that "
                         "file. Attach it again and export again."},
    [EXPORT_DIFFERS] = {"Saat dibaca lagi, berkas tidak sama dengan yang ditulis; jangan pakai. "
                        "Ekspor lagi ke media lain.",
                        "Read back, the file is not what was written; do not use it. Export again "
                        "to another medium."},
    [EXPORT_TOO_LARGE] = {"Hitungan terlalu banyak untuk satu ekspor (256 MiB); berkas tidak "
                          "ditulis. Gabungkan berkas counts.db sendiri.",
                          "There are too many counts for one export (256 MiB); the file was not "
                          "written. Merge the file counts.db itself."},
    [EXPORT_ITSELF] = {"Itu berkas hitungan sendiri; berkas tidak ditulis. Pilih nama lain.",
                       "That is the file of counts itself; nothing was written. Choose another "
                       "name."},
    [EXPORT_NOT_RESET] = {"Ekspor sudah ditulis, tetapi hitungan tidak dapat diulang dari nol dan "
                          "tetap seperti semula. Periksa disk, lalu coba lagi.",
                          "The export was written, but the counts could not be reset and are as "
                          "before. Check the disk, then try again."},
};

const char *export_result_text(ExportResult result, Lang lang)
{
    return TEXTS[result][lang];
}
