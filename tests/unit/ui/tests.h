/* The groups of this program: each runs its tests and returns the number that failed. */
#pragma once

int run_words_tests(void);
int run_wrap_tests(void);
int run_layout_tests(void);
int run_layout_text_tests(void);
int run_canvas_tests(void);
int run_cells_tests(void);
int run_texts_tests(void);
int run_pictures_tests(void);
int run_pictures_thread_tests(void);
int run_input_tests(void);
int run_input_key_tests(void);
int run_input_typing_tests(void);
int run_drag_tests(void);
int run_audit_tests(void);
int run_theme_tests(void);
int run_contrast_tests(void);
int run_qr_tests(void);
int run_cue_tests(void);
int run_sound_tests(void);
int run_lookup_tests(void);
int run_over_tests(void);
int run_window_tests(void);
