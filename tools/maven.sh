#!/usr/bin/env bash
# Prints the path of a Maven that can build erdsl: Tycho wants 3.9. The installed one when it is new enough; else one
# that the installed one fetches, once, into the cache.
#
#   maven.sh
#
# Downloads go where ERDSL_CACHE says, by default ~/.cache/erdsl.
set -euo pipefail

version=3.9.11
cache=${ERDSL_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/erdsl}
fetched=$cache/apache-maven-$version/bin/mvn

refuse() {
    printf '%s\n' "$1" >&2
    exit 1
}

# Whether a Maven is 3.9 or newer. Its jars say so at once; starting it would take half a second.
new_enough() {
    local home core found
    home=$(dirname "$(dirname "$(readlink -f "$1")")")
    for core in "$home"/lib/maven-core-*.jar; do
        if [ -f "$core" ]; then
            found=${core##*/maven-core-}
            found=${found%.jar}
        fi
    done
    if [ -z "${found:-}" ]; then
        found=$(MAVEN_BASEDIR='' "$1" --batch-mode --version 2>/dev/null | grep -o 'Apache Maven [0-9.]*' | cut -d' ' -f3)
    fi
    case ${found:-} in
        3.9* | [4-9].*) return 0 ;;
        *) return 1 ;;
    esac
}

installed=$(command -v mvn || true)
if [ -n "$installed" ] && new_enough "$installed"; then
    printf '%s\n' "$installed"
    exit 0
fi
if [ -x "$fetched" ]; then
    printf '%s\n' "$fetched"
    exit 0
fi
[ -n "$installed" ] ||
    refuse "erdsl is built with Maven, and there is no 'mvn' in the PATH; install it (on Debian and Ubuntu: the package maven)."

mkdir -p "$cache" 2>/dev/null || refuse "Maven $version must be kept somewhere, and $cache cannot be written to; set ERDSL_CACHE."
printf '  fetching Maven %s, for the installed one is older than 3.9\n' "$version" >&2
staging=$(mktemp -d "$cache/fetching-XXXXXX")
trap 'rm -rf "$staging"' EXIT
# In a folder of its own: beside a pom the installed Maven would first refuse that pom's plugins.
if ! (cd "$staging" && "$installed" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$version:tar.gz:bin -DoutputDirectory="$staging") >"$cache/fetch.log" 2>&1; then
    refuse "Maven $version could not be fetched; $cache/fetch.log says why."
fi
chmod +x "$staging/apache-maven-$version/bin/mvn"
# Somebody else may have fetched it meanwhile; then theirs is as good.
mv -T "$staging/apache-maven-$version" "$cache/apache-maven-$version" 2>/dev/null || [ -x "$fetched" ] ||
    refuse "Maven $version could not be put into $cache."
printf '%s\n' "$fetched"
