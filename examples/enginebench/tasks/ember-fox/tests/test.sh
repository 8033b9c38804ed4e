#!/bin/sh
# no node is the judge's trouble, not the agent's: then there is no reward at all
command -v node >/dev/null || { echo 'node is missing' >&2; exit 1; }
exec node /tests/judge.mjs card.rs /tests/cases.txt /logs/verifier
