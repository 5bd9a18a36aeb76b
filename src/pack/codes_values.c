/* E03: values; W05: completeness and fit; E07: pictures. Each row: sentence, label, hint and
 * examples in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_TEXT_TOO_LONG = {
    .code = "E0301",
    .level = LEVEL_ERROR,
    .says = {"{1} huruf terlalu panjang untuk '{0}'; muat {2}",
             "{1} letters are too long for '{0}'; {2} fit"},
    .hint = {"buat lebih pendek, atau pindahkan alasannya ke 'why'",
             "make it shorter, or move the reason to 'why'"},
};

const DiagKind DIAG_TEXT_EMPTY = {
    .code = "E0302",
    .level = LEVEL_ERROR,
    .says = {"teks '{0}' kosong", "the text '{0}' is empty"},
    .hint = {"tulis teksnya, atau hapus kuncinya", "write the text, or delete the key"},
};

const DiagKind DIAG_TOO_FEW = {
    .code = "E0303",
    .level = LEVEL_ERROR,
    .says = {"'{0}' berisi {1}; paling sedikit {2}", "'{0}' holds {1}; at least {2} are needed"},
    .hint = {"tambahkan isinya", "add to it"},
};

const DiagKind DIAG_TOO_MANY = {
    .code = "E0304",
    .level = LEVEL_ERROR,
    .says = {"'{0}' berisi {1}; paling banyak {2}", "'{0}' holds {1}; at most {2} fit"},
    .hint = {"kurangi, mulai dari yang ini", "take away, from this one on"},
};

const DiagKind DIAG_NOT_IN_LIST = {
    .code = "E0305",
    .level = LEVEL_ERROR,
    .says = {"'{1}' tidak bisa dipakai untuk '{0}'", "'{1}' cannot be used for '{0}'"},
    .hint = {"pilih salah satu: {2}", "choose one of: {2}"},
};

const DiagKind DIAG_BAD_ID = {
    .code = "E0306",
    .level = LEVEL_ERROR,
    .says = {"'{1}' bukan nama yang bisa dipakai untuk '{0}'",
             "'{1}' is no name that '{0}' can take"},
    .hint = {"pakai huruf kecil a-z, angka, '-', '_' atau '.', paling panjang 40",
             "use small letters a-z, digits, '-', '_' or '.', at most 40"},
};

const DiagKind DIAG_OUT_OF_RANGE = {
    .code = "E0307",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus dari {1} sampai {2}", "'{0}' must be from {1} to {2}"},
    .hint = {"tulis angka di antaranya", "write a number between them"},
};

const DiagKind DIAG_BAD_DATE = {
    .code = "E0308",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus tanggal seperti 2026-11-24", "'{0}' must be a date such as 2026-11-24"},
    .hint = {"tulis tahun-bulan-hari dengan angka", "write year-month-day in digits"},
};

const DiagKind DIAG_UNKNOWN_LANGUAGE = {
    .code = "E0309",
    .level = LEVEL_ERROR,
    .says = {"bahasa '{0}' tidak dikenal", "the language '{0}' is not known"},
    .label = {"bukan bahasa", "not a language"},
    .hint = {"pakai 'id' dan 'en'", "use 'id' and 'en'"},
};

const DiagKind DIAG_FIRST_LANGUAGE = {
    .code = "E0310",
    .level = LEVEL_ERROR,
    .says = {"'{0}' belum ada dalam bahasa pertama ('{1}')",
             "'{0}' is missing in the first language ('{1}')"},
    .hint = {"tambahkan '{1}: …'", "add '{1}: …'"},
};

const DiagKind DIAG_OPEN_BOLD = {
    .code = "E0311",
    .level = LEVEL_ERROR,
    .says = {"'**' di '{0}' tidak ditutup", "a '**' in '{0}' is not closed"},
    .hint = {"tulis '**' di depan dan di belakang kata yang tebal",
             "write '**' before and after the bold words"},
};

const DiagKind DIAG_LANGUAGE_MISSING = {
    .code = "W0501",
    .level = LEVEL_WARNING,
    .says = {"'{0}' belum ada dalam bahasa '{1}'", "'{0}' is missing in the language '{1}'"},
    .hint = {"tambahkan '{1}: …'; sampai itu layar memakai bahasa pertama",
             "add '{1}: …'; until then the screen shows the first language"},
};

const DiagKind DIAG_MANY_SENTENCES = {
    .code = "W0502",
    .level = LEVEL_WARNING,
    .says = {"kartu ini berisi {0} kalimat; tiga yang terbaik",
             "this card has {0} sentences; three are best"},
    .hint = {"pindahkan sisanya ke kartu berikut", "move the rest to the next card"},
};

const DiagKind DIAG_MANY_MESSAGES = {
    .code = "E0503",
    .level = LEVEL_ERROR,
    .says = {"kontak di cerita ini mengirim {0} pesan; paling banyak 14",
             "the contact of this story sends {0} messages; at most 14 may be"},
    .hint = {"hapus pesan yang tidak diperlukan", "delete the messages that are not needed"},
};

const DiagKind DIAG_PICTURE_MISSING = {
    .code = "E0701",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' tidak ada", "there is no picture '{0}'"},
    .hint = {"periksa namanya, atau taruh berkasnya di folder art",
             "check the name, or put the file into the folder art"},
};

const DiagKind DIAG_PICTURE_PATH = {
    .code = "E0702",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan nama gambar", "'{0}' is not the name of a picture"},
    .hint = {"tulis nama gambar bawaan seperti topic_kenalan, atau art/nama.svg",
             "write a shipped drawing such as topic_kenalan, or art/name.svg"},
};

const DiagKind DIAG_PICTURE_OUTSIDE = {
    .code = "E0703",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' adalah tautan ke luar folder paket",
             "the picture '{0}' is a link out of the pack's folder"},
    .hint = {"salin berkasnya ke dalam folder art", "copy the file into the folder art"},
};

const DiagKind DIAG_PICTURE_FORM = {
    .code = "E0704",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan gambar SVG atau PNG yang bisa dibaca",
             "'{0}' is no SVG or PNG picture that can be read"},
    .hint = {"simpan lagi sebagai SVG atau PNG", "save it again as SVG or PNG"},
};

const DiagKind DIAG_PICTURE_SIZE = {
    .code = "E0705",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' terlalu besar", "the picture '{0}' is too large"},
    .hint = {"paling besar 4096 x 4096 titik dan 4 MiB", "at most 4096 x 4096 pixels and 4 MiB"},
};
