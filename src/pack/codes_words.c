/* E06 and W06: words, waivers and the rows of terms.yaml; N0901. Which words, terms.yaml says. */
#include "aman/pack/codes.h"

const DiagKind DIAG_TERM = {
    .code = "E0601",
    .level = LEVEL_ERROR,
    .says = {"istilah '{1}' sebaiknya tidak dipakai (baris {0})",
             "the term '{1}' is one to avoid (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Istilah lama sering menyembunyikan siapa yang berbuat jahat, atau menempelkan "
              "cap pada anak. Panduan istilah menyarankan kata lain.",
              "Old terms often hide who does harm, or put a label on the child. Guides of terms"
              " advise other words."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Jangan menonton pornografi anak.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Laporkan materi kekerasan seksual anak.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_BLAME = {
    .code = "E0602",
    .level = LEVEL_ERROR,
    .says = {"kata-kata '{1}' menyalahkan atau menakuti yang mengalami (baris {0})",
             "the words '{1}' blame or frighten whom it happened to (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Yang salah selalu orang yang meminta, memaksa, mengancam, atau menyebarkan. Anak"
              " yang membaca kalimat yang menyalahkan akan diam, dan diam membuatnya sendirian.",
              "It is always those who ask, force, threaten or share who are at fault. A child "
              "who reads blame keeps silent, and silence leaves it alone."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Kenapa kamu mau mengirim foto itu?\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Terima kasih sudah cerita.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_PROMISE = {
    .code = "E0603",
    .level = LEVEL_ERROR,
    .says = {"'{1}' menjanjikan sesuatu yang belum tentu bisa ditepati (baris {0})",
             "'{1}' promises what perhaps nobody can keep (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Janji yang tidak ditepati membuat anak tidak percaya lagi pada bantuan "
              "berikutnya.",
              "A promise that is not kept makes a child distrust the next help."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Fotonya dijamin terhapus.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Layanan ini bisa membantu menghapus foto.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_ASKS_READER = {
    .code = "E0604",
    .level = LEVEL_ERROR,
    .says = {"'{1}' menanyai pembaca tentang dirinya sendiri (baris {0})",
             "'{1}' asks the readers about themselves (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Layar ini dipakai bersama, dan tidak ada yang boleh merasa ditanyai. Tanyakan "
              "tentang tokoh cerita atau seorang teman.",
              "The screen is shared, and nobody shall feel questioned. Ask about a person of "
              "the story or about a friend."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Kamu pernah diminta foto?\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Temanmu diminta foto. Apa yang membantunya?\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_BRAND = {
    .code = "E0605",
    .level = LEVEL_ERROR,
    .says = {"'{1}' adalah nama aplikasi, merek, atau jumlah uang (baris {0})",
             "'{1}' names an app, a brand or a sum of money (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Nama dan harga membantu orang yang berniat buruk, cepat usang, dan membuat satu "
              "layanan tampak paling berbahaya.",
              "Names and prices serve those who mean harm, grow old soon, and make one service "
              "look the most dangerous."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Dia mengajak pindah ke WhatsApp.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Dia mengajak pindah ke aplikasi lain.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_EXPLICIT = {
    .code = "E0606",
    .level = LEVEL_ERROR,
    .says = {"ada kata dari daftar eksplisit (baris {0})",
             "there is a word from the explicit list (row {0})"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Pelajaran ini tidak pernah menyebut bagian tubuh atau tindakan. Kata-kata daftar"
              " itu tidak ditampilkan dalam pesan.",
              "These lessons never name parts of the body or acts. The words of the list are "
              "not shown in messages."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Orang itu minta foto payudara.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Orang itu minta foto pribadi.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_TERM_CAREFUL = {
    .code = "W0607",
    .level = LEVEL_WARNING,
    .says = {"istilah '{1}' perlu hati-hati (baris {0})", "the term '{1}' needs care (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Istilah ini tidak selalu salah, tetapi bisa menempelkan cap atau belum "
              "dimengerti pembaca. Seseorang perlu melihatnya.",
              "The term is not always wrong, but it can label somebody or be unknown to "
              "readers. A person should look at it."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Ini cerita seorang korban.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Ini cerita seorang teman.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_BLAME_CAREFUL = {
    .code = "W0608",
    .level = LEVEL_WARNING,
    .says = {"kata-kata '{1}' bisa terdengar menyalahkan (baris {0})",
             "the words '{1}' can sound like blame (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Kata-kata seperti ini menyembunyikan tekanan dari orang lain, atau membuat hal "
              "sulit terdengar mudah.",
              "Words like these hide that others pressed, or make a hard thing sound easy."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Dia mengirim foto atas kemauan sendiri.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Dia mengirim foto karena ditekan.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_PROMISE_CAREFUL = {
    .code = "W0609",
    .level = LEVEL_WARNING,
    .says = {"'{1}' bisa terbaca sebagai janji (baris {0})",
             "'{1}' can be read as a promise (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Apa yang terjadi sesudah laporan diputuskan orang lain. Tulis hak pembaca, bukan"
              " hasilnya.",
              "What follows a report is for others to decide. Write what readers have a right "
              "to, not what comes of it."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Kamu tidak akan dihukum.\", en: \"Satu.\"}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Kamu berhak didampingi.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_ASKS_CAREFUL = {
    .code = "W0610",
    .level = LEVEL_WARNING,
    .says = {"'{1}' bisa terasa seperti pertanyaan tentang pembaca (baris {0})",
             "'{1}' can feel like a question about the reader (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Baris ini dalam terms.yaml hanya memberi peringatan. Pertanyaan tentang seorang "
              "tokoh lebih aman.",
              "This row of terms.yaml only warns. A question about a person of the story is "
              "safer."},
    .in = EXAMPLE_WORDS,
    .wrong = "Pernahkah kamu ditanya?\n",
    .right = "Temanmu ditanya. Apa jawabannya?\n",
};

const DiagKind DIAG_BRAND_CAREFUL = {
    .code = "W0611",
    .level = LEVEL_WARNING,
    .says = {"'{1}' bisa berupa nama atau jumlah uang (baris {0})",
             "'{1}' can be a name or a sum of money (row {0})"},
    .label = {"kata ini", "these words"},
    .hint = {"gantinya: {4} ('aman-kiosk explain {0}' menjelaskannya)",
             "instead: {4} ('aman-kiosk explain {0}' says why)"},
    .about = {"Baris ini dalam terms.yaml hanya memberi peringatan. Sebutan umum lebih tahan "
              "lama.",
              "This row of terms.yaml only warns. A general word lasts longer."},
    .in = EXAMPLE_WORDS,
    .wrong = "Dia menulis di WhatsApp.\n",
    .right = "Dia menulis di aplikasi chat.\n",
};

const DiagKind DIAG_WAIVER_CODE = {
    .code = "E0612",
    .level = LEVEL_ERROR,
    .says = {"tidak ada baris '{0}' dalam terms.yaml", "there is no row '{0}' in terms.yaml"},
    .label = {"tidak dikenal", "not known"},
    .hint = {"tulis '{1}'.|Kode sebuah baris tampil dalam pesan yang hendak dikecualikan, "
             "misalnya V03",
             "write '{1}'.|The code of a row stands in the message that you want to waive, "
             "such as V03"},
    .about = {"Pengecualian hanya berlaku untuk baris yang disebutnya. Kode yang salah ketik "
              "tidak mengecualikan apa pun.",
              "A waiver holds only for the row that it names. A misspelt code waives nothing."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Satu.\", en: \"Satu.\"}\n"
             "        lint_ok: [V99]\n"
             "        because: Kalimat ini dikutip untuk dibahas.\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Satu.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_WAIVER_REASON = {
    .code = "E0613",
    .level = LEVEL_ERROR,
    .says = {"'lint_ok' dan 'because' harus ditulis berdua",
             "'lint_ok' and 'because' belong together"},
    .hint = {"tulis 'because: …' dengan alasannya di sebelah 'lint_ok: [V03]'",
             "write 'because: …' with the reason beside 'lint_ok: [V03]'"},
    .about = {"Orang yang meninjau paket perlu tahu mengapa kata itu boleh tetap ada.",
              "Whoever reviews the pack needs to know why the words may stay."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Itu salahmu sendiri.\", en: \"Satu.\"}\n"
             "        lint_ok: [V01]\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Ini bukan salahmu.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_WAIVER_UNUSED = {
    .code = "W0614",
    .level = LEVEL_WARNING,
    .says = {"pengecualian '{0}' tidak menutupi apa pun", "the waiver '{0}' hides nothing"},
    .hint = {"hapus kode ini; kalau teksnya ada di tempat lain, pindahkan ke sebelah teks itu",
             "take this code out; when the text stands elsewhere, move it beside that text"},
    .about = {"Pengecualian yang tertinggal bisa menutupi kata lain yang ditulis kemudian.",
              "A waiver that was left behind could hide other words that are written later."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Satu.\", en: \"Satu.\"}\n"
             "        lint_ok: [V01]\n"
             "        because: Kalimat ini dikutip untuk dibahas.\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Satu.\", en: \"Satu.\"}\n",
};

const DiagKind DIAG_BAD_PATTERN = {
    .code = "E0615",
    .level = LEVEL_ERROR,
    .says = {"pola ini tidak bisa dibaca: {4}", "this pattern cannot be read: {4}"},
    .hint = {"bentuk yang dikenal: kata, (a|b), (a)?, awal*, ~2, [digits]",
             "what is known: words, (a|b), (a)?, start*, ~2, [digits]"},
    .about = {"Pola hanya mengenal beberapa tanda, supaya siapa pun bisa membacanya dan "
              "pemeriksaan tetap cepat.",
              "Patterns know only a few signs, so that anybody can read them and checking stays"
              " fast."},
    .in = EXAMPLE_WORDS,
    .wrong = "pattern: salah(mu)? sendiri\n",
    .right = "pattern: (salah|salahmu) sendiri\n",
};

const DiagKind DIAG_TERM_ROW = {
    .code = "E0616",
    .level = LEVEL_ERROR,
    .says = {"baris '{0}' tidak cocok dengan dirinya sendiri",
             "the row '{0}' does not fit together"},
    .hint = {"kode: T, V, P, Q, B, atau X dengan dua angka; setiap baris punya 'pattern'; "
             "hanya satu baris X punya 'explicit: true' sebagai gantinya, dan selalu 'level: "
             "error'",
             "codes: T, V, P, Q, B or X with two digits; every row has a 'pattern'; a single "
             "row X has 'explicit: true' instead, and always 'level: error'"},
    .about = {"Huruf pertama memilih pesan: istilah, menyalahkan, janji, pertanyaan, nama, atau"
              " eksplisit. Kata eksplisit ada di berkasnya sendiri supaya tidak tampil dalam "
              "pesan.",
              "The first letter picks the message: term, blame, promise, question, name or "
              "explicit. Explicit words have a file of their own so that no message shows them."},
    .in = EXAMPLE_WORDS,
    .wrong = "code: Z01\n",
    .right = "code: T28\n",
};

const DiagKind DIAG_WAIVED = {
    .code = "N0901",
    .level = LEVEL_NOTE,
    .says = {"dikecualikan dari baris {0}: {1}", "waived for row {0}: {1}"},
    .label = {"dibiarkan dengan alasan", "left for a reason"},
    .hint = {"kalau alasannya tidak berlaku lagi, tulis: {4}",
             "when the reason no longer holds, write: {4}"},
    .about = {"Catatan ini mengingatkan peninjau pada kata yang sengaja dibiarkan. Ia tidak "
              "menggagalkan pemeriksaan.",
              "The note reminds reviewers of words that were left on purpose. It fails no "
              "check."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Itu salahmu sendiri.\", en: \"Satu.\"}\n"
             "        lint_ok: [V01]\n"
             "        because: Kalimat ini dikutip untuk dibahas.\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: \"Ini bukan salahmu.\", en: \"Satu.\"}\n",
};
