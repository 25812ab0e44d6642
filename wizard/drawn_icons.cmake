# SPDX-License-Identifier: Apache-2.0
#
# Where there is no Qt Svg: each icon as a picture, in the size that ui/widgets/icons.cpp gives it.
file(GLOB drawings CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/ui/*.svg)
set(pictures)
set(entries)
foreach(drawing IN LISTS drawings)
  cmake_path(GET drawing STEM name)
  set(picture ${CMAKE_CURRENT_BINARY_DIR}/drawn/${name}.png)
  add_custom_command(OUTPUT ${picture} DEPENDS ${drawing} VERBATIM
      COMMAND ${RSVG_CONVERT} --width 96 --height 96 --output ${picture} ${drawing})
  list(APPEND pictures ${picture})
  string(APPEND entries "    <file>drawn/${name}.png</file>\n")
endforeach()
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/drawn)
set(list ${CMAKE_CURRENT_BINARY_DIR}/drawn_icons.qrc)
file(CONFIGURE OUTPUT ${list} @ONLY CONTENT "<RCC>\n  <qresource prefix=\"/ui\">\n${entries}  </qresource>\n</RCC>\n")
set(source ${CMAKE_CURRENT_BINARY_DIR}/drawn_icons.cpp)
add_custom_command(OUTPUT ${source} DEPENDS ${list} ${pictures} VERBATIM
    COMMAND Qt6::rcc ${CMAKE_AUTORCC_OPTIONS} --name drawn_icons --output ${source} ${list})
set_source_files_properties(${source} PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
target_sources(wizard_ui PRIVATE ${source})
target_compile_definitions(wizard_ui PRIVATE CAMLOCK_DRAWN_ICONS)
