# SPDX-License-Identifier: MIT
# The packages: two for Debian by one run of cpack in the build folder; on Windows an installer, on macOS an image.
set(CPACK_PACKAGE_NAME cartguide)
set(CPACK_PACKAGE_VENDOR "The CAR-T Guide authors")
set(CPACK_PACKAGE_CONTACT ${maintainer})
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGE_EXECUTABLES cartguide "CAR-T Guide")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_COMPONENTS_ALL guide)
    set(CPACK_NSIS_DISPLAY_NAME "CAR-T Guide")
    set(CPACK_NSIS_UNINSTALL_NAME "CAR-T Guide")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_ALL guide)
    set(CPACK_DMG_VOLUME_NAME "CAR-T Guide")
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_COMPONENTS_ALL guide kiosk)
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    # Folders as everybody may enter them, whatever the umask of whoever builds.
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

    set(CPACK_DEBIAN_GUIDE_PACKAGE_NAME cartguide)
    set(CPACK_DEBIAN_GUIDE_PACKAGE_SECTION education)
    set(CPACK_DEBIAN_GUIDE_PACKAGE_SHLIBDEPS ON)
    # What no tool can see, because it is loaded at run time: the engine's data, the guide's typefaces, and screens that
    # speak Wayland only. The engine's helper process comes with its library.
    set(CPACK_DEBIAN_GUIDE_PACKAGE_DEPENDS "libqt6webengine6-data, fonts-noto-core, qt6-wayland")
    set(CPACK_DEBIAN_GUIDE_PACKAGE_SUGGESTS cups)
    set(CPACK_DEBIAN_GUIDE_DESCRIPTION
"offline guide to CAR-T therapy for autoimmune disease
For people in the UK with lupus, rheumatoid arthritis, multiple sclerosis,
myasthenia gravis, systemic sclerosis or myositis. The guide explains, shows
what was checked and when, helps to get ready for a talk with a specialist
and prints a sheet of questions for the doctor. It gives information, not
advice, and never says who is eligible.

Nothing leaves the computer, and nothing is kept unless the person asks.")

    set(CPACK_DEBIAN_KIOSK_PACKAGE_NAME cartguide-kiosk)
    set(CPACK_DEBIAN_KIOSK_PACKAGE_SECTION education)
    set(CPACK_DEBIAN_KIOSK_PACKAGE_ARCHITECTURE all)
    set(CPACK_DEBIAN_KIOSK_PACKAGE_SHLIBDEPS OFF)
    # Debian's cage does not start without xwayland.
    set(CPACK_DEBIAN_KIOSK_PACKAGE_DEPENDS
        "cartguide (= ${PROJECT_VERSION}), adduser, cage, init-system-helpers (>= 1.54~), seatd, systemd, xwayland")
    set(CPACK_DEBIAN_KIOSK_PACKAGE_RECOMMENDS "cups")
    set(CPACK_DEBIAN_KIOSK_DESCRIPTION
"CAR-T Guide on the screen of a clinic's kiosk
Shows the guide, and nothing else, on a computer's first screen: as a system
user without rights, under the compositor cage, started again by systemd
whenever it ends. All is set in /etc/cartguide/cartguide-kiosk.conf.

Installing it means that the guide takes the screen when the computer is next
started.")
    foreach(script postinst prerm postrm)
        configure_file(debian/kiosk-${script}.sh ${CMAKE_CURRENT_BINARY_DIR}/kiosk/${script} COPYONLY)
        list(APPEND CPACK_DEBIAN_KIOSK_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/kiosk/${script})
    endforeach()
    configure_file(debian/kiosk-conffiles ${CMAKE_CURRENT_BINARY_DIR}/kiosk/conffiles COPYONLY)
    list(APPEND CPACK_DEBIAN_KIOSK_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/kiosk/conffiles)
endif()
include(CPack)
