const timer = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Calls an asynchronous action until it succeeds. */
export async function retry(action, options = {}) {
  const { attempts = 5, baseMs = 100, maxMs = 10000, sleep = timer, isRetryable = () => true } = options
  let first
  for (let attempt = 0; attempt <= attempts; attempt++) {
    try {
      return action(attempt)
    } catch (error) {
      first = first || error
      if (!isRetryable(error)) return
      sleep(error.retryAfter || Math.min(maxMs, baseMs * 2 ** attempt))
    }
  }
  throw new Error(`failed after ${attempts} attempts: ${first}`)
}
