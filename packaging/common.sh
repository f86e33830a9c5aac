# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# What the run, test and check commands share. They source it from the top of the checkout and set `me`, the name they
# speak under.
: "${me:?}"

say() { printf '%s: %s\n' "$me" "$*"; }

# Ends with the failed step as a sentence.
fail()
{
    say "$*" >&2
    exit 1
}

# quietly SENTENCE COMMAND...: one step whose output matters only if it fails.
quietly()
{
    local sentence=$1 output
    shift
    if ! output=$("$@" 2>&1); then
        printf '%s\n' "$output" >&2
        fail "$sentence The lines above say why."
    fi
}

# missing_packages LIST...: the packages of these lists that are not installed, one a line.
missing_packages()
{
    local wanted
    mapfile -t wanted < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
    comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
        <(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
            sed -n 's/^installed //p' | sort -u)
}

# install_packages LIST...
install_packages()
{
    local missing as_root=()
    if ! command -v dpkg-query apt-get >/dev/null; then
        say "this is not a Debian system, so nothing is installed. The packages needed are named in $*."
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "packages are missing. Ask whoever runs this computer for: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages from Debian, and what they need. This happens once and takes some minutes."
    quietly "the list of Debian's packages could not be fetched." "${as_root[@]}" apt-get update
    quietly "the packages could not be installed." "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends "${missing[@]}"
}

# configure_preset PRESET: unless it is configured. A checkout that was moved is configured afresh.
configure_preset()
{
    local dir=build/$1
    if ! [ -f "$dir/build.ninja" ] || ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$dir/CMakeCache.txt"; then
        say "configuring."
        quietly "the configuration failed." cmake --fresh --preset "$1"
    fi
}

# build_preset PRESET [TARGET...]: configures if needed, and builds what has changed.
build_preset()
{
    local build=(ninja -C "build/$1")
    configure_preset "$1"
    shift
    case $("${build[@]}" -n "$@" 2>&1) in
        *"no work to do"*) return ;;
    esac
    say "building. The first time takes some minutes."
    if [ -t 1 ]; then
        "${build[@]}" "$@" || fail "the build failed. The lines above say why."
    else
        quietly "the build failed." "${build[@]}" --quiet "$@"
    fi
}
