#include "tests.h"

int main(void)
{
    int failed = run_wrap_tests();
    failed += run_words_tests();
    failed += run_layout_tests();
    failed += run_layout_text_tests();
    failed += run_canvas_tests();
    failed += run_cells_tests();
    failed += run_texts_tests();
    failed += run_pictures_tests();
    failed += run_pictures_thread_tests();
    failed += run_input_tests();
    failed += run_input_key_tests();
    failed += run_input_typing_tests();
    failed += run_drag_tests();
    failed += run_audit_tests();
    failed += run_theme_tests();
    failed += run_contrast_tests();
    failed += run_qr_tests();
    failed += run_cue_tests();
    failed += run_sound_tests();
    failed += run_lookup_tests();
    failed += run_over_tests();
    failed += run_window_tests();
    return failed > 0;
}
