/** A signal that ends a request when its time is over, or when the run is told to stop. */
export function within(ms: number, signal: AbortSignal | undefined): AbortSignal {
  const late = AbortSignal.timeout(ms)
  return signal ? AbortSignal.any([late, signal]) : late
}
