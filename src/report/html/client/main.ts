import { addressOf, readAddress, type Wanted } from './address.ts'
import { byId, el } from './dom.ts'
import { Filters } from './filters.ts'
import { helpDialog } from './help.ts'
import { rolloutPage } from './rollout.ts'
import { idOf, type Rollout, readRun } from './run.ts'
import { type Shown, select } from './select.ts'
import { Table } from './table.ts'

const run = readRun()
const byName = new Map(run.rollouts.map((rollout) => [idOf(rollout), rollout]))
const [overview, article, section] = [byId('overview'), byId('rollout'), byId('rollouts')]
const title = document.title

let wanted = readAddress()
let shown: readonly Shown[] = []
let opened: Rollout | null = null
/** what the table shows now, so that going back to it costs nothing */
let listed: string | null = null

const filters = new Filters(run, (next) => {
  history.replaceState(null, '', addressOf(next))
  show(next)
})
const table = new Table(run, wanted)
const help = helpDialog()
const more = el('button', { type: 'button', class: 'help', text: 'Keys', on: { click: () => help.showModal() } })
section.replaceChildren(
  el('div', { class: 'heading' }, [el('h2', { text: 'Rollouts' }), more]),
  filters.element,
  table.element,
)

function show(next: Wanted): void {
  wanted = next
  const list = addressOf({ ...next, rollout: null })
  if (list !== listed) {
    shown = select(run, next)
    table.show(shown, next)
    filters.show(next, shown)
    listed = list
  }
  const rollout = next.rollout === null ? null : (byName.get(next.rollout) ?? null)
  if (rollout) open(rollout)
  else close()
}

function open(rollout: Rollout): void {
  opened = rollout
  article.replaceChildren(...rolloutPage(run, rollout, wanted, around(rollout)))
  overview.hidden = true
  article.hidden = false
  document.title = `${idOf(rollout)}: ${rollout.o}`
  scrollTo(0, 0)
  article.focus({ preventScroll: true })
}

function close(): void {
  const last = opened
  opened = null
  article.hidden = true
  article.replaceChildren()
  overview.hidden = false
  document.title = title
  if (!last) return
  const link = [...table.element.querySelectorAll('a')].find((one) => one.hash === hashOf(last))
  link?.focus()
}

const hashOf = (rollout: Rollout) => addressOf({ ...wanted, rollout: idOf(rollout) })

/** its neighbours among what the filter leaves */
function around(rollout: Rollout): { before: Rollout | null; after: Rollout | null } {
  const all = shown.flatMap(({ pair, wanted: some }) => pair.rollouts.filter((one) => some.has(one)))
  const at = all.indexOf(rollout)
  return { before: all[at - 1] ?? null, after: all[at + 1] ?? null }
}

addEventListener('hashchange', () => show(readAddress()))
// the texts of the rollouts come after this script
addEventListener('DOMContentLoaded', () => opened && open(opened))

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
  const target = event.target instanceof HTMLElement ? event.target : document.body
  if (target === filters.search) {
    if (event.key !== 'Escape') return
    filters.clear()
    filters.search.blur()
  } else if (target.matches('input[type=search], select')) return
  else if (event.key === '/' && !opened) filters.search.focus()
  else if (event.key === '?') help.showModal()
  else if (event.key === 'Escape' && opened) location.hash = addressOf({ ...wanted, rollout: null })
  else if ((event.key === 'n' || event.key === 'p') && opened) {
    const other = around(opened)[event.key === 'n' ? 'after' : 'before']
    if (other) location.hash = hashOf(other)
  } else if (!event.key.startsWith('Arrow') || !table.move(target, event.key)) return
  event.preventDefault()
})

show(wanted)
