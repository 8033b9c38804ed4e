import { el } from '../../html/client/dom.ts'
import type { PageNight } from '../data.ts'
import { duration, lostWords, of, priceWords, rateWords, STATES, usd } from './words.ts'

const FIRST = 30

/** Every night as a row, the newest first. */
export function nightsTable(nights: readonly PageNight[]): HTMLElement[] {
  const all = nights.toReversed()
  const body = el('tbody', {}, all.slice(0, FIRST).map(rowOf))
  const more = el('button', {
    type: 'button',
    text: `Show all ${all.length} nights`,
    on: {
      click: () => {
        body.append(...all.slice(FIRST).map(rowOf))
        more.remove()
      },
    },
  })
  return [
    el('h2', { text: 'Nights' }),
    el('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Nights' }, [
      el('table', { class: 'data' }, [
        el('thead', {}, [
          el(
            'tr',
            {},
            HEADS.map((text) => el('th', { scope: 'col', text })),
          ),
        ]),
        body,
      ]),
    ]),
    ...(all.length > FIRST ? [el('p', {}, [more])] : []),
  ]
}

const HEADS = [
  'Night',
  '',
  'Pass rate, 95% interval',
  'Scored',
  'Lost',
  'Beside the nights before',
  'Cost',
  'Cost of a pass',
  'Duration',
  'Commit',
]

function rowOf(night: PageNight): HTMLTableRowElement {
  const { date, link, state, sentence, all, beside, commit } = night
  return el('tr', {}, [
    el('th', { scope: 'row' }, [link ? el('a', { href: link, rel: 'noreferrer', text: date }) : date]),
    el('td', {}, [el('span', { class: `badge state ${state}`, title: sentence, text: STATES[state] })]),
    el('td', { text: rateWords(all) }),
    el('td', { text: of(all.n[1], all.n[0]) }),
    el('td', { text: lostWords(all) }),
    el('td', { text: beside ?? '' }),
    el('td', { text: all.c === undefined ? 'unknown' : usd(all.c) }),
    el('td', { text: priceWords(all) }),
    el('td', { text: all.d === undefined ? '' : duration(all.d) }),
    el('td', {}, [commit ? el('code', { text: commit.slice(0, 7) }) : null]),
  ])
}
