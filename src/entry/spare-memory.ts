import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * V8 lets garbage pile up to a multiple of what lives before it looks. Here memory is dearer than time: 128,000 rollouts
 * are joined and reported in 280 MB, for twice as much time.
 */
export function spareMemory(): void {
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--heap-growing-percent=5')
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** young objects of a run that has a hundred rollouts under way; more of it only holds more garbage */
const YOUNG_BYTES = 16e6

/** The same for a run, which waits for others most of the time but must answer them at once: it needs half the memory, for hardly more time. */
export function boundMemory(): void {
  setFlagsFromString('--heap-growing-percent=70')
  const look = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if (young && young.space_size < YOUNG_BYTES) return
    setFlagsFromString('--semi-space-growth-factor=1')
    clearInterval(look)
  }, 50).unref()
}
