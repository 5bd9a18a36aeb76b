# Compiler settings shared by every target, carried by the interface target aman_flags.
add_library(aman_flags INTERFACE)
target_compile_options(aman_flags INTERFACE
    -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla
    -Wformat=2 -Wwrite-strings -Wimplicit-fallthrough -Wno-missing-field-initializers)
target_compile_definitions(aman_flags INTERFACE _POSIX_C_SOURCE=200809L)

if(AMAN_WERROR)
    target_compile_options(aman_flags INTERFACE -Werror)
endif()
if(AMAN_SANITIZE)
    set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(aman_flags INTERFACE ${sanitize})
    target_link_options(aman_flags INTERFACE ${sanitize})
endif()
if(AMAN_HARDEN)
    target_compile_options(aman_flags INTERFACE -O2 -fstack-protector-strong)
    target_compile_definitions(aman_flags INTERFACE _FORTIFY_SOURCE=2)
    target_link_options(aman_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(AMAN_COVERAGE)
    target_compile_options(aman_flags INTERFACE --coverage)
    target_link_options(aman_flags INTERFACE --coverage)
endif()
