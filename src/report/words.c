/* The words of the report. */
#include "words.h"

#include "aman/report/report.h"

static const char *const WORDS[WORD_COUNT][LANG_COUNT] = {
    [WORD_TITLE] = {"Laporan Teman Jaga", "Teman Jaga report"},
    [WORD_PRODUCT] = {"Teman Jaga", "Teman Jaga"},
    [WORD_PERIOD] = {"{0} sampai {1}", "{0} to {1}"},
    [WORD_DATE] = {"{0} {1} {2}", "{0} {1} {2}"},
    [WORD_NO_PERIOD] = {"Belum ada hitungan.", "Nothing was counted yet."},
    [WORD_ALL_KIOSKS] = {"Semua kios", "All kiosks"},
    [WORD_ONE_KIOSK] = {"Kios {0}", "Kiosk {0}"},

    [WORD_SUMMARY] = {"Ringkasan", "Summary"},
    [WORD_FIGURE] = {"Angka", "Figure"},
    [WORD_NUMBER] = {"Jumlah", "Number"},
    [WORD_SITTINGS] = {"Sesi dimulai", "Sittings begun"},
    [WORD_SITTINGS_FINISHED] = {"Sesi diakhiri dengan tombol Selesai",
                                "Sittings ended with the finish button"},
    [WORD_LESSONS_STARTED] = {"Pelajaran dimulai", "Lessons begun"},
    [WORD_LESSONS_FINISHED] = {"Pelajaran selesai", "Lessons finished"},
    [WORD_MINUTES] = {"Lama sesi rata-rata, menit", "Average length of a sitting, minutes"},
    [WORD_KIOSKS] = {"Kios", "Kiosks"},
    [WORD_DAYS_USED] = {"Hari dipakai", "Days with use"},
    [WORD_AVERAGE_GAIN] = {"Kenaikan jawaban aman rata-rata, poin",
                           "Average gain of safe answers, points"},
    [WORD_CARD_SITTINGS] = {"sesi dimulai", "sittings begun"},
    [WORD_CARD_LESSONS] = {"pelajaran selesai", "lessons finished"},
    [WORD_CARD_MINUTES] = {"menit per sesi, rata-rata", "minutes a sitting, on average"},
    [WORD_CARD_GAIN] = {"poin jawaban aman", "points of safe answers"},
    [WORD_LEFT_OUT] = {"{0} dengan kurang dari lima sesi tidak ikut dihitung di tabel lain "
                       "(jumlahnya {1}). Tanpa itu, angka kecil bisa ditebak.",
                       "{0}s with fewer than five sittings are left out of all other tables "
                       "({1} of them). Otherwise the sums would tell the small numbers."},

    [WORD_SLOTS_DAYS] = {"Sesi per hari", "Sittings per day"},
    [WORD_SLOTS_MONTHS] = {"Sesi per bulan", "Sittings per month"},
    [WORD_SLOTS_YEARS] = {"Sesi per tahun", "Sittings per year"},
    [WORD_SLOTS_ABOUT] = {"Kotak kosong: satu sampai empat sesi. Garis pendek: tidak dipakai.",
                          "An empty box: one to four sittings. A short line: not used."},
    [WORD_SITTING_ABOUT] = {"Satu sesi adalah satu kunjungan di satu kios, bukan satu orang.",
                            "A sitting is one visit to one kiosk, not one person."},
    [WORD_DAY] = {"Hari", "Day"},
    [WORD_MONTH] = {"Bulan", "Month"},
    [WORD_YEAR] = {"Tahun", "Year"},

    [WORD_TRACKS] = {"Kelompok", "Tracks"},
    [WORD_TRACK] = {"Kelompok", "Track"},
    [WORD_LANGUAGES] = {"Bahasa", "Languages"},
    [WORD_LANGUAGE] = {"Bahasa", "Language"},
    [WORD_SPLIT_ABOUT] = {"Yang dipilih di awal sesi.", "As chosen when a sitting began."},

    [WORD_LESSONS] = {"Topik", "Topics"},
    [WORD_LESSONS_ABOUT] = {"Berapa kali pelajaran diselesaikan.",
                            "How often each lesson was finished."},
    [WORD_PACK] = {"Topik", "Topic"},
    [WORD_LESSON] = {"Pelajaran", "Lesson"},
    [WORD_STARTED] = {"Dimulai", "Begun"},
    [WORD_FINISHED] = {"Selesai", "Finished"},

    [WORD_ITEMS] = {"Sebelum dan sesudah", "Before and after"},
    [WORD_ITEMS_ABOUT] = {"Bagian jawaban aman, dalam persen.",
                          "Share of safe answers, in percent."},
    [WORD_ITEMS_HONEST] =
        {"Pertanyaannya sama sebelum dan sesudah, dan boleh dilewati. Yang menjawab sebelum dan "
         "sesudah bisa orang yang berbeda. Angka ini menunjukkan pengetahuan dan sikap satu "
         "kelompok, bukan perilaku. Kenaikan hanya ditulis jika ada paling sedikit 10 jawaban "
         "sebelum dan 10 jawaban sesudah.",
         "The questions are the same before and after, and may be skipped. Different persons may "
         "have answered before and after. These numbers show the knowledge and attitude of a "
         "group, not behaviour. A gain is given only from 10 answers before and 10 after."},
    [WORD_ITEM] = {"Pertanyaan", "Question"},
    [WORD_BEFORE] = {"Jawaban sebelum", "Answers before"},
    [WORD_BEFORE_SAFE] = {"Aman sebelum, %", "Safe before, %"},
    [WORD_AFTER] = {"Jawaban sesudah", "Answers after"},
    [WORD_AFTER_SAFE] = {"Aman sesudah, %", "Safe after, %"},
    [WORD_GAIN] = {"Kenaikan, poin", "Gain, points"},
    [WORD_KNOWN] = {"sudah diketahui", "already known"},
    [WORD_NOT_ENOUGH] = {"belum cukup jawaban", "not enough answers"},
    [WORD_LEGEND_BEFORE] = {"sebelum", "before"},
    [WORD_LEGEND_AFTER] = {"sesudah", "after"},

    [WORD_QUESTIONS] = {"Pertanyaan kuis", "Questions"},
    [WORD_QUESTIONS_ABOUT] =
        {"Yang paling sering belum tepat ada di atas: pertanyaan ini perlu dibahas lagi atau "
         "ditulis lebih jelas.",
         "What was most often not yet right comes first: talk about it again, or word it better."},
    [WORD_QUESTION] = {"Pertanyaan", "Question"},
    [WORD_FIRST] = {"Tepat langsung", "Right first"},
    [WORD_LATER] = {"Tepat kemudian", "Right later"},
    [WORD_NOT_YET] = {"Belum langsung tepat, %", "Not yet, %"},

    [WORD_ENDS] = {"Akhir cerita", "Ends of stories"},
    [WORD_ENDS_ABOUT] =
        {"Berapa kali sebuah akhir dicapai. Cerita boleh dicoba lagi dengan pilihan "
         "lain, jadi satu kunjungan bisa mencapai beberapa akhir.",
         "How often an end was reached. A story may be tried again another way, so "
         "one visit can reach several ends."},
    [WORD_STORY] = {"Cerita", "Story"},
    [WORD_END] = {"Akhir", "End"},

    [WORD_POLLS] = {"Jajak pendapat", "Polls"},
    [WORD_POLLS_ABOUT] = {"Pendapat: tidak ada jawaban benar atau salah.",
                          "Opinions: no answer is right or wrong."},
    [WORD_ANSWER] = {"Jawaban", "Answer"},
    [WORD_ALL_ANSWERS] = {"semua jawaban", "all answers"},

    [WORD_READING] = {"Cara membaca", "How to read this"},
    [WORD_READING_ABOUT] = {"Arti tanda dan angka dalam laporan ini.",
                            "What the signs and numbers of this report mean."},
    [WORD_SIGN] = {"Tanda", "Sign"},
    [WORD_MEANING] = {"Arti", "Meaning"},
    [WORD_SIGN_SMALL] = {"Satu sampai empat. Tidak ditulis tepat, supaya kelompok kecil tidak "
                         "dikenali.",
                         "One to four. Not given exactly, so that a small group cannot be "
                         "recognised."},
    [WORD_SIGN_AT_LEAST] = {"Paling sedikit sebanyak ini; angka tepatnya akan membuka angka kecil.",
                            "At least so many; the exact number would tell a small one."},
    [WORD_SIGN_AT_MOST] = {"Paling banyak sebanyak ini; angka tepatnya akan membuka angka kecil.",
                           "At most so many; the exact number would tell a small one."},
    [WORD_SIGN_KEPT] = {"Tidak ditulis: jawabannya terlalu sedikit, atau akan membuka angka kecil.",
                        "Not given: too few answers, or it would tell a small number."},
    [WORD_MEANS_SITTING] = {"Satu kunjungan, dari memilih kelompok sampai layar dihapus.",
                            "One visit, from choosing a track until the screen is erased."},
    [WORD_MEANS_FINISHED] = {"Kunjungan yang ditutup dengan tombol Selesai. Pergi begitu saja juga "
                             "boleh.",
                             "Visits closed with the finish button. Just leaving is fine too."},
    [WORD_MEANS_LESSON] = {"Pelajaran yang dibuka, dan yang sampai halaman terakhir.",
                           "Lessons opened, and lessons done to the last page."},
    [WORD_MEANS_MINUTES] = {"Menit semua sesi dibagi jumlah sesi; ditulis mulai 10 sesi.",
                            "Minutes of all sittings divided by their number; given from 10 on."},
    [WORD_MEANS_KIOSK] = {"Mesin yang ada hitungannya dalam masa ini.",
                          "Machines with counts in this period."},
    [WORD_MEANS_FIRST] = {"Dijawab tepat pada percobaan pertama. “Tepat kemudian”: pada percobaan "
                          "berikutnya.",
                          "Answered right at the first try. “Right later”: at a later one."},
    [WORD_MEANS_NOT_YET] =
        {"Bagian dari yang membuka pelajaran yang tepat kemudian atau tidak "
         "menjawab tepat, termasuk yang berhenti sebelum pertanyaan itu. Ditulis "
         "mulai 10 kali dibuka.",
         "Share of those who opened the lesson and were right later or not at "
         "all, also who left before the question. Given from 10 openings on."},
    [WORD_MEANS_SAFE] = {"Jawaban yang menjaga keselamatan, dari semua jawaban pertanyaan itu.",
                         "Answers that keep safe, of all answers to that question."},
    [WORD_MEANS_GAIN] = {"Persen aman sesudah dikurangi persen aman sebelum. Di atas 85 % sebelum, "
                         "pertanyaan itu sudah diketahui.",
                         "Safe percent after less safe percent before. Above 85 % before, a "
                         "question was already known."},

    [WORD_NOTHING] = {"Belum ada hitungan.", "Nothing was counted."},
    [WORD_PARTS_KEPT] = {"Tidak dirinci: salah satu bagiannya di bawah lima.",
                         "Not broken down: one of the parts is under five."},
    [WORD_PROMISE] =
        {"Laporan ini hanya berisi jumlah. Tidak ada nama, tidak ada jam, tidak ada "
         "jawaban satu orang, dan halaman bantuan tidak dihitung.",
         "This report holds numbers only: no names, no times of day, no answers of one "
         "person, and nothing from the help page."},
    [WORD_OVERLAP] = {"Bagikan laporan untuk masa yang tidak tumpang tindih. Selisih dua laporan "
                      "yang tumpang tindih bisa membuka angka kecil.",
                      "Share reports of periods that do not overlap: the difference of two that do "
                      "can tell a small number."},
    [WORD_UNKNOWN_ROWS] = {"Baris hitungan yang tidak dikenal program ini dan tidak ikut: {0}.",
                           "Rows of counts that this program does not know and left out: {0}."},
    [WORD_THOUSANDS] = {".", ","},
    [WORD_CHART_OF] = {"Bagan: {0}. Angkanya ada di tabel.",
                       "Chart: {0}. Its numbers are in the table."},
};

Str report_word(ReportWord word, Lang lang)
{
    return str_from_c(WORDS[word][lang]);
}

static const char *const MONTHS[][LANG_COUNT] = {
    {"Januari", "January"}, {"Februari", "February"}, {"Maret", "March"},
    {"April", "April"},     {"Mei", "May"},           {"Juni", "June"},
    {"Juli", "July"},       {"Agustus", "August"},    {"September", "September"},
    {"Oktober", "October"}, {"November", "November"}, {"Desember", "December"},
};

Str report_month(unsigned month, Lang lang)
{
    return str_from_c(MONTHS[month - 1][lang]);
}

Str report_date(Arena *arena, Day day, Lang lang)
{
    const Str parts[] = {str_print(arena, "%u", day.day), report_month(day.month, lang),
                         str_print(arena, "%u", day.year)};
    return str_fill(arena, report_word(WORD_DATE, lang), parts, 3);
}
