# SPDX-License-Identifier: MIT
# For the tests of what is installed.
# shellcheck shell=bash
set -u

fail() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }

work=$(mktemp -d /tmp/cartguide-packaging.XXXXXX)
trap 'rm -rf "$work"' EXIT

# install_component CMAKE BUILD COMPONENT: below $work/COMPONENT, as a package holds it.
install_component()
{
    local said
    said=$(DESTDIR=$work/$3 "$1" --install "$2" --prefix /usr --component "$3" 2>&1) ||
        fail "the component $3 could not be installed: $said"
}
