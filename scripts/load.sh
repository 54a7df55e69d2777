# What the benches share: a platform and its peer, both built and warm, load on them, a verdict. Sourced.
. "$ROOT/scripts/java.sh"
. "$ROOT/scripts/tools.sh"
. "$ROOT/scripts/background.sh"

PORT=8470
PEER_PORT=8471
SITE=http://localhost:$PORT
PEER=http://localhost:$PEER_PORT
CONNECTIONS=16
SECONDS_EACH=10
WARM_UP=10
MOST_ROUNDS=6
MISSED=0
COUNTY=
PEER_RATES=()
RATES=()
LATENCIES=()

# Sets COUNTY to a data folder of this bench, kept between runs.
open_bench() {
  case "${2:-}" in
    --quick) SECONDS_EACH=3 WARM_UP=2 MOST_ROUNDS=2 ;;
    "") ;;
    *) echo "./bench $1 [--quick]" >&2; exit 2 ;;
  esac
  need_tool wrk wrk
  prepare "$1"
}

# Builds, and sets COUNTY to a data folder of this bench.
prepare() {
  need_tool curl curl
  find_java
  cd "$ROOT"
  build
  COUNTY=$ROOT/target/bench/$1
  mkdir -p "$COUNTY"
  until_free "$SITE"
  until_free "$PEER"
}

until_free() {
  if curl -s -o /dev/null "$1"; then
    echo "$1 已被占用。 $1 is in use." >&2
    exit 2
  fi
}

healthy() { curl -sf "$1/actuator/health"; }

answers() { curl -s -o /dev/null "$1"; }

# Starts the platform with these options, waits until it is ready and sets PLATFORM to its process, TOOK to the seconds until then.
open_platform() {
  local since=$EPOCHREALTIME
  in_background "$COUNTY/platform.log" platform serve --port "$PORT" --data "$COUNTY/data" "$@"
  PLATFORM=${STARTED[-1]}
  until_it_works healthy "$SITE"
  TOOK=$(seconds_since "$since")
}

seconds_since() { awk -v since="$1" -v now="$EPOCHREALTIME" 'BEGIN { printf "%.1f", now - since }'; }

close_platform() {
  kill "$PLATFORM"
  wait "$PLATFORM" || true
}

# Of the file in which the running platform says how its database is reached.
setting() { sed -n "s/^$1=//p" "$COUNTY/data/database.properties" | sed 's/\\\(.\)/\1/g'; }

# Runs a class of the peer, with these arguments, on the platform's database.
bare() {
  SPRING_DATASOURCE_URL=$(setting url) SPRING_DATASOURCE_USERNAME=$(setting user)
  SPRING_DATASOURCE_PASSWORD=$(setting password) SERVER_PORT=$PEER_PORT
  export SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME SPRING_DATASOURCE_PASSWORD SERVER_PORT
  exec "$JAVA_HOME/bin/java" "${JVM[@]}" -cp 'target/bench/peer:target/platform/lib/*' "cn.gongjiang.bench.$1" "${@:2}"
}

compile_peer() {
  "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -d target/bench/peer -cp 'target/platform/lib/*' \
    src/test/java/cn/gongjiang/bench/*.java
}

# Starts the peer; sets TOOK.
open_peer() {
  local since=$EPOCHREALTIME
  in_background "$COUNTY/peer.log" bare BareHandler
  until_it_works answers "$PEER"
  TOOK=$(seconds_since "$since")
}

# Who asks: a member of staff with a browser, or a program. Fills HTML and JSON with what their requests carry.
open_callers() {
  sign_in_as county
  HTML=(-H 'Accept: text/html' -H 'Accept-Encoding: gzip' -H "Cookie: $(cookies county)")
  open_program
  JSON=(-H 'Accept: application/json' -H "Authorization: Bearer $TOKEN")
}

