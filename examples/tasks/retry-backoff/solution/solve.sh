#!/bin/sh
set -e
cat >/app/retry.mjs <<'EOF'
const timer = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Calls an asynchronous action until it succeeds, with a growing wait between its failures. */
export async function retry(action, options = {}) {
  const { attempts = 5, baseMs = 100, maxMs = 10000, sleep = timer, isRetryable = () => true } = options
  if (!Number.isInteger(attempts) || attempts < 1) throw new RangeError('attempts must be a whole number of at least 1')
  for (let attempt = 1; ; attempt++) {
    try {
      return await action(attempt)
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw error
      await sleep(Math.min(maxMs, asked(error) ?? baseMs * 2 ** (attempt - 1)))
    }
  }
}

function asked(error) {
  const seconds = error?.retryAfter
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null
}
EOF
