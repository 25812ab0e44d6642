# SPDX-License-Identifier: Apache-2.0
#
# Windows decides by the file whether a program has a console: `camlock` prints there, `camlock-gui` opens the window
# alone. Both are made of the same objects, and carry the icon, the version and the manifest.
set(CAMLOCK_ICON_SIZES 16 24 32 48 64 256)
find_program(ICOTOOL icotool REQUIRED)
set(drawing ${CMAKE_SOURCE_DIR}/installer/linux/camlock.svg)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/camlock.ico)
set(pictures)
set(draw)
foreach(size IN LISTS CAMLOCK_ICON_SIZES)
  set(picture ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
  list(APPEND draw COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture} ${drawing})
  list(APPEND pictures ${picture})
endforeach()
add_custom_command(OUTPUT ${icon} DEPENDS ${drawing} VERBATIM ${draw} COMMAND ${ICOTOOL} --create --output ${icon} ${pictures})
add_custom_target(camlock_icon DEPENDS ${icon})

configure_file(windows.rc.in windows.rc @ONLY)
configure_file(windows.manifest windows.manifest COPYONLY)
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/windows.rc PROPERTIES OBJECT_DEPENDS ${icon})

target_sources(camlock PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/windows.rc)
target_link_libraries(camlock PRIVATE iphlpapi ws2_32)
add_dependencies(camlock camlock_icon)

qt_add_executable(camlock-gui $<TARGET_OBJECTS:camlock>)
set_target_properties(camlock-gui PROPERTIES WIN32_EXECUTABLE ON LINKER_LANGUAGE CXX)
target_link_libraries(camlock-gui PRIVATE $<TARGET_PROPERTY:camlock,LINK_LIBRARIES>)
install(TARGETS camlock-gui RUNTIME)
