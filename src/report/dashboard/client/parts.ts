import { el } from '../../html/client/dom.ts'
import type { PageExperiment, PageNight } from '../data.ts'
import { type Series, seriesOf } from './series.ts'
import { svg } from './svg.ts'
import { of, percent } from './words.ts'

/** nights in a strip */
const MOST_CELLS = 60
const WIDTH = 7
const HEIGHT = 18
/** nights that the last one is held against by eye */
const BEFORE = 10

/** The parts of an experiment under each other, each with its nights as a strip. */
export function partsTables(
  experiment: PageExperiment,
  nights: readonly PageNight[],
  choose: (part: string) => void,
): HTMLElement[] {
  const kinds = [
    ['agent', 'Agents', experiment.agents],
    ['tag', 'Tags', experiment.tags],
    ['task', 'Tasks, what fell most first', experiment.tasks],
  ] as const
  return kinds.flatMap(([kind, title, names]) => {
    if (names.length === 0 || (kind === 'agent' && names.length === 1)) return []
    const rows = names.map((name) => rowOf(name, seriesOf(experiment, `${kind}:${name}`)[0], nights))
    if (kind === 'task') rows.sort((one, other) => other.fall - one.fall)
    return [
      el('section', { 'aria-label': title }, [
        el('h2', { text: title }),
        el('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `${title}, by night` }, [
          el('table', { class: 'data parts' }, [
            el('thead', {}, [
              el('tr', {}, [
                ...['Name', 'Last night', 'Before'].map((text) => el('th', { scope: 'col', text })),
                el('th', { scope: 'col', text: `The last ${Math.min(MOST_CELLS, nights.length)} nights` }),
              ]),
            ]),
            el(
              'tbody',
              {},
              rows.map(({ name, now, before, strip }) =>
                el('tr', {}, [
                  el('th', { scope: 'row' }, [
                    el('button', {
                      type: 'button',
                      class: 'plain',
                      text: name,
                      on: { click: () => choose(`${kind}:${name}`) },
                    }),
                  ]),
                  el('td', { text: now }),
                  el('td', { text: before }),
                  el('td', {}, [strip]),
                ]),
              ),
            ),
          ]),
        ]),
      ]),
    ]
  })
}

function rowOf(name: string, series: Series | undefined, nights: readonly PageNight[]) {
  const parts = nights.map((night) => series?.part(night) ?? null)
  const seen = parts.filter((part) => part?.r !== undefined).map((part) => part?.n ?? [0, 0, 0])
  const last = parts.at(-1)
  const earlier = (last?.r ? seen.slice(0, -1) : seen).slice(-BEFORE)
  const [passed, scored] = [2, 1].map((at) => earlier.reduce((sum, counts) => sum + (counts[at] ?? 0), 0))
  const then = scored ? (passed ?? 0) / scored : null
  const now = last?.r?.[0] ?? null
  return {
    name,
    now: last && now !== null ? `${percent(now)}, ${of(last.n[2], last.n[1])}` : 'none',
    before: then === null ? 'none' : `${percent(then)}, ${of(passed ?? 0, scored ?? 0)}`,
    fall: then === null || now === null ? -1 : then - now,
    strip: stripOf(
      name,
      nights,
      parts.map((part) => part?.r?.[0] ?? null),
    ),
  }
}

function stripOf(name: string, nights: readonly PageNight[], rates: readonly (number | null)[]): SVGSVGElement {
  const shown = rates.slice(-MOST_CELLS)
  const own = nights.slice(-MOST_CELLS)
  const cells = shown.map((rate, at) => {
    const box = svg('rect', {
      class: rate === null ? 'cell none' : `cell q${Math.round(rate * 4)}`,
      x: at * WIDTH,
      y: rate === null ? HEIGHT - 2 : 0,
      width: WIDTH - 1,
      height: rate === null ? 2 : HEIGHT,
    })
    const title = svg('title')
    title.textContent = `${own[at]?.date}: ${rate === null ? 'no rate' : percent(rate)}`
    box.append(title)
    return box
  })
  const rifts = own.flatMap(({ changed }, at) =>
    at > 0 && changed.length > 0
      ? [svg('line', { class: 'rift', x1: at * WIDTH - 0.5, x2: at * WIDTH - 0.5, y1: -2, y2: HEIGHT + 2 })]
      : [],
  )
  const width = Math.max(1, shown.length) * WIDTH
  const known = shown.filter((rate) => rate !== null)
  const words = known.length
    ? `${name}: from ${percent(Math.min(...known))} to ${percent(Math.max(...known))} in ${known.length} nights`
    : `${name}: no rate`
  return svg(
    'svg',
    { class: 'strip', width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': words },
    [...cells, ...rifts],
  )
}
