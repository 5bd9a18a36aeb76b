/* E07 and W07: pictures. Each row: sentence, label, hint, reason and examples in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_PICTURE_MISSING = {
    .code = "E0701",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' tidak ada", "there is no picture '{0}'"},
    .hint = {"periksa namanya, atau taruh berkasnya di folder art",
             "check the name, or put the file into the folder art"},
    .about = {"Tanpa gambar ini, tempatnya di layar akan kosong.",
              "Without this picture its place on the screen stays empty."},
    .in = EXAMPLE_WORDS,
    .wrong = "picture: gambar_yang_tidak_ada\n",
    .right = "picture: topic_kenalan\n",
};

const DiagKind DIAG_PICTURE_PATH = {
    .code = "E0702",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan nama gambar", "'{0}' is not the name of a picture"},
    .hint =
        {"tulis gambar bawaan seperti topic_kenalan, ikon seperti heart_fill, atau art/nama.svg",
         "write a drawing such as topic_kenalan, an icon such as heart_fill, or art/name.svg"},
    .about = {"Paket hanya memakai gambar bawaan, atau gambar di folder art miliknya sendiri. "
              "Dengan begitu paket bisa disalin ke mesin lain.",
              "A pack uses only drawings that ship with the program, or those in its own folder "
              "art. So it can be copied to another machine."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        picture: ../lain/foto.png\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        picture: topic_kenalan\n",
};

const DiagKind DIAG_PICTURE_OUTSIDE = {
    .code = "E0703",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' adalah tautan ke luar folder paket",
             "the picture '{0}' is a link out of the pack's folder"},
    .hint = {"salin berkasnya ke dalam folder art", "copy the file into the folder art"},
    .about = {"Gambar harus ikut kalau folder paket disalin.",
              "The picture must come along when the pack's folder is copied."},
    .in = EXAMPLE_WORDS,
    .wrong = "art/foto.png -> /tmp/foto.png\n",
    .right = "art/foto.png\n",
};

const DiagKind DIAG_PICTURE_FORM = {
    .code = "E0704",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan gambar SVG atau PNG yang bisa dibaca",
             "'{0}' is not an SVG or PNG picture that can be read"},
    .hint = {"simpan lagi sebagai SVG atau PNG", "save it again as SVG or PNG"},
    .about = {"Program hanya bisa menampilkan SVG dan PNG.",
              "The program can show only SVG and PNG."},
    .in = EXAMPLE_WORDS,
    .wrong = "art/foto.png: text/plain\n",
    .right = "art/foto.png: image/png\n",
};

const DiagKind DIAG_PICTURE_SIZE = {
    .code = "E0705",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' terlalu besar", "the picture '{0}' is too large"},
    .hint = {"pakai paling besar 4096 x 4096 piksel dan 4 MiB",
             "use at most 4096 x 4096 pixels and 4 MiB"},
    .about = {"Gambar yang sangat besar menghabiskan memori mesin lama.",
              "A very large picture uses up the memory of an old machine."},
    .in = EXAMPLE_WORDS,
    .wrong = "art/foto.png: 60000 x 60000\n",
    .right = "art/foto.png: 1000 x 1000\n",
};

const DiagKind DIAG_TRACK_PICTURE = {
    .code = "E0706",
    .level = LEVEL_ERROR,
    .says = {"gambar jalur harus gambar bawaan, bukan '{0}'",
             "the picture of a track must be one that ships with the program, not '{0}'"},
    .hint = {"tulis nama seperti track_13_17", "write a name such as track_13_17"},
    .about = {"Jalur bukan milik satu paket, jadi tidak ada folder art untuk mencarinya.",
              "A track belongs to no pack, so there is no folder art to look into."},
    .in = EXAMPLE_WORDS,
    .wrong = "picture: art/pelajar.svg\n",
    .right = "picture: track_13_17\n",
};

const DiagKind DIAG_PICTURE_ALT = {
    .code = "W0707",
    .level = LEVEL_WARNING,
    .says = {"di pictures.yaml belum tertulis apa yang terlihat di gambar '{0}'",
             "pictures.yaml does not say what the picture '{0}' shows"},
    .hint = {"tambahkan baris dengan 'picture' dan 'alt' dalam kedua bahasa; gambar milik paket "
             "ditulis paket/art/nama.svg",
             "add a row with 'picture' and 'alt' in both languages; a pack's own picture is "
             "written pack/art/name.svg"},
    .about = {"Yang mendengar halaman, dan tidak melihatnya, perlu tahu isi gambarnya.",
              "Those who hear a page instead of seeing it need to know what its picture shows."},
    .in = EXAMPLE_WORDS,
    .wrong = "aman_pictures: 1\npictures: []\n",
    .right = "aman_pictures: 1\npictures:\n"
             "  - picture: scene_notice\n"
             "    alt: {id: Halaman buku terbuka., en: An open page of a book.}\n",
};
