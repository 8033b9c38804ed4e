import type { JournalEvent } from '../model/record.ts'

/** One line for one event; null for those that nobody waits for. */
export function eventLine(event: JournalEvent): string | null {
  switch (event.event) {
    case 'attempt_started':
      return event.attempt === 1 ? `started  ${event.rollout}` : `retried  ${event.rollout} (attempt ${event.attempt})`
    case 'attempt_ended': {
      const kind = event.outcome.infraKind ? `/${event.outcome.infraKind}` : ''
      return `ended    ${event.rollout}: ${event.outcome.class}${kind}, ${event.outcome.reason}`
    }
    case 'sandbox_leaked':
      return `leaked   ${event.sandbox} (${event.rollout}): ${event.reason}; run \`benchgate reap\``
    default:
      return null
  }
}
