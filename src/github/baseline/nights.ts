import type { Night } from '../../model/night.ts'
import { readHistory } from '../../report/history-file.ts'
import type { GitHubApi } from '../api.ts'
import { isForbidden, isMissing, refusalWords } from '../api-refusal.ts'
import { historyOn } from '../history-branch.ts'
import { firstParents, mergeBaseOf } from './ancestors.ts'

export interface NightsQuery {
  /** the branch with the history */
  readonly branch: string
  readonly experiment: string
  /** the commit under test */
  readonly head: string
  /** the branch that it is to be merged into, or that it is on */
  readonly base: string
  /** milliseconds since 1970 */
  readonly now: number
  /** most commits from the merge base back */
  readonly maxDistance: number
  readonly maxAgeDays: number
  /** all that were run in the same way as the newest, or those of the commit that is nearest */
  readonly wanted: 'all alike' | 'nearest commit'
}

/** Nights that were run in the same way, which together are a baseline. */
export interface FoundNights {
  /** the newest first */
  readonly nights: readonly [Night, ...Night[]]
  /** of the first: commits from the merge base back to it */
  readonly distance: number
  readonly ageSec: number
}

export type NightsSearch =
  | { readonly found: FoundNights; readonly why: null }
  /** `why` is one sentence for people; null where there is no such branch */
  | { readonly found: null; readonly why: string | null }

const DAY_MS = 86_400_000
/** a night with less says as little as a run with less */
const LEAST_COVERAGE = 0.9

/** Looks for a baseline in the history of nights: those of ancestors of the change. Never throws for what GitHub does. */
export async function findNights(api: GitHubApi, query: NightsQuery): Promise<NightsSearch> {
  const { branch, experiment, head, base, now, maxDistance, maxAgeDays, wanted } = query
  try {
    const text = await historyOn(api, branch)
    if (text === null) return { found: null, why: null }
    const from = await mergeBaseOf(api, base, head)
    const { distanceOf } = await firstParents(api, from, maxDistance)
    const known = readHistory(text)
      .nights.filter(
        ({ experiment: of, cells, coverage }) => of === experiment && cells && (coverage ?? 0) >= LEAST_COVERAGE,
      )
      .flatMap((night) => {
        const distance = distanceOf.get(night.commit ?? '')
        const ageSec = Math.max(0, (now - Date.parse(night.date)) / 1000)
        // a night may have begun at any hour of its day
        return distance === undefined || ageSec * 1000 >= (maxAgeDays + 1) * DAY_MS ? [] : [{ night, distance, ageSec }]
      })
      .reverse()
    const first = wanted === 'all alike' ? known[0] : known.toSorted((a, b) => a.distance - b.distance)[0]
    if (!first)
      return {
        found: null,
        why: `The history on branch ${branch} has no night of ${experiment} of the last ${maxAgeDays} days, of commit ${from.slice(0, 7)} or of the ${maxDistance} before it.`,
      }
    const { night: newest, distance, ageSec } = first
    const others = known.filter(
      ({ night }) =>
        night !== newest && sameWay(night, newest) && (wanted === 'all alike' || night.commit === newest.commit),
    )
    return { found: { nights: [newest, ...others.map(({ night }) => night)], distance, ageSec }, why: null }
  } catch (error) {
    return { found: null, why: `The history on branch ${branch} could not be read: ${reason(error, query)}.` }
  }
}

const sameWay = (one: Night, other: Night): boolean =>
  JSON.stringify(one.fingerprint) === JSON.stringify(other.fingerprint)

function reason(error: unknown, { head, base }: NightsQuery): string {
  if (isForbidden(error)) return 'the token lacks `contents: read`'
  return isMissing(error)
    ? `GitHub knows no merge base of commit ${head.slice(0, 7)} and branch ${base}`
    : refusalWords(error)
}
