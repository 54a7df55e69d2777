# Finds a JDK 25 and Maven and says clearly when one is missing. Sourced by ./run, ./test, ./bench and ./gongjiang.
set -euo pipefail

is_25() { [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q ' 25\b'; }

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && is_25 "$JAVA_HOME"; then return; fi
  local home
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_25 "$home"; then export JAVA_HOME="$home"; return; fi
  done
  echo "JDK 25 is missing. Install one (for example Eclipse Temurin 25) and set JAVA_HOME to it." >&2
  echo "缺少 JDK 25：请安装（例如 Eclipse Temurin 25），并把 JAVA_HOME 指向它。" >&2
  exit 3
}

need_maven() {
  command -v mvn >/dev/null && return
  echo "Maven is missing. Install it (Debian: apt-get install maven)." >&2
  echo "缺少 Maven：请安装（Debian：apt-get install maven）。" >&2
  exit 3
}

maven() { mvn --batch-mode --no-transfer-progress "$@"; }

# Builds the jar when a source is newer than it.
build() {
  local jar=target/gongjiang.jar
  if [ ! -f "$jar" ] || [ -n "$(find src/main pom.xml -newer "$jar" -print -quit)" ]; then
    need_maven
    echo "Building … 正在构建……" >&2
    maven --quiet -DskipTests -Dspotless.check.skip=true package >&2
  fi
}

platform() {
  exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx400m \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "$ROOT/target/gongjiang.jar" "$@"
}
