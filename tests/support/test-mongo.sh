#!/usr/bin/env bash
# Runs the integration tests on MongoDB:
#   npm run test:mongo [-- JEST ARGUMENTS]        at MONGODB_TEST_URL, or else on each server below
#   npm run test:mongo -- --on transactions [...] on a server with transactions and change streams
#   npm run test:mongo -- --on wire [...]         on a server with the wire protocol but neither of these
# Each server is started for this run and stopped after it. Exits 3 if there is none to run on.
set -euo pipefail
cd "$(dirname "$0")/../.."
shared=${SHARED_TOOLS:-../shared}
wanted='transactions wire'
if [ "${1:-}" = --on ]; then
  wanted=$2
  shift 2
fi

free_port() { node tests/support/free-port.mjs; }

# Each of these starts a server and prints its URL, or fails if this machine cannot run it.
start_wire() {
  [ -x "$shared/mongo-wire/mongo-wire" ] && [ "$(id -u)" = 0 ] || return 1
  MONGO_WIRE_HOME="$work/wire" "$shared/mongo-wire/mongo-wire" start "$(free_port)"
}
start_transactions() {
  if command -v mongod >/dev/null; then
    start_mongod
    return
  fi
  [ -x "$shared/mongo-transactions/mongo-transactions" ] || return 1
  MONGO_TRANSACTIONS_HOME="$work/transactions" \
    "$shared/mongo-transactions/mongo-transactions" start "$(free_port)"
}
start_mongod() {
  local port
  port=$(free_port)
  mkdir -p "$work/mongod"
  mongod --replSet rs0 --bind_ip 127.0.0.1 --port "$port" --dbpath "$work/mongod" \
    --logpath "$work/mongod.log" --fork --pidfilepath "$work/mongod.pid" >&2
  node --input-type=module -e "
    import { MongoClient } from 'mongodb'
    const client = new MongoClient('mongodb://127.0.0.1:$port/?directConnection=true')
    await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: '127.0.0.1:$port' }] } })
    await client.close()"
  echo "mongodb://127.0.0.1:$port/?replicaSet=rs0"
}
stop_all() {
  [ -d "$work/wire" ] && MONGO_WIRE_HOME="$work/wire" "$shared/mongo-wire/mongo-wire" stop
  [ -d "$work/transactions" ] && MONGO_TRANSACTIONS_HOME="$work/transactions" \
    "$shared/mongo-transactions/mongo-transactions" stop
  [ -e "$work/mongod.pid" ] && kill "$(cat "$work/mongod.pid")"
  rm -rf "$work"
}

run_jest() {
  echo "Integration tests on ${1##*@}" >&2
  MONGODB_TEST_URL=$1 TEST_DATABASE=mongo NODE_ENV=test \
    NODE_OPTIONS='--experimental-vm-modules --no-warnings' node_modules/.bin/jest "${@:2}"
}

if [ -n "${MONGODB_TEST_URL:-}" ]; then
  run_jest "$MONGODB_TEST_URL" "$@"
  exit
fi

work=$(mktemp -d)
trap stop_all EXIT
ran=0
outcome=0
for server in $wanted; do
  address=$("start_$server") || {
    echo "No MongoDB server called \"$server\" can be started here." >&2
    continue
  }
  ran=$((ran + 1))
  run_jest "$address" "$@" || outcome=1
done
if [ "$ran" = 0 ]; then
  cat >&2 <<'SENTENCE'

  NOTHING WAS RUN ON MONGODB.
  Set MONGODB_TEST_URL to a server whose databases called test-… may be made and dropped,
  such as mongodb://127.0.0.1:27017/?replicaSet=rs0

SENTENCE
  exit 3
fi
exit "$outcome"
