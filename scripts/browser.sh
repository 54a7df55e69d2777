# Finds Chromium and a Chinese font for the browser tests; installs them through apt where that is possible.
. "$ROOT/scripts/tools.sh"

chromium_here() { command -v chromium || command -v chromium-browser || command -v google-chrome || true; }

chinese_font_here() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh 2>/dev/null | head -1)" ]; }

find_browser() {
  if { [ -z "$(chromium_here)" ] || ! chinese_font_here; } && command -v apt-get >/dev/null; then
    echo "正在安装 Chromium 和中文字体…… Installing Chromium and a Chinese font …" >&2
    { apt update && apt -y install chromium fonts-noto-cjk fontconfig; } >/dev/null 2>&1 || true
  fi
  if [ -z "$(chromium_here)" ] || ! chinese_font_here; then
    echo "缺少 Chromium 或中文字体：请安装（Debian：apt-get install chromium fonts-noto-cjk fontconfig）。" >&2
    echo "Chromium or a Chinese font is missing: install them (Debian: apt-get install chromium fonts-noto-cjk fontconfig)." >&2
    exit 3
  fi
  GONGJIANG_BROWSER=$(chromium_here)
  export GONGJIANG_BROWSER
}
