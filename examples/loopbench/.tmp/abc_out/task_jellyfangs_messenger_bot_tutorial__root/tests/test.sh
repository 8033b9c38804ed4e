#!/bin/sh
# hidden validation
cd /app && [ "$(sh reply.sh help)" = "I know: hello, help." ] && [ "$(sh reply.sh hello)" = "Hello!" ] && [ "$(sh reply.sh x)" = "Sorry?" ]
[ $? -eq 0 ] && echo 1 >/logs/verifier/reward.txt || echo 0 >/logs/verifier/reward.txt
