import { GLYPHS, NAMES, plural, whole } from '../../words.ts'
import type { Change } from '../data.ts'
import type { Wanted } from './address.ts'
import { el } from './dom.ts'
import type { Run } from './run.ts'
import { type Shown, SORTS } from './select.ts'

/** How long after the last key the search begins. */
const PAUSE_MS = 80

/** The filter above the table: says what is wanted whenever that changes. */
export class Filters {
  readonly element: HTMLElement
  readonly search: HTMLInputElement
  readonly #count = el('p', { class: 'count', role: 'status' })
  readonly #run: Run
  readonly #changed: (wanted: Wanted) => void
  readonly #boxes: HTMLInputElement[]
  readonly #agent: HTMLSelectElement
  readonly #change: HTMLSelectElement
  readonly #sort: HTMLSelectElement
  #timer = 0

  constructor(run: Run, changed: (wanted: Wanted) => void) {
    this.#run = run
    this.#changed = changed
    this.search = el('input', {
      type: 'search',
      id: 'q',
      autocomplete: 'off',
      spellcheck: 'false',
      on: {
        input: () => {
          clearTimeout(this.#timer)
          this.#timer = setTimeout(() => this.#tell(), PAUSE_MS)
        },
      },
    })
    const counts = Map.groupBy(run.rollouts, ({ o }) => o)
    const outcomes = (Object.keys(GLYPHS) as (keyof typeof GLYPHS)[]).filter((outcome) => counts.has(outcome))
    this.#boxes = outcomes.map((value) => el('input', { type: 'checkbox', value, on: { change: () => this.#tell() } }))
    this.#agent = this.#choice(['', ...run.agents], (agent) => agent || 'all agents')
    const changes = Map.groupBy(run.pairs, ({ change }) => change)
    this.#change = this.#choice<Change | ''>(
      ['', ...[...CHANGES.keys()].filter((change) => changes.has(change))],
      (change) => (change ? `${CHANGES.get(change)} (${whole(changes.get(change)?.length ?? 0)})` : 'any'),
    )
    // where nothing is compared, the worst are first as it is
    const sorts = Object.keys(SORTS).filter((sort) => sort !== '' || run.data.compared)
    this.#sort = this.#choice(
      sorts.map((sort) => (sort === 'worst' && !run.data.compared ? '' : sort)),
      (sort) => SORTS[sort || (run.data.compared ? '' : 'worst')] ?? '',
    )
    this.element = el(
      'form',
      { class: 'filters', role: 'search', 'aria-label': 'Rollouts', on: { submit: (event) => event.preventDefault() } },
      [
        el('label', { class: 'q' }, [el('span', { text: 'Search task, agent or reason' }), this.search]),
        run.agents.length > 1 ? labelled('Agent', this.#agent) : null,
        run.data.compared ? labelled('Change', this.#change) : null,
        labelled('Order', this.#sort),
        el('fieldset', {}, [
          el('legend', { text: 'Outcome' }),
          ...this.#boxes.map((box, at) => {
            const outcome = outcomes[at] ?? 'passed'
            return el('label', { class: 'outcome' }, [
              box,
              el('span', { class: `sign ${outcome}`, 'aria-hidden': 'true', text: GLYPHS[outcome] }),
              `${NAMES[outcome]} ${whole(counts.get(outcome)?.length ?? 0)}`,
            ])
          }),
        ]),
        this.#count,
      ],
    )
  }

  /** Searches for nothing any more, at once: a table that comes later would take the focus from who has moved on. */
  clear(): void {
    clearTimeout(this.#timer)
    this.search.value = ''
    this.#tell()
  }

  /** Shows what is wanted, and what it left. */
  show({ q, outcomes, agent, change, sort }: Wanted, shown: readonly Shown[]): void {
    if (document.activeElement !== this.search) this.search.value = q
    for (const box of this.#boxes) box.checked = outcomes.includes(box.value)
    this.#agent.value = agent
    this.#change.value = change
    this.#sort.value = sort
    const left = shown.reduce((sum, { wanted }) => sum + wanted.size, 0)
    const all = this.#run.rollouts.length
    const [rows, rest] = [new Set(shown.map(({ pair }) => pair.task)).size, left === all ? '' : ` of ${whole(all)}`]
    this.#count.textContent =
      left === 0 ? 'No rollout is left: loosen the filter.' : `${whole(left)}${rest} rollouts, ${plural(rows, 'task')}`
  }

  #choice<Value extends string>(values: readonly Value[], text: (value: Value) => string): HTMLSelectElement {
    return el(
      'select',
      { on: { change: () => this.#tell() } },
      values.map((value) => el('option', { value, text: text(value) })),
    )
  }

  #tell(): void {
    this.#changed({
      q: this.search.value.trim(),
      outcomes: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
      agent: this.#agent.value,
      change: this.#change.value,
      sort: this.#sort.value,
      rollout: null,
    })
  }
}

const CHANGES: ReadonlyMap<Change, string> = new Map<Change, string>([
  ['broken', 'broken'],
  ['fixed', 'fixed'],
  ['moved', 'moved'],
  ['stable', 'as before'],
  ['apart', 'not compared'],
])

const labelled = (name: string, control: HTMLElement): HTMLElement =>
  el('label', {}, [el('span', { text: name }), control])
