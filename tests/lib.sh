# shellcheck shell=bash
# Shared by tests/run and the scripts behind it: where builds go, how missing packages are installed, how a stage is run and
# timed. It knows no stage. A script sources it and has: root, build, jobs, fail, install_packages, count_tests, run_stage,
# finish_stages.
set -euo pipefail
export LC_ALL=C
unset CDPATH # else `cd` may go elsewhere, and prints where it went
unset CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS # what a stage compiles with, and how it builds and installs, it says itself
unset CMAKE_GENERATOR CMAKE_TOOLCHAIN_FILE CMAKE_PREFIX_PATH DESTDIR

# shellcheck disable=SC2034 # read by the scripts that source this file
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${ONSMQTT_ERROR_TEST_BUILD:-$root/build-tests}
# shellcheck disable=SC2034
jobs=$(getconf _NPROCESSORS_ONLN)
failed_stages=()
mkdir -p "$build/logs" || { echo "$0: set ONSMQTT_ERROR_TEST_BUILD to a folder where builds and logs can go" >&2; exit 1; }
build=$(cd "$build" && pwd)

fail() {
    printf '%s: %s\n' "$0" "$*" >&2
    exit 1
}

# install_packages NAME...: installs those of these Debian packages that are missing; fails where only root may. Elsewhere it does
# nothing, and the stage that lacks a tool says so.
install_packages() {
    local name missing=() log=$build/logs/packages.log
    command -v apt-get >/dev/null || return 0
    for name; do
        # A package that is there for several architectures answers several times.
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed* ]] || missing+=("$name")
    done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        echo "$0: packages are missing; as root: apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    printf 'installing %s\n' "${missing[*]}"
    {
        apt-get update -qq &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
    } >"$log" 2>&1 || { tail -n 5 "$log"; fail "apt-get could not install ${missing[*]}: see $log"; }
}

# count_tests OUTCOME LOG: of cmocka's tests, whose output the log holds, how many PASSED, FAILED or were SKIPPED.
count_tests() {
    awk -v outcome="$1" 'match($0, "\\[ +" outcome " +\\] [0-9]+ test") {
                             ending = substr($0, RSTART, RLENGTH)
                             gsub(/[^0-9]/, "", ending)
                             sum += ending
                         }
                         END { print sum + 0 }' "$2"
}

# run_stage NAME COMMAND...: runs a command with its output in a log, prints how it ended, how long it took and the closing
# lines of the test runners in it; for a failure the end of the log. The run goes on, finish_stages says how it ended.
run_stage() {
    local name=$1 log=$build/logs/$1.log begin=$SECONDS status
    shift
    # In a condition the shell would ignore `set -e` inside the command.
    set +e
    (set -e; "$@") >"$log" 2>&1
    status=$?
    set -e
    if ((status == 0)); then
        printf '%-12s ok   %4d s\n' "$name" $((SECONDS - begin))
        grep -E '^[0-9]+% tests passed|^[0-9]+ passed, [0-9]+ failed|^[1-9][0-9]* skipped|^not judged' "$log" || true
    else
        printf '%-12s FAIL %4d s   the end of %s:\n' "$name" $((SECONDS - begin)) "$log"
        # What passed would push what failed out of sight.
        grep -vE '^\[ +(RUN|OK) +\]|^ +Start +[0-9]+: |   Passed +[0-9.]+ sec|^\[ *[0-9]+%\] |^-- ' "$log" | tail -n 60 || true
        failed_stages+=("$name")
    fi
}

finish_stages() {
    if ((${#failed_stages[@]})); then
        printf 'FAILED after %d s: %s; logs in %s\n' "$SECONDS" "${failed_stages[*]}" "$build/logs"
        exit 1
    fi
    printf 'all passed in %d s\n' "$SECONDS"
}
