/** a slow line moves a part of an archive in that time */
const TRANSFER_SEC = 300
/** bytes a second of the slowest line that is waited for: what is small and does not arrive is sent again soon */
const SLOWEST = 2 ** 16

/** how long the sending of so many bytes may take; a whole number, as timers ask for */
export const sendingMs = (bytes: number, patienceSec: number, mostSec = TRANSFER_SEC): number =>
  Math.ceil(Math.min(mostSec, patienceSec + bytes / SLOWEST) * 1000)
