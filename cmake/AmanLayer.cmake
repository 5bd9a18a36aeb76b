# aman_layer(NAME SOURCES … DEPENDS layers below … LIBS imported targets …)
# One static library per layer. Only include/ and what the layer links is visible to it, so a layer
# that includes a library it may not use does not compile; tests/checks/layers.py checks the rest.
function(aman_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LIBS" ${ARGN})
    add_library(aman_${name} STATIC ${ARG_SOURCES})
    target_include_directories(aman_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include)
    target_link_libraries(aman_${name} PUBLIC ${ARG_DEPENDS} PRIVATE aman_flags ${ARG_LIBS})
endfunction()

# aman_test(NAME SOURCES … LIBS …): one cmocka program, run by ctest.
function(aman_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    target_link_libraries(test_${name} PRIVATE aman_flags ${ARG_LIBS} PkgConfig::CMOCKA)
    target_compile_definitions(test_${name} PRIVATE AMAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()
