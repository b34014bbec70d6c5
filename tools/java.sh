#!/usr/bin/env bash
# Prints the path of the Java to use, or says what is missing.
#
#   java.sh run      a Java 17 or newer that runs programs
#   java.sh build    one that compiles them as well
set -euo pipefail

refuse() {
    printf '%s\n' "$1" >&2
    exit 1
}

hint="install one (on Debian and Ubuntu: the package default-jdk) or set JAVA_HOME."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || refuse "erdsl needs a Java Development Kit 17 or newer, and there is no '$java'; $hint"
java=$(command -v "$java")
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
case $version in
    1[7-9] | [2-9][0-9]) ;;
    *) refuse "erdsl needs a Java Development Kit 17 or newer, and '$java' is ${version:-of an unknown version}; $hint" ;;
esac
if [ "${1:-run}" = build ] && [ ! -x "$(dirname "$(readlink -f "$java")")/javac" ]; then
    refuse "erdsl is built with a Java Development Kit, and '$java' comes without the compiler; $hint"
fi
printf '%s\n' "$java"
