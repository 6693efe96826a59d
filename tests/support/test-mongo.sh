#!/usr/bin/env bash
# Runs the integration tests on MongoDB: at MONGODB_TEST_URL, or else on a server of its protocol that
# is started for this run and stopped after it. Exits 3 where neither is there, having run nothing.
# Arguments go to Jest.
set -euo pipefail
cd "$(dirname "$0")/../.."
wire=../shared/mongo-wire/mongo-wire

if [ -z "${MONGODB_TEST_URL:-}" ]; then
  if [ ! -x "$wire" ] || [ "$(id -u)" != 0 ]; then
    cat >&2 <<'SENTENCE'

  NOTHING WAS RUN ON MONGODB.
  Set MONGODB_TEST_URL to a server whose databases called test-… may be made and dropped,
  such as mongodb://127.0.0.1:27017/?replicaSet=rs0

SENTENCE
    exit 3
  fi
  if ! MONGODB_TEST_URL=$("$wire" status 2>/dev/null); then
    port=$(node tests/support/free-port.mjs)
    trap '"$wire" stop' EXIT
    MONGODB_TEST_URL=$("$wire" start "$port")
  fi
fi

echo "Integration tests on ${MONGODB_TEST_URL##*@}" >&2
export MONGODB_TEST_URL TEST_DATABASE=mongo NODE_ENV=test
NODE_OPTIONS='--experimental-vm-modules --no-warnings' node_modules/.bin/jest "$@"
