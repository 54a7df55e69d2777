# Platforms and other programs that run while a script goes on, and end with it. Sourced after java.sh.
STARTED=()
end() {
  local process
  for process in "${STARTED[@]}"; do kill "$process" 2>/dev/null || true; done
  for process in "${STARTED[@]}"; do wait "$process" 2>/dev/null || true; done
}
trap end EXIT

in_background() {
  local log=$1
  shift
  ("$@") >"$log" 2>&1 &
  STARTED+=($!)
}

# Waits until a command works; at most three minutes.
until_it_works() {
  local tenth
  for tenth in $(seq 1800); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  echo "等不到：$*  Waited in vain: $*" >&2
  exit 1
}

# Signs a demo account in at an address, keeps the cookies in a file and prints the answer's status.
sign_in() {
  local site=$1 cookies=$2 token
  rm -f "$cookies"
  token=$(curl -s -b "$cookies" -c "$cookies" "$site/login" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -1)
  curl -s -o /dev/null -w '%{http_code}' -b "$cookies" -c "$cookies" --data-urlencode "_csrf=$token" \
    --data-urlencode "login=$3" --data-urlencode password=haiyan-2026 "$site/login"
}
