# What every target of this project shares, and the functions that make them.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(ATLAS_CCACHE ccache)
if(ATLAS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ATLAS_CCACHE})
endif()

if(ATLAS_CORE_ONLY)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Core)
else()
    find_package(Qt6 6.8 REQUIRED COMPONENTS
        Core Concurrent DBus Gui Widgets Qml Quick QuickControls2 Location Positioning Charts PrintSupport Svg ShaderTools LinguistTools)
endif()
qt_standard_project_setup(REQUIRES 6.8)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

# The compile settings of the project's own code; generated and third-party code goes without them.
function(atlas_configure target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
        QT_DISABLE_DEPRECATED_UP_TO=0x060800)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wshadow -Werror)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    if(ATLAS_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${ATLAS_SANITIZE} -fno-omit-frame-pointer -g1)
        target_link_options(${target} PUBLIC -fsanitize=${ATLAS_SANITIZE})
    endif()
    if(ATLAS_FUZZ)
        target_compile_options(${target} PUBLIC -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# atlas_library(NAME SOURCES file... [LINK target...]): a folder of plain C++. LINK is public: it is the
# dependency rule of the folder, and the only way in.
function(atlas_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_LINK})
    atlas_configure(${name})
endfunction()

# atlas_qml_module(NAME URI uri [SOURCES file...] [QML file...] [SINGLETONS file...] [RESOURCES file...]
#                  [LINK target...] [IMPORTS uri...]): a folder of the window, as one QML module.
function(atlas_qml_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URI" "SOURCES;QML;RESOURCES;LINK;IMPORTS")
    qt_add_library(${name} STATIC)
    qt_add_qml_module(${name}
        URI ${arg_URI}
        VERSION 1.0
        SOURCES ${arg_SOURCES}
        QML_FILES ${arg_QML}
        RESOURCES ${arg_RESOURCES}
        DEPENDENCIES QtQuick
        IMPORTS ${arg_IMPORTS})
    target_link_libraries(${name} PUBLIC Qt6::Quick ${arg_LINK})
    # moc and qmltyperegistrar include headers by their file name.
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    atlas_configure(${name})
    # C++ that the QML compiler wrote is not ours to mend.
    get_target_property(written ${name} SOURCES)
    list(FILTER written INCLUDE REGEX "/qmlcache/")
    set_source_files_properties(${written} PROPERTIES COMPILE_OPTIONS -w)
endfunction()

# Lets no test reach a network: not even by accident, through a library. Sanitizers want to be loaded first, so
# there it is the namespace of scripts/test alone that keeps it out.
function(atlas_keep_offline test)
    if(ATLAS_SANITIZE)
        return()
    endif()
    add_dependencies(${test} atlas_no_network)
    # Where no print service runs, CUPS would look for one on this machine's own network.
    set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT
        LD_PRELOAD=$<TARGET_FILE:atlas_no_network> CUPS_SERVER=/run/cups/cups.sock)
endfunction()

# atlas_test(NAME SOURCES file... [LINK target...] [LABELS label...] [ENVIRONMENT VAR=value...]): a Catch2 program, one CTest test a
# program. Those labelled render or journey open windows.
function(atlas_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;LABELS;ENVIRONMENT")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    atlas_configure(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" ENVIRONMENT "${arg_ENVIRONMENT}" TIMEOUT 300)
    atlas_keep_offline(${name})
    if("render" IN_LIST arg_LABELS OR "journey" IN_LIST arg_LABELS)
        # Two windows of one display would take the keyboard from each other.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
    endif()
endfunction()
