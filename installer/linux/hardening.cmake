# SPDX-License-Identifier: Apache-2.0
#
# What a release is compiled with, so that a mistake in it is harder to make use of, and so that two builds of the same
# sources are the same file. tests/checks/hardening.py looks for it in the binary, installer/check-reproducible.sh compares
# two builds.

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
add_compile_options(-fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  add_compile_options(-fcf-protection)
endif()
# Qt's modules bring along OpenGL, which nobody here calls.
add_link_options(-pie -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)

# No folder of the computer that builds stands in the binary.
add_compile_options(-ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
