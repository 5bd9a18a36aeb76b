/* E04: links inside a pack and a library. Each row: sentence, label, hint and examples in both
 * languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_DUPLICATE_ID = {
    .code = "E0401",
    .level = LEVEL_ERROR,
    .says = {"nama '{0}' sudah dipakai di atas", "the id '{0}' is already used above"},
    .label = {"yang kedua", "the second one"},
    .hint = {"beri nama lain; hitungan disimpan menurut nama ini",
             "give it another name; counts are kept under it"},
};

const DiagKind DIAG_NO_SUCH_NODE = {
    .code = "E0402",
    .level = LEVEL_ERROR,
    .says = {"cerita menuju ke '{0}', yang tidak ada",
             "the story goes to '{0}', which does not exist"},
    .hint = {"tulis '{1}'.|Bagian: {2}", "write '{1}'.|Nodes: {2}"},
};

const DiagKind DIAG_UNREACHABLE_NODE = {
    .code = "E0403",
    .level = LEVEL_ERROR,
    .says = {"tidak ada jalan ke bagian '{0}'", "no way leads to the node '{0}'"},
    .hint = {"tambahkan pilihan dengan 'to: {0}', atau hapus bagian ini",
             "add a choice with 'to: {0}', or delete the node"},
};

const DiagKind DIAG_NO_END = {
    .code = "E0404",
    .level = LEVEL_ERROR,
    .says = {"dari bagian '{0}' cerita tidak pernah selesai",
             "from the node '{0}' the story never ends"},
    .hint = {"tambahkan 'choices', atau 'end: safe'", "add 'choices', or 'end: safe'"},
};

const DiagKind DIAG_END_AND_CHOICES = {
    .code = "E0405",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' punya 'end' dan 'choices'",
             "the node '{0}' has both 'end' and 'choices'"},
    .hint = {"hapus salah satunya", "delete one of them"},
};

const DiagKind DIAG_NO_WAY_OUT = {
    .code = "E0406",
    .level = LEVEL_ERROR,
    .says = {"sesudah pilihan ini tidak ada akhir yang aman dalam tiga langkah",
             "after this choice no safe end comes within three more"},
    .hint = {"beri bagian '{0}' pilihan yang menuju ke akhir aman",
             "give the node '{0}' a choice that leads to a safe end"},
};

const DiagKind DIAG_ALL_UNSAFE = {
    .code = "E0407",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' tidak punya pilihan yang aman", "the node '{0}' has no safe choice"},
    .hint = {"tambahkan pilihan dengan 'safe: true'", "add a choice with 'safe: true'"},
};

const DiagKind DIAG_NO_HELP = {
    .code = "E0408",
    .level = LEVEL_ERROR,
    .says = {"pelajaran '{0}' tidak berakhir dengan bantuan",
             "the lesson '{0}' does not end with help"},
    .hint = {"akhiri dengan kartu 'help: true'", "end it with a card that has 'help: true'"},
};

const DiagKind DIAG_NO_NOTICE = {
    .code = "E0409",
    .level = LEVEL_ERROR,
    .says = {"pelajaran '{0}' berisi cerita tetapi tidak ada 'notice'",
             "the lesson '{0}' has a story but no 'notice'"},
    .hint = {"tambahkan 'notice: {id: …, en: …}': tentang apa, ini latihan, boleh dilewati",
             "add 'notice: {id: …, en: …}': what it is about, that it is practice, that it can be "
             "skipped"},
};

const DiagKind DIAG_NO_RIGHT = {
    .code = "E0410",
    .level = LEVEL_ERROR,
    .says = {"tidak ada pilihan yang 'right: true'", "no option is 'right: true'"},
    .hint = {"tandai satu pilihan", "mark one option"},
};

const DiagKind DIAG_MANY_RIGHT = {
    .code = "E0411",
    .level = LEVEL_ERROR,
    .says = {"lebih dari satu pilihan 'right: true'", "more than one option is 'right: true'"},
    .label = {"yang kedua", "the second one"},
    .hint = {"biarkan satu saja", "leave only one"},
};

const DiagKind DIAG_CHOICE_FORM = {
    .code = "E0412",
    .level = LEVEL_ERROR,
    .says =
        {"pertanyaan ditulis langsung ('ask' dan 'options') atau sebagai 'items', tidak keduanya",
         "a question is written either directly ('ask' and 'options') or as 'items', not both and "
         "not neither"},
    .hint = {"pakai salah satu", "use one of them"},
};

const DiagKind DIAG_NO_SUCH_CHANNEL = {
    .code = "E0413",
    .level = LEVEL_ERROR,
    .says = {"tidak ada saluran bantuan '{0}'", "there is no help channel '{0}'"},
    .hint = {"pakai id dari help.yaml", "use an id of help.yaml"},
};

const DiagKind DIAG_FOLDER_NAME = {
    .code = "E0414",
    .level = LEVEL_ERROR,
    .says = {"paket '{0}' ada di folder '{1}'", "the pack '{0}' is in the folder '{1}'"},
    .hint = {"beri folder dan 'id' nama yang sama", "give the folder and 'id' the same name"},
};

const DiagKind DIAG_NO_SUCH_PACK = {
    .code = "E0415",
    .level = LEVEL_ERROR,
    .says = {"tidak ada paket '{0}'", "there is no pack '{0}'"},
    .hint = {"hapus dari 'order', atau tambahkan foldernya",
             "delete it from 'order', or add its folder"},
};

const DiagKind DIAG_END_UNEXPLAINED = {
    .code = "E0416",
    .level = LEVEL_ERROR,
    .says = {"akhir '{0}' tidak punya 'close'", "the end '{0}' has no 'close'"},
    .hint = {"tambahkan satu kalimat yang menenangkan", "add one calm sentence"},
};

const DiagKind DIAG_REVIEW_UNSIGNED = {
    .code = "E0417",
    .level = LEVEL_ERROR,
    .says = {"tidak ada yang menandatangani ini", "nobody has signed this"},
    .hint = {"isi nama dan tanggal, atau tulis 'draft' (paket) atau 'tbc' (saluran)",
             "fill in name and date, or write 'draft' (pack) or 'tbc' (channel)"},
};
