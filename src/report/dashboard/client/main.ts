import { byId, el } from '../../html/client/dom.ts'
import type { PageExperiment } from '../data.ts'
import { addressOf, LASTS, readAddress, type View } from './address.ts'
import { Charts } from './charts.ts'
import { nightsTable } from './nights.ts'
import { partsTables } from './parts.ts'
import { seriesOf } from './series.ts'
import { duration, of, percent, plural, priceWords, rateWords, usd } from './words.ts'

const experiments = JSON.parse(byId('data').textContent ?? '[]') as readonly PageExperiment[]
const main = byId('main')
const charts = new Charts()
const head = el('header')
const controls = el('form', {
  class: 'filters',
  'aria-label': 'What is drawn',
  on: { submit: (event) => event.preventDefault() },
})
const parts = el('div')
const table = el('section', { id: 'nights', tabindex: -1, 'aria-label': 'Nights' })
let view = readAddress()

function go(change: Partial<View>): void {
  view = { ...view, ...change }
  history.replaceState(null, '', addressOf(view))
  show()
}

function show(): void {
  const experiment = experiments.find(({ name }) => name === view.experiment) ?? experiments[0]
  if (!experiment) {
    main.replaceChildren(el('h1', { text: 'There is no night yet.' }))
    return
  }
  const nights = view.last === 0 ? experiment.nights : experiment.nights.slice(-view.last)
  head.replaceChildren(...heading(experiment))
  controls.replaceChildren(...choices(experiment))
  charts.show(nights, seriesOf(experiment, view.part))
  parts.replaceChildren(
    ...partsTables(experiment, nights, (part) => {
      go({ part })
      charts.element.scrollIntoView({ block: 'start' })
    }),
  )
  table.replaceChildren(...nightsTable(nights))
}

function heading({ name, nights, standing, alarm }: PageExperiment): HTMLElement[] {
  const last = nights.at(-1)
  const state = alarm ? 'down' : (last?.state ?? 'learning')
  const word = alarm
    ? 'worse'
    : { sound: 'sound', down: 'suspected', unsettled: 'not settled', learning: 'learning', void: 'no data' }[state]
  const first = nights[0]?.date ?? ''
  const range = last && first !== last.date ? `, ${first} to ${last.date}` : ''
  return [
    el('p', { class: 'run' }, ['Experiment ', el('b', { text: name }), `, ${plural(nights.length, 'night')}${range}`]),
    el('h1', {}, [el('span', { class: `badge state ${state}`, text: word }), ` ${standing}`]),
    ...(last ? [cards(last)] : []),
  ]
}

function cards({ date, all, link }: PageExperiment['nights'][number]): HTMLElement {
  const [planned, scored, passed] = all.n
  const card = (name: string, figure: string, words: string) =>
    el('div', {}, [el('h2', { text: name }), el('p', { class: 'figure', text: figure }), el('p', { text: words })])
  const share = (part: number, whole: number) => (whole === 0 ? 'none' : percent(part / whole))
  const rate = all.r ? rateWords(all).replace(/^[^,]+,? ?/, '') : ''
  return el('section', { class: 'numbers', 'aria-label': `The night of ${date}` }, [
    card(
      'Scored pass rate',
      share(passed, scored),
      `${of(passed, scored)} scored rollouts passed${rate ? `; 95% interval ${rate}` : ''}`,
    ),
    card('Strict pass rate', share(passed, planned), `${of(passed, planned)} planned rollouts passed`),
    card('Coverage', share(scored, planned), `${of(scored, planned)} planned rollouts were scored`),
    ...(all.c === undefined ? [] : [card('Cost', usd(all.c), `a pass: ${priceWords(all)}`)]),
    el('div', {}, [
      el('h2', { text: 'Night' }),
      el('p', { class: 'figure', text: date }),
      el('p', {}, [
        all.d === undefined ? '' : `${duration(all.d)} `,
        link ? el('a', { href: link, rel: 'noreferrer', text: 'its run' }) : null,
      ]),
    ]),
  ])
}

function choices({ name, agents, tags, tasks, nights }: PageExperiment): HTMLElement[] {
  const option = (value: string, text: string) => el('option', { value, text, selected: value === view.part })
  const group = (label: string, kind: string, names: readonly string[]) =>
    names.length
      ? [
          el(
            'optgroup',
            { label },
            names.map((one) => option(`${kind}:${one}`, one)),
          ),
        ]
      : []
  const select = (text: string, options: readonly HTMLElement[], chosen: (value: string) => void) =>
    el('label', {}, [
      el('span', { text }),
      el('select', { on: { change: ({ target }) => chosen((target as HTMLSelectElement).value) } }, options),
    ])
  return [
    ...(experiments.length > 1
      ? [
          select(
            'Experiment',
            experiments.map((one) => el('option', { value: one.name, text: one.name, selected: one.name === name })),
            (experiment) => go({ experiment, part: '' }),
          ),
        ]
      : []),
    select(
      'Show',
      [
        option('', 'everything together'),
        ...(agents.length > 1 ? [option('agents', 'each agent'), ...group('Agent', 'agent', agents)] : []),
        ...group('Tag', 'tag', tags),
        ...group('Task', 'task', tasks),
      ],
      (part) => go({ part }),
    ),
    select(
      'Nights',
      LASTS.filter((last) => last < nights.length).map((last) =>
        el('option', {
          value: String(last),
          text: last === 0 ? 'all' : `the last ${last}`,
          selected: last === (view.last < nights.length ? view.last : 0),
        }),
      ),
      (last) => go({ last: Number(last) }),
    ),
  ]
}

main.replaceChildren(head, controls, charts.element, parts, table)
addEventListener('hashchange', () => {
  if (location.hash === '#nights') return
  view = readAddress()
  show()
})
show()
