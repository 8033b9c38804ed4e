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

/** both halves of the room for young objects: with a quarter of it V8 looks for garbage four times as often */
const YOUNG_BYTES = 2 ** 25
/** for images, whose bytes lie elsewhere */
export const IMAGE_YOUNG_BYTES = 2 ** 24
/** more than enough for V8 to see that what it has is too small */
const MOST_KEPT = 200_000

/** For what reads and keeps a whole run. It saves a tenth of the time, and memory; where memory is spared nothing is done. */
export function roomForReport(): void {
  if (!spared) roomForYoung(YOUNG_BYTES)
}

/** The same for what waits for others most of the time but must answer them at once: it needs half the memory, for hardly more time. */
export function boundMemory(young = YOUNG_BYTES): void {
  setFlagsFromString('--heap-growing-percent=70')
  roomForYoung(young)
}

/** From the start, and no more later. V8 gives room only where objects survive, so some are kept for a moment. */
function roomForYoung(wanted: number): void {
  const kept: object[] = []
  for (let young = youngBytes(); young < wanted && kept.length < MOST_KEPT; young = youngBytes()) {
    setFlagsFromString(`--semi-space-growth-factor=${Math.ceil(wanted / young)}`)
    for (let at = 0; at < 1000; at++) kept.push({ at })
  }
  setFlagsFromString('--semi-space-growth-factor=1')
}

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
