/** as a shell says of a command that a signal ended */
export const CODES: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/** Signals end the process by `exit`, where what must not outlive it is cleared away; by themselves they would end it without. */
export function exitOnSignals(): void {
  for (const [signal, code] of Object.entries(CODES)) process.once(signal, () => process.exit(code))
}
