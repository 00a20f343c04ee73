#!/bin/sh
# Starts what build-image.sh made, as one process that answers and one that works, asks both how they are, and ends them as an orchestrator
# does: scripts/image/smoke.sh FOLDER DATABASE_URL. A database of its own is made on that server and dropped afterwards.
set -eu

folder=$(cd "${1:?usage: scripts/image/smoke.sh FOLDER DATABASE_URL}" && pwd)
server=${2:?usage: scripts/image/smoke.sh FOLDER DATABASE_URL}
name=ringback_smoke_$$
room=$(mktemp -d)
pids=''

sql() {
  (cd "$folder" && node -e '
    const { Client } = require("pg");
    const client = new Client({ connectionString: process.argv[1] });
    client.connect().then(() => client.query(process.argv[2])).then(() => client.end(), (error) => { console.error(error.message); process.exit(1); });
  ' "$server" "$1")
}

clean_up() {
  for pid in $pids; do kill -KILL "$pid" 2>/dev/null || true; done
  sql "drop database if exists $name with (force)" || true
  rm -rf "$room"
}
trap clean_up EXIT

fail() {
  echo "$1" >&2
  cat "$room"/*.out >&2
  exit 1
}

# Status of an answer; 000 when there is none.
status() { curl -s -o "$room/answer" -w '%{http_code}' -m 5 "$1" || true; }

# start ROLE: leaves its process id in $room.
start() {
  (
    cd "$folder"
    exec env -i PATH="$PATH" ROLE="$1" HOST=127.0.0.1 PORT=0 PUBLIC_URL=https://ringback.example HUBSPOT_CLIENT_ID=smoke \
      HUBSPOT_CLIENT_SECRET=smoke TOKEN_KEYS="$keys" DATABASE_URL="$database" NODE_ENV=production \
      node --enable-source-maps dist/server.js
  ) >"$room/$1.out" 2>&1 &
  pids="$pids $!"
  echo "$!" >"$room/$1.pid"
}

# check ROLE: waits until it listens, asks how it is, and leaves its address in $room.
check() {
  left=300
  while ! grep -q 'Ringback listens at' "$room/$1.out"; do
    kill -0 "$(cat "$room/$1.pid")" 2>/dev/null || fail "$1 did not start"
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "$1 does not listen after 30 s"
    sleep 0.1
  done
  url=$(grep -oE 'http://127\.0\.0\.1:[0-9]+' "$room/$1.out" | head -n 1)
  echo "$url" >"$room/$1.url"
  [ "$(status "$url/livez")" = 200 ] || fail "$1: /livez is not 200"
  [ "$(status "$url/readyz")" = 200 ] || fail "$1: /readyz is not 200"
  [ "$(status "$url/metrics")" = 200 ] || fail "$1: /metrics is not 200"
  grep -q '^ringback_backlog_rows' "$room/answer" || fail "$1: /metrics says nothing of the backlog"
}

sql "create database $name"
database=$(node -p 'const url = new URL(process.argv[1]); url.pathname = process.argv[2]; url.href' "$server" "$name")

keys="a:$(node -p 'crypto.randomBytes(32).toString("base64")')"

# Together, as they start after a deployment: only one of them may prepare the database.
start serve
start work
check serve
check work
[ "$(status "$(cat "$room/serve.url")/oauth/install")" = 302 ] || fail 'serve: /oauth/install sends nobody to HubSpot'
[ "$(status "$(cat "$room/work.url")/oauth/install")" = 404 ] || fail 'work: has a door that it should not have'

for role in serve work; do
  pid=$(cat "$room/$role.pid")
  kill -TERM "$pid"
  code=0
  wait "$pid" || code=$?
  [ "$code" -eq 0 ] || fail "$role ended with $code after SIGTERM"
  echo "$role: started, answered, ended"
done
