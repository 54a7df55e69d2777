# Finds Chromium and a Chinese font for the browser tests; installs them through apt where that is possible.
find_browser() {
  local have_browser have_font
  have_browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  have_font=$(command -v fc-list >/dev/null && fc-list :lang=zh 2>/dev/null | head -1 || true)
  if [ -n "$have_browser" ] && [ -n "$have_font" ]; then export GONGJIANG_BROWSER="$have_browser"; return; fi
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing chromium and a Chinese font …" >&2
    apt-get -q update >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get -q -y install chromium fonts-noto-cjk fontconfig >/dev/null
  fi
  have_browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [ -z "$have_browser" ]; then
    echo "Chromium is missing. Install chromium and fonts-noto-cjk (Debian: apt-get install chromium fonts-noto-cjk)." >&2
    exit 3
  fi
  export GONGJIANG_BROWSER="$have_browser"
}
