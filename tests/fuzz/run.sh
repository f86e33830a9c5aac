#!/bin/bash
# SPDX-License-Identifier: MIT
# Builds the fuzzers and runs them, together for so many seconds, from the inputs in corpus/.
#   run.sh [SECONDS]
# An input that breaks something is kept in build/fuzz/found, and named.
set -eu -o pipefail

me=tests/fuzz/run.sh
cd -P "$(dirname "$(readlink -f "$0")")/../.."
. packaging/common.sh

fuzzers=(sheetfile answersfile)
seconds=${1:-60}
case $seconds in
    '' | *[!0-9]*) fail "say for how many seconds." ;;
esac

install_packages packaging/packages.txt tests/packages.txt
build_preset fuzz "${fuzzers[@]/%/-fuzz}"
mkdir -p build/fuzz/found
for fuzzer in "${fuzzers[@]}"; do
    # What a run finds on its way is kept for the next one, but not beside our own inputs.
    grown=build/fuzz/corpus-$fuzzer
    mkdir -p "$grown"
    output=$(build/fuzz/tests/fuzz/"$fuzzer"-fuzz \
        -max_total_time=$((seconds / ${#fuzzers[@]})) -timeout=5 -max_len=20000 \
        -dict=tests/fuzz/json.dict -artifact_prefix=build/fuzz/found/"$fuzzer"- \
        -print_final_stats=1 "$grown" tests/fuzz/corpus/"$fuzzer" 2>&1) ||
        { printf '%s\n' "$output" >&2; fail "$fuzzer-fuzz found a fault. The input is in build/fuzz/found."; }
    say "$fuzzer: $(sed -n 's/^stat::number_of_executed_units: *//p' <<< "$output") inputs, no fault."
done
