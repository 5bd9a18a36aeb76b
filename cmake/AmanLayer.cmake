# aman_layer(NAME SOURCES … DEPENDS layers below … LIBS imported targets …)
# One static library per layer. Only include/ and what the layer links is visible to it, so a layer
# that includes a library it may not use does not compile; tests/checks/layers.py checks the rest.
function(aman_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;LIBS" ${ARGN})
    add_library(aman_${name} STATIC ${ARG_SOURCES})
    target_include_directories(aman_${name} PUBLIC ${PROJECT_SOURCE_DIR}/include)
    target_link_libraries(aman_${name} PUBLIC ${ARG_DEPENDS} PRIVATE aman_flags ${ARG_LIBS})
endfunction()

# aman_tests(LAYER LIBS … SUPPORT sources that its tests share … TESTS a b …)
# a_test.c is a program of its own, which ctest knows as LAYER.a; what they share is compiled once.
function(aman_tests layer)
    cmake_parse_arguments(ARG "" "" "LIBS;SUPPORT;TESTS" ${ARGN})
    add_library(tests_${layer} OBJECT ${PROJECT_SOURCE_DIR}/tests/unit/support.c ${ARG_SUPPORT})
    target_link_libraries(tests_${layer} PUBLIC aman_flags ${ARG_LIBS} PkgConfig::CMOCKA)
    target_compile_definitions(tests_${layer} PUBLIC AMAN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    foreach(test ${ARG_TESTS})
        add_executable(${layer}.${test} ${test}_test.c)
        target_link_libraries(${layer}.${test} PRIVATE tests_${layer})
        add_test(NAME ${layer}.${test} COMMAND ${layer}.${test})
        set_tests_properties(${layer}.${test} PROPERTIES TIMEOUT 1200)
    endforeach()
endfunction()
