/** What workflows use, by its commit: those that benchgate's own workflows use. */
const PINS = {
  'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
} as const

/** The reference of an action, or of a part of ours, as it stands after the `@`. */
export type Pin = (action: keyof typeof PINS | 'benchgate/benchgate') => string

const PINNED = /uses: ([\w-]+\/[\w.-]+)(?:\/[\w./-]+)?@([0-9a-f]{40}(?: # \S+)?)$/gm

/** what is written before the first release names the tag that it will get */
const FIRST_MAJOR = 1

/**
 * The commits that a repository's workflows have already are kept: what somebody, or a bot, has brought up to date is
 * not set back. Of benchgate it is the commit of `release`, else the tag that stands for the major version.
 */
export function pinsOf(
  workflows: readonly string[],
  release: { readonly version: string; readonly commit: string | null },
): Pin {
  const known = new Map(
    workflows.flatMap((text) => [...text.matchAll(PINNED)].map(([, name = '', ref = '']) => [name, ref] as const)),
  )
  const major = Math.max(FIRST_MAJOR, Number.parseInt(release.version, 10))
  return (action) => {
    const own = known.get(action)
    if (own) return own
    if (action !== 'benchgate/benchgate') return PINS[action]
    if (release.commit) return `${release.commit} # v${release.version}`
    return `v${major} # change: to the commit of a release, as the others are`
  }
}
