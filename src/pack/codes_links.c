/* E04: links inside a pack and a library. Each row: sentence, label, hint, reason and examples in
 * both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_DUPLICATE_ID = {
    .code = "E0401",
    .level = LEVEL_ERROR,
    .says = {"id '{0}' sudah dipakai di atas", "the id '{0}' is already used above"},
    .label = {"yang kedua", "the second one"},
    .hint = {"beri id lain", "give it another id"},
    .about = {"Hitungan, dan tempat pembaca dalam pelajaran, disimpan menurut id ini. Dengan dua "
              "id yang sama keduanya tercampur.",
              "Counts, and the reader's place in a lesson, are kept under this id. With the same "
              "id twice the two would be mixed up."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "      - id: b\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_NO_SUCH_NODE = {
    .code = "E0402",
    .level = LEVEL_ERROR,
    .says = {"cerita menuju ke bagian '{0}', yang tidak ada",
             "the story goes to the part '{0}', which does not exist"},
    .hint = {"tulis '{1}'.|Bagian yang ada: {2}", "write '{1}'.|Parts of this story: {2}"},
    .about = {"Tanpa tujuan, cerita berhenti di tengah jalan.",
              "Without somewhere to go the story would stop half way."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_UNREACHABLE_NODE = {
    .code = "E0403",
    .level = LEVEL_ERROR,
    .says = {"tidak ada jalan ke bagian '{0}'", "no way leads to the part '{0}'"},
    .hint = {"tambahkan pilihan dengan 'to: {0}', atau hapus bagian ini",
             "add a choice with 'to: {0}', or delete the part"},
    .about = {"Kalau sebuah bagian tidak bisa dicapai, biasanya ada 'to' yang keliru.",
              "When a part can never be reached, mostly a 'to' is wrong."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n"
             "          lain:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_NO_END = {
    .code = "E0404",
    .level = LEVEL_ERROR,
    .says = {"dari bagian '{0}' cerita tidak pernah selesai",
             "from the part '{0}' the story never ends"},
    .hint = {"beri bagian ini 'end: safe', atau pilihan yang menuju ke akhir",
             "give this part 'end: safe', or a choice that leads to an end"},
    .about = {"Setiap jalan harus sampai ke akhir yang aman, supaya pembaca tidak terjebak "
              "berputar-putar.",
              "Every way must come to a safe end, so that the reader is not caught in a circle."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: putar\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          putar:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: putar\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: putar\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_END_AND_CHOICES = {
    .code = "E0405",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' punya 'end' dan juga 'choices'",
             "the part '{0}' has both 'end' and 'choices'"},
    .hint = {"hapus salah satunya", "delete one of them"},
    .about = {"Sesudah akhir, tidak ada lagi yang dipilih.",
              "After the end there is nothing left to choose."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: awal\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: awal\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_NO_WAY_OUT = {
    .code = "E0406",
    .level = LEVEL_ERROR,
    .says = {"sesudah pilihan ini, akhir yang aman lebih dari tiga pilihan jauhnya",
             "after this choice a safe end is more than three choices away"},
    .hint = {"beri bagian '{0}' pilihan yang lebih cepat menuju ke akhir yang aman",
             "give the part '{0}' a choice that leads to a safe end sooner"},
    .about = {"Pembaca yang mencoba pilihan berisiko harus segera bertemu jalan keluar. Itu pesan "
              "ceritanya: selalu ada jalan kembali.",
              "A reader who tries a risky choice must soon meet a way out. That is what the story "
              "tells: there is always a way back."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: a1\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a1:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: a2\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: a2\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a2:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: a3\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: a3\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a3:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: a4\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: a4\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a4:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_ALL_UNSAFE = {
    .code = "E0407",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' tidak punya pilihan yang aman", "the part '{0}' has no safe choice"},
    .hint = {"tambahkan pilihan dengan 'safe: true'", "add a choice with 'safe: true'"},
    .about = {"Di setiap bagian, pembaca harus bisa memilih yang aman.",
              "In every part the reader must be able to choose something safe."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_NO_HELP = {
    .code = "E0408",
    .level = LEVEL_ERROR,
    .says = {"untuk pembaca {1} pelajaran '{0}' tidak berakhir dengan bantuan",
             "for readers of {1} the lesson '{0}' does not end with help"},
    .hint = {"akhiri dengan kartu yang berisi 'help: true'",
             "end it with a card that has 'help: true'"},
    .about = {"Pelajaran bisa mengingatkan pembaca pada hal yang dialaminya sendiri. Karena itu, "
              "setiap pelajaran berakhir dengan cara mendapat bantuan.",
              "A lesson can remind a reader of something of their own. That is why every lesson "
              "ends with a way to get help."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n"
             "lessons:\n"
             "  - id: satu\n"
             "    title: {id: Satu, en: One}\n"
             "    steps:\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
    .right = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n"
             "lessons:\n"
             "  - id: satu\n"
             "    title: {id: Satu, en: One}\n"
             "    steps:\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        help: true\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
};

const DiagKind DIAG_NO_NOTICE = {
    .code = "E0409",
    .level = LEVEL_ERROR,
    .says = {"pelajaran '{0}' berisi cerita, tetapi tidak ada 'notice'",
             "the lesson '{0}' has a story but no 'notice'"},
    .hint =
        {"tambahkan 'notice: {id: …, en: …}': tentang apa, bahwa ini latihan, dan boleh dilewati",
         "add 'notice: {id: …, en: …}': what it is about, that it is practice, and that it can be "
         "skipped"},
    .about = {"Pembaca perlu tahu dulu tentang apa ceritanya, dan boleh melewatinya.",
              "The reader needs to know first what the story is about, and may skip it."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n"
             "lessons:\n"
             "  - id: satu\n"
             "    title: {id: Satu, en: One}\n"
             "    steps:\n"
             "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        help: true\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
    .right = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n"
             "lessons:\n"
             "  - id: satu\n"
             "    title: {id: Satu, en: One}\n"
             "    notice: {id: Ini latihan., en: This is practice.}\n"
             "    steps:\n"
             "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        help: true\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
};

const DiagKind DIAG_NO_RIGHT = {
    .code = "E0410",
    .level = LEVEL_ERROR,
    .says = {"belum ada pilihan dengan 'right: true'", "no option has 'right: true' yet"},
    .hint = {"tulis 'right: true' pada satu pilihan", "write 'right: true' in one option"},
    .about = {"Tanpa jawaban yang tepat, pembaca tidak bisa menyelesaikan pertanyaan ini.",
              "Without a right answer the reader cannot finish this question."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
    .right = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_MANY_RIGHT = {
    .code = "E0411",
    .level = LEVEL_ERROR,
    .says = {"lebih dari satu pilihan punya 'right: true'",
             "more than one option has 'right: true'"},
    .label = {"yang kedua", "the second one"},
    .hint = {"biarkan 'right: true' pada satu pilihan saja",
             "leave 'right: true' in one option only"},
    .about = {"Jenis 'choice' punya satu jawaban yang tepat.",
              "The type 'choice' has one right answer."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            right: true\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
    .right = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_CHOICE_FORM = {
    .code = "E0412",
    .level = LEVEL_ERROR,
    .says = {"langkah 'choice' perlu 'ask' dengan 'options', atau 'items'",
             "a step 'choice' needs 'ask' with 'options', or else 'items'"},
    .hint = {"tulis 'ask' dan 'options' untuk satu pertanyaan, 'items' untuk beberapa",
             "write 'ask' and 'options' for one question, 'items' for several"},
    .about = {"Satu pertanyaan ditulis langsung; beberapa pertanyaan ditulis dalam daftar 'items'. "
              "Kalau keduanya ada, tidak jelas mana yang dipakai.",
              "One question is written directly; several stand in the list 'items'. With both it "
              "is not clear which one counts."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n",
    .right = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_NO_SUCH_CHANNEL = {
    .code = "E0413",
    .level = LEVEL_ERROR,
    .says = {"tidak ada saluran bantuan '{0}'", "there is no help channel '{0}'"},
    .hint = {"pakai id dari help.yaml", "use an id from help.yaml"},
    .about = {"Saluran bantuan hanya ditulis di help.yaml, supaya nomornya bisa diperiksa di satu "
              "tempat.",
              "Help channels are written in help.yaml only, so that their numbers can be checked "
              "in one place."},
    .in = EXAMPLE_WORDS,
    .wrong = "channels: [nomor_lama]\n",
    .right = "channels: [sapa129]\n",
};

const DiagKind DIAG_FOLDER_NAME = {
    .code = "E0414",
    .level = LEVEL_ERROR,
    .says = {"id paket ini '{0}', tetapi nama foldernya '{1}'",
             "the id of this pack is '{0}', but its folder is called '{1}'"},
    .hint = {"beri folder dan 'id' nama yang sama", "give the folder and 'id' the same name"},
    .about = {"Dengan nama yang sama, paket mudah ditemukan, dan dua paket tidak bisa memakai id "
              "yang sama.",
              "With one name a pack is easy to find, and two packs cannot share an id."},
    .in = EXAMPLE_WORDS,
    .wrong = "lessons/teman/pack.yaml: {id: kenalan}\n",
    .right = "lessons/kenalan/pack.yaml: {id: kenalan}\n",
};

const DiagKind DIAG_NO_SUCH_PACK = {
    .code = "E0415",
    .level = LEVEL_ERROR,
    .says = {"tidak ada paket '{0}' di perpustakaan ini", "there is no pack '{0}' in this library"},
    .hint = {"hapus dari 'order', atau tambahkan foldernya",
             "delete it from 'order', or add its folder"},
    .about =
        {"Beranda menampilkan satu petak untuk setiap paket di 'order', jadi paketnya harus ada.",
         "The home screen shows one tile for each pack in 'order', so the pack must be there."},
    .in = EXAMPLE_WORDS,
    .wrong = "order: [kenalan, tidak_ada]\n",
    .right = "order: [kenalan]\n",
};

const DiagKind DIAG_END_UNEXPLAINED = {
    .code = "E0416",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' adalah akhir cerita, tetapi tidak punya 'close'",
             "the part '{0}' ends the story but has no 'close'"},
    .hint = {"tambahkan 'close' dengan satu kalimat yang menenangkan",
             "add 'close' with one calm sentence"},
    .about = {"Kalimat terakhir sebuah cerita harus menenangkan.",
              "The last sentence of a story must be a calm one."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_REVIEW_UNSIGNED = {
    .code = "E0417",
    .level = LEVEL_ERROR,
    .says = {"status ini belum disertai nama dan tanggal",
             "this status has no name and date with it yet"},
    .hint = {"isi nama dan tanggal, atau tulis 'draft' (paket) atau 'tbc' (saluran bantuan)",
             "fill in name and date, or write 'draft' (pack) or 'tbc' (help channel)"},
    .about = {"Hanya seseorang, dengan nama dan tanggal, yang bisa memastikan bahwa ini sudah "
              "diperiksa.",
              "Only a person, with a name and a date, can say that this was checked."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: reviewed}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
    .right = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: reviewed, by: Rini, on: 2026-11-24}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
};
