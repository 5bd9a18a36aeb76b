# Compiler settings shared by every target, carried by the interface target aman_flags.
add_library(aman_flags INTERFACE)
target_compile_options(aman_flags INTERFACE
    -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wvla
    -Wformat=2 -Wwrite-strings -Wimplicit-fallthrough -Wno-missing-field-initializers)
target_compile_definitions(aman_flags INTERFACE _POSIX_C_SOURCE=200809L)

# Asserts stay in a release: a fault of ours ends in a stop that is seen, not in wrong counts.
foreach(kind RELEASE RELWITHDEBINFO MINSIZEREL)
    string(REPLACE "-DNDEBUG" "" CMAKE_C_FLAGS_${kind} "${CMAKE_C_FLAGS_${kind}}")
endforeach()

if(AMAN_WERROR)
    target_compile_options(aman_flags INTERFACE -Werror)
endif()
if(AMAN_SANITIZE)
    # What a short snprintf() cuts is looked at where a release is built with warnings.
    set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(aman_flags INTERFACE -O1 -Wno-format-truncation ${sanitize})
    target_link_options(aman_flags INTERFACE ${sanitize})
endif()
if(AMAN_HARDEN)
    target_compile_options(aman_flags INTERFACE -O2 -fstack-protector-strong)
    target_compile_definitions(aman_flags INTERFACE _FORTIFY_SOURCE=2)
    target_link_options(aman_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(AMAN_COVERAGE)
    set(coverage -fprofile-instr-generate -fcoverage-mapping)
    target_compile_options(aman_flags INTERFACE ${coverage})
    target_link_options(aman_flags INTERFACE ${coverage})
endif()