# A program that may read everything; sets TOKEN.
open_program() {
  if [ ! -f "$COUNTY/client" ]; then "$ROOT/gongjiang" client add bench --data "$COUNTY/data" >"$COUNTY/client"; fi
  TOKEN=$(curl -s -u "$(credential client_id):$(credential client_secret)" -d grant_type=client_credentials \
    "$SITE/oauth2/token" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
}

credential() { sed -n "s/^$1=//p" "$COUNTY/client"; }

sign_in_as() {
  [ "$(sign_in "$SITE" "$COUNTY/$1.cookies" "$1")" = 303 ] || wrong "$1 没有登录成功 is not signed in"
}

cookies() { awk 'NF == 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$COUNTY/$1.cookies"; }

wrong() {
  echo "错误 wrong: $1" >&2
  exit 1
}

# Prints a key figure beside its limit; a missed one makes the bench fail in the end.
#   verdict NAME VALUE '<=' LIMIT
verdict() {
  local met=missed
  if awk -v value="$2" -v limit="$4" "BEGIN { exit !(value $3 limit) }"; then met=met; else MISSED=$((MISSED + 1)); fi
  printf '%-40s %s %s: %s\n' "$1 $2" "$3" "$4" "$met"
}

# The Java machine compiles while it is asked: until a round brings hardly more than the one before.
warm_up() {
  local round rate before=0
  for ((round = 0; round < MOST_ROUNDS; round++)); do
    rate=$(wrk -t2 -c"$CONNECTIONS" -d"$WARM_UP" --timeout 60s "$@" | awk '/^Requests\/sec/ { printf "%.0f", $2 }')
    if awk -v rate="$rate" -v before="$before" 'BEGIN { exit !(rate < before * 1.05) }'; then return; fi
    before=$rate
  done
}

# Load on one address: requests/s, p50 and p99 in milliseconds, in RATE, P50, P99. Every answer must be a 200.
load() {
  local measured
  warm_up "$@"
  measured=$(wrk -t2 -c"$CONNECTIONS" -d"$SECONDS_EACH" --timeout 60s --latency "$@")
  if grep -qE 'Non-2xx|Socket errors' <<<"$measured"; then wrong "${*: -1}: $measured"; fi
  RATE=$(awk '/^Requests\/sec/ { printf "%.0f", $2 }' <<<"$measured")
  if [ "$RATE" = 0 ]; then wrong "${*: -1} 在这段时间里没有回答 answered nothing in that time"; fi
  P50=$(milliseconds 50% <<<"$measured")
  P99=$(milliseconds 99% <<<"$measured")
}

milliseconds() {
  awk -v which="$1" '$1 == which { unit = $2; sub(/^[0-9.]+/, "", unit)
    printf "%.1f", $2 * (unit == "us" ? 0.001 : unit == "s" ? 1000 : 1) }'
}

ratio() { awk -v one="$1" -v other="$2" 'BEGIN { printf "%.2f", one / other }'; }

# What the platform and the peer must have in common: JSON to the letter, of a page the numbers of its records.
essence() {
  if [ "$1" = json ]; then
    sed 's/,"page":.*/}/'
  else
    { grep -oE '(JS|GW)-[0-9]{4}-[0-9]+|QY-[0-9]+' || true; } | uniq
  fi
}

compare() {
  local ours theirs
  ours=$(curl -s --compressed "${@:4}" "$SITE$2" | essence "$1")
  theirs=$(curl -s --compressed "${@:4}" "$PEER$3" | essence "$1")
  if [ -z "$ours" ] || [ "$ours" != "$theirs" ]; then wrong "$1 $2 与对照的结果不同 differs from the peer's"; fi
}

heading() {
  echo "$CONNECTIONS connections, $SECONDS_EACH s each after rounds of $WARM_UP s until the rate stands"
  printf '%-28s %9s %8s %8s %9s %8s %8s %7s\n' '' platform p50 p99 bare p50 p99 ratio
  printf '%-28s %9s %8s %8s %9s %8s %8s\n' '' /s ms ms /s ms ms
}

# The peer, then the platform, with the same answer at an address each; adds to PEER_RATES, RATES and LATENCIES.
#   measure KIND PATH PATH_OF_THE_PEER HEADERS…
measure() {
  local kind=$1 path=$2 rate p50 p99
  compare "$@"
  load "${@:4}" "$PEER$3"
  rate=$RATE p50=$P50 p99=$P99
  load "${@:4}" "$SITE$path"
  printf '%-28s %9s %8s %8s %9s %8s %8s %7s\n' \
    "$kind $path" "$RATE" "$P50" "$P99" "$rate" "$p50" "$p99" "$(ratio "$RATE" "$rate")"
  PEER_RATES+=("$rate")
  RATES+=("rate-$kind$path $RATE")
  LATENCIES+=("p99-$kind$path $P99")
}

# The platform alone, where no single statement says the same.
#   measure_alone KIND PATH HEADERS…
measure_alone() {
  load "${@:3}" "$SITE$2"
  printf '%-28s %9s %8s %8s\n' "$1 $2" "$RATE" "$P50" "$P99"
}

finish() {
  echo "missed $MISSED"
  [ "$MISSED" = 0 ]
}
