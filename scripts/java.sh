# Finds a JDK 25 and Maven and says clearly when one is missing. Sourced by every script.
set -euo pipefail

is_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q ' 25\b'; }

# The folder of the javac that the shell would call.
java_on_path() {
  local javac
  javac=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")"
}

find_java() {
  local home
  for home in "${JAVA_HOME:-}" "$(java_on_path)" /usr/lib/jvm/* /opt/* \
      "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_25 "$home"; then export JAVA_HOME="$home"; return; fi
  done
  echo "缺少 JDK 25：请安装（例如 Eclipse Temurin 25，https://adoptium.net），并把 JAVA_HOME 指向它。" >&2
  echo "JDK 25 is missing: install one (for example Eclipse Temurin 25, https://adoptium.net) and set JAVA_HOME to it." >&2
  if [ -n "${JAVA_HOME:-}" ]; then
    echo "JAVA_HOME=$JAVA_HOME 不是 JDK 25。 JAVA_HOME=$JAVA_HOME is no JDK 25." >&2
  fi
  exit 3
}

need_maven() {
  command -v mvn >/dev/null && return
  echo "缺少 Maven：请安装（Debian、Ubuntu：apt-get install maven）。" >&2
  echo "Maven is missing: install it (Debian, Ubuntu: apt-get install maven)." >&2
  exit 3
}

maven() { mvn --batch-mode --no-transfer-progress "$@"; }

JVM=(-XX:+UseSerialGC -Xmx400m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)
JAR=target/platform/gongjiang.jar
RECORDED=target/platform/gongjiang.aot
BUILT=target/platform/built

# Builds target/platform when a source is newer than it. What was installed elsewhere has no sources and is as it is.
build() {
  if [ ! -f pom.xml ]; then return; fi
  if [ ! -f "$BUILT" ] || [ -n "$(find src/main scripts/java.sh pom.xml -newer "$BUILT" -print -quit)" ]; then
    need_maven
    echo "正在构建，第一次要几分钟…… Building; the first time takes some minutes …" >&2
    rm -rf target/platform
    if ! maven --quiet -DskipTests -Dspotless.check.skip=true package >&2; then
      echo "构建没有成功，原因见上面。第一次构建需要能访问 Maven 仓库。" >&2
      echo "The build failed, see above. The first one needs access to a Maven repository." >&2
      exit 4
    fi
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/gongjiang.jar extract --destination target/platform
    rehearse
    pwd >"$BUILT"
  fi
}

# Records what a start loads. Without the record a start only takes longer. The Java machine refuses to start on a record of
# jars that it finds by another path: so the path is whole, and in another place the record is left out.
rehearse() {
  "$JAVA_HOME/bin/java" "${JVM[@]}" -XX:AOTCacheOutput="$RECORDED" -jar "$ROOT/$JAR" rehearse >target/rehearsal.log 2>&1 ||
    rm -f "$RECORDED"
}

platform() {
  options=("${JVM[@]}")
  if [ -f "$ROOT/$RECORDED" ] && [ "$(cat "$ROOT/$BUILT")" = "$ROOT" ]; then options+=(-XX:AOTCache="$ROOT/$RECORDED"); fi
  exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$ROOT/$JAR" "$@"
}
