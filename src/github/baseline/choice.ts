/** What the input `baseline` asks for. */
export type BaselineChoice =
  /** the run of the commit that the tested one left the base branch from, or of its nearest ancestor */
  | { readonly kind: 'merge-base' }
  /** the latest run of a branch */
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'run'; readonly id: number }
  /** the last nights of the history on a branch, together */
  | { readonly kind: 'nights'; readonly branch: string }
  /** the directory of a run */
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'none' }

/** where nights are kept unless somebody says otherwise */
export const HISTORY_BRANCH = 'benchgate-history'

/** Reads the input: `merge-base`, `branch:NAME`, `run:ID`, `nights`, `nights:BRANCH`, `none`, or a path. Null for an empty name or an id that is none. */
export function baselineChoice(text: string): BaselineChoice | null {
  if (text === 'merge-base' || text === 'none') return { kind: text }
  if (text.startsWith('branch:')) {
    const name = text.slice('branch:'.length).trim()
    return name ? { kind: 'branch', name } : null
  }
  if (text.startsWith('run:')) {
    const id = Number(text.slice('run:'.length))
    return Number.isSafeInteger(id) && id > 0 ? { kind: 'run', id } : null
  }
  if (text === 'nights') return { kind: 'nights', branch: HISTORY_BRANCH }
  if (text.startsWith('nights:')) {
    const branch = text.slice('nights:'.length).trim()
    return branch ? { kind: 'nights', branch } : null
  }
  return text ? { kind: 'path', path: text } : null
}
