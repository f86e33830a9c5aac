# SPDX-License-Identifier: MIT
# What a desktop, a clinic and Debian expect beside the program.

# The changelog says which version this is and of which day; the pages that name them are made from it.
file(READ debian/changelog changelog)
if(NOT changelog MATCHES "^cartguide \\(${PROJECT_VERSION}\\)")
    message(FATAL_ERROR "packaging/debian/changelog does not begin with version ${PROJECT_VERSION}.")
endif()
string(REGEX MATCH "  [A-Za-z]+, ([0-9]+) ([A-Za-z]+) ([0-9]+) " date "${changelog}")
set(day ${CMAKE_MATCH_1})
set(year ${CMAKE_MATCH_3})
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months "${CMAKE_MATCH_2}" month)
math(EXPR month "${month} + 1")
if(NOT date OR month EQUAL 0)
    message(FATAL_ERROR "packaging/debian/changelog: its first entry has no day.")
endif()
string(REGEX REPLACE "^(.)$" "0\\1" month ${month})
string(REGEX REPLACE "^(.)$" "0\\1" day ${day})
set(release_date ${year}-${month}-${day})
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS debian/changelog)

configure_file(debian/changelog changelog @ONLY)
configure_file(desktop/cartguide.metainfo.xml.in cartguide.metainfo.xml @ONLY)
configure_file(desktop/cartguide.1.in cartguide.1 @ONLY)
configure_file(kiosk/cartguide-kiosk.8.in cartguide-kiosk.8 @ONLY)

# Without the name and the time of the file, so that the same source gives the same package.
set(compressed)
function(cartguide_compressed file result)
    add_custom_command(OUTPUT ${result}
        COMMAND gzip -9nc ${file} > ${result}
        DEPENDS ${file}
        VERBATIM)
    set(compressed ${compressed} ${CMAKE_CURRENT_BINARY_DIR}/${result} PARENT_SCOPE)
endfunction()
cartguide_compressed(${CMAKE_CURRENT_BINARY_DIR}/cartguide.1 cartguide.1.gz)
cartguide_compressed(${CMAKE_CURRENT_BINARY_DIR}/cartguide-kiosk.8 cartguide-kiosk.8.gz)
cartguide_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog changelog.gz)
add_custom_target(package-papers ALL DEPENDS ${compressed})

install(FILES desktop/cartguide.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT guide)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/cartguide.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT guide)
install(FILES desktop/cartguide.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT guide)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/cartguide.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT guide)

# The clinic's file has one place, wherever the rest is installed.
install(FILES kiosk/cartguide-kiosk.conf DESTINATION /etc/cartguide COMPONENT kiosk)
install(FILES kiosk/cartguide-kiosk.service DESTINATION lib/systemd/system COMPONENT kiosk)
foreach(script pause session)
    install(PROGRAMS kiosk/${script}.sh DESTINATION libexec/cartguide-kiosk RENAME ${script} COMPONENT kiosk)
endforeach()
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/cartguide-kiosk.8.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man8 COMPONENT kiosk)
install(FILES DEPLOY.md HAZARDS.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/cartguide-kiosk COMPONENT kiosk)

foreach(component guide kiosk)
    string(REPLACE "cartguide-guide" "cartguide" package cartguide-${component})
    install(FILES debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()
