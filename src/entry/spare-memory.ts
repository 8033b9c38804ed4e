import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * V8 lets garbage pile up to a multiple of what lives before it looks. Here memory is dearer than time: 128,000 rollouts
 * are joined and reported in 280 MB, for twice as much time.
 */
export function spareMemory(): void {
  spared = true
  setFlagsFromString('--optimize-for-size')
  setFlagsFromString('--heap-growing-percent=5')
  setFlagsFromString('--semi-space-growth-factor=1')
}

let spared = false

/** both halves of the room for young objects of a report: with a quarter of it V8 looks for garbage four times as often */
const REPORT_YOUNG_BYTES = 2 ** 25
/** more than enough for V8 to see that what it has is too small */
const MOST_KEPT = 200_000

/**
 * For what reads and keeps a whole run: room for young objects from the start, and no more later. V8 gives room only where
 * objects survive, so some are kept for a moment. It saves a tenth of the time, and memory; where memory is spared nothing is done.
 */
export function roomForReport(): void {
  if (spared) return
  const kept: object[] = []
  for (let young = youngBytes(); young < REPORT_YOUNG_BYTES && kept.length < MOST_KEPT; young = youngBytes()) {
    setFlagsFromString(`--semi-space-growth-factor=${Math.ceil(REPORT_YOUNG_BYTES / young)}`)
    for (let at = 0; at < 1000; at++) kept.push({ at })
  }
  setFlagsFromString('--semi-space-growth-factor=1')
}

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0

/** young objects of a run that has a hundred rollouts under way; more of it only holds more garbage */
const YOUNG_BYTES = 16e6

/** The same for a run, which waits for others most of the time but must answer them at once: it needs half the memory, for hardly more time. */
export function boundMemory(): void {
  setFlagsFromString('--heap-growing-percent=70')
  const look = setInterval(() => {
    if (youngBytes() < YOUNG_BYTES) return
    setFlagsFromString('--semi-space-growth-factor=1')
    clearInterval(look)
  }, 50).unref()
}
