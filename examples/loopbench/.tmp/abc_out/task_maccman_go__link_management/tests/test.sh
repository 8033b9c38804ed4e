#!/bin/sh
# hidden validation
export LINKS=/tmp/links.tsv
cd /app && sh links.sh add docs https://one.example && sh links.sh add blog https://blog.example &&
  sh links.sh add docs https://two.example && [ "$(sh links.sh get docs)" = https://two.example ] &&
  [ "$(sh links.sh get blog)" = https://blog.example ]
[ $? -eq 0 ] && echo 1 >/logs/verifier/reward.txt || echo 0 >/logs/verifier/reward.txt
