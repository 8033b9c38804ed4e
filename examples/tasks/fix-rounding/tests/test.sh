#!/bin/sh
# no node is the judge's trouble, not the agent's: then there is no reward at all
command -v node >/dev/null || { echo 'node is missing' >&2; exit 1; }
mkdir -p /logs/verifier
output=/logs/verifier/tests.tap
node --test-reporter=tap --test-reporter-destination=stdout /tests/fix-rounding.test.mjs >"$output" 2>&1
status=$?
cat "$output"
# the count catches a module that ends the process before the tests have run
if [ "$status" -eq 0 ] && grep -q '^# pass 5$' "$output"; then
  echo 1 >/logs/verifier/reward.txt
else
  echo 0 >/logs/verifier/reward.txt
fi
