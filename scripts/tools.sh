# Programs that are no part of the platform. Sourced.
apt() {
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo -n)
  "${root[@]}" apt-get -q "$@"
}

# A command and Debian's package of it: installed through apt where that is possible, else told and the script ends.
need_tool() {
  if ! command -v "$1" >/dev/null && command -v apt-get >/dev/null; then
    echo "正在安装 $1…… Installing $1 …" >&2
    { apt update && apt -y install "$2"; } >/dev/null 2>&1 || true
  fi
  if ! command -v "$1" >/dev/null; then
    echo "缺少 $1：请安装（Debian：apt-get install $2）。 $1 is missing: install it (Debian: apt-get install $2)." >&2
    exit 3
  fi
}
