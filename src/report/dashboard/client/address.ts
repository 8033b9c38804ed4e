/** What the page shows; the part of the address behind `#` keeps it. */
export interface View {
  readonly experiment: string
  /** `` for all, `agents` for each on a line of its own, or `agent:NAME`, `tag:NAME`, `task:NAME` */
  readonly part: string
  /** the last nights; 0 for all of them */
  readonly last: number
}

export const LASTS = [30, 90, 365, 0] as const
const USUAL = 90

export function readAddress(): View {
  const parameters = new URLSearchParams(location.hash.slice(1))
  const last = Number(parameters.get('last') ?? USUAL)
  return {
    experiment: parameters.get('experiment') ?? '',
    part: parameters.get('part') ?? '',
    last: LASTS.some((one) => one === last) ? last : USUAL,
  }
}

export function addressOf({ experiment, part, last }: View): string {
  const parameters = new URLSearchParams()
  if (experiment !== '') parameters.set('experiment', experiment)
  if (part !== '') parameters.set('part', part)
  if (last !== USUAL) parameters.set('last', String(last))
  const text = parameters.toString()
  return text === '' ? '#' : `#${text}`
}
