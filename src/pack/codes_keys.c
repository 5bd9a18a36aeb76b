/* E02: keys and shapes. Each row: sentence, label, hint and examples in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_FORMAT_VERSION = {
    .code = "E0201",
    .level = LEVEL_ERROR,
    .says = {"versi format '{1}' tidak dikenal", "the format version '{1}' is not known"},
    .hint = {"tulis '{0}: 1', atau pasang program yang lebih baru",
             "write '{0}: 1', or install a newer program"},
};

const DiagKind DIAG_MISSING_KEY = {
    .code = "E0202",
    .level = LEVEL_ERROR,
    .says = {"kunci '{0}' belum ada di {4} ini", "the key '{0}' is missing in this {4}"},
    .hint = {"tambahkan '{0}:'", "add '{0}:'"},
};

const DiagKind DIAG_UNKNOWN_KEY = {
    .code = "E0204",
    .level = LEVEL_ERROR,
    .says = {"tidak ada kunci '{0}' di {4}", "there is no key '{0}' in a {4}"},
    .label = {"tidak dikenal di sini", "not known here"},
    .hint = {"tulis '{1}'.|Kunci di sini: {2}", "write '{1}'.|Keys here: {2}"},
};

const DiagKind DIAG_DUPLICATE_KEY = {
    .code = "E0203",
    .level = LEVEL_ERROR,
    .says = {"kunci '{0}' sudah ada di atas", "the key '{0}' is already there above"},
    .label = {"yang kedua", "the second one"},
    .hint = {"hapus salah satunya", "delete one of them"},
};

const DiagKind DIAG_WANT_TEXT = {
    .code = "E0205",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus berupa teks", "'{0}' must be a text"},
    .label = {"ini bukan teks", "this is not a text"},
    .hint = {"tulis teks, atau '{id: …, en: …}'", "write a text, or '{id: …, en: …}'"},
};

const DiagKind DIAG_WANT_LIST = {
    .code = "E0206",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus berupa daftar", "'{0}' must be a list"},
    .label = {"ini bukan daftar", "this is not a list"},
    .hint = {"mulai setiap isi dengan '- ' di baris baru",
             "begin each entry with '- ' on a new line"},
};

const DiagKind DIAG_WANT_KEYS = {
    .code = "E0207",
    .level = LEVEL_ERROR,
    .says = {"{4} harus berisi kunci dan nilai", "a {4} must hold keys and values"},
    .label = {"tidak ada kunci di sini", "no keys here"},
    .hint = {"tulis 'kunci: nilai', satu di setiap baris", "write 'key: value', one on each line"},
};

const DiagKind DIAG_WANT_BOOL = {
    .code = "E0208",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus true atau false", "'{0}' must be true or false"},
    .hint = {"tulis true atau false, tanpa tanda kutip", "write true or false, without quotes"},
};

const DiagKind DIAG_WANT_NUMBER = {
    .code = "E0209",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus angka bulat", "'{0}' must be a whole number"},
    .hint = {"tulis angka saja, misalnya 6", "write digits only, such as 6"},
};

const DiagKind DIAG_UNKNOWN_TYPE = {
    .code = "E0210",
    .level = LEVEL_ERROR,
    .says = {"tidak ada jenis langkah '{0}'", "there is no step type '{0}'"},
    .label = {"tidak dikenal", "not known"},
    .hint = {"tulis '{1}'.|Jenis: {2}", "write '{1}'.|Types: {2}"},
};

const DiagKind DIAG_BROKEN_PAIR = {
    .code = "E0211",
    .level = LEVEL_ERROR,
    .says = {"'{0}' tidak punya nilai", "'{0}' has no value"},
    .label = {"dibaca sebagai kunci", "read as a key"},
    .hint = {"kalau ini bagian dari teks yang berisi koma, beri tanda kutip pada teks itu",
             "if it is part of a text with a comma, put quotes around that text"},
};
