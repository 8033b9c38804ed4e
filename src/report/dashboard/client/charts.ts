import { el } from '../../html/client/dom.ts'
import type { PageNight, PagePart } from '../data.ts'
import { type ChartKind, chart } from './chart.ts'
import { type Series, TOGETHER } from './series.ts'
import { svg } from './svg.ts'
import { Tip } from './tip.ts'
import { lost, nightWords, percent, usd } from './words.ts'

const kindsOf = (whole: boolean): readonly (ChartKind & { readonly note: string })[] => [
  {
    title: 'Pass rate of the scored rollouts',
    note: 'with its 95% interval on these tasks; × is a night without a rate, a dashed line a changed benchmark',
    height: 240,
    top: 1,
    keys: true,
    value: ({ r }) => r ?? null,
    words: (value) => percent(value),
  },
  {
    title: 'What one pass cost',
    note: 'failures included, with its 95% interval',
    height: 130,
    value: ({ p }) => p ?? null,
    words: usd,
  },
  {
    title: 'Rollouts lost to infrastructure and to the judge',
    note: 'in no pass rate',
    height: 110,
    bars: true,
    value: (part: PagePart) => [lost(part), null, null],
    words: (value) => String(Math.round(value * 10) / 10),
  },
  {
    title: whole ? 'Duration of the night' : 'Median time of a scored rollout',
    note: '',
    height: 130,
    value: ({ d }) => (d === undefined ? null : [d, null, null]),
    words: clock,
    steps: clockSteps,
  },
]

const CLOCK = [1, 2, 6, 10, 20, 60, 120, 300, 600, 1200, 3600, 7200, 14_400, 21_600, 43_200, 86_400]

const clockSteps = (most: number) => [...CLOCK, Math.ceil(most / 86_400) * 86_400]

/** a round time, short enough to stand beside its line */
const clock = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`
  return seconds < 7200 ? `${Math.round(seconds / 6) / 10} min` : `${Math.round(seconds / 360) / 10} h`
}

/** The charts of an experiment, under each other over the same nights. */
export class Charts {
  readonly element: HTMLElement = el('section', { class: 'charts', 'aria-label': 'Charts' })
  readonly #tip = new Tip()
  #nights: readonly PageNight[] = []
  #series: readonly Series[] = []
  #columns: Map<PageNight, SVGElement[]> = new Map()

  constructor() {
    document.body.append(this.#tip.element)
    this.element.addEventListener('pointerleave', () => this.#leave())
    this.element.addEventListener('focusout', () => this.#leave())
    this.element.addEventListener('keydown', (event) => this.#key(event))
    let width = 0
    new ResizeObserver(() => {
      const now = this.element.clientWidth
      if (now === width) return
      width = now
      this.#draw()
    }).observe(this.element)
  }

  show(nights: readonly PageNight[], series: readonly Series[]): void {
    this.#nights = nights
    this.#series = series
    this.#draw()
  }

  #draw(): void {
    const [nights, series] = [this.#nights, this.#series]
    this.#leave()
    this.#columns = new Map()
    const width = Math.max(300, this.element.clientWidth || 1100)
    const whole = series.length === 1 && series[0]?.name === 'all'
    const figures = kindsOf(whole).flatMap((kind) => {
      const anything = nights.some((night) =>
        series.some(({ part }) => {
          const own = part(night)
          return own && kind.value(own)
        }),
      )
      if (!anything && !kind.keys) return []
      const { element } = chart(kind, {
        nights,
        series: kind.bars && series.length > 1 ? [TOGETHER] : series,
        width,
        column: (...given) => this.#column(...given),
      })
      const caption = el('figcaption', {}, [el('b', { text: kind.title }), kind.note ? ` ${kind.note}` : null])
      return [el('figure', { class: 'chart' }, [caption, element])]
    })
    const legend =
      series.length > 1
        ? [
            el(
              'p',
              { class: 'legend' },
              series.map(({ name, colour }) => el('span', { class: `line c${colour}`, text: name })),
            ),
          ]
        : []
    this.element.replaceChildren(...legend, ...figures)
    const last = nights.at(-1)
    const first = last && this.#columns.get(last)?.[0]
    first?.setAttribute('tabindex', '0')
  }

  /** What takes the pointer over a night; in the first chart it is the link to its run, too. */
  #column(
    night: PageNight,
    { x, width, height }: { x: number; width: number; height: number },
    keys: boolean,
  ): SVGElement {
    const box = svg('rect', { class: 'column', x, y: 0, width: Math.max(1, width), height })
    const words = this.#series.map(({ name, part }) =>
      this.#series.length > 1 ? `${name}: ${nightWords(night, part(night))}` : nightWords(night, part(night)),
    )
    const named = keys
      ? { tabindex: -1, role: night.link ? 'link' : 'img', 'aria-label': words.join('. ') }
      : { tabindex: -1, 'aria-hidden': 'true' }
    const element = svg('a', { href: night.link, class: 'night', ...named }, [box])
    const own = this.#columns.get(night)
    if (own) own.push(element)
    else this.#columns.set(night, [element])
    element.addEventListener('pointerenter', () => this.#enter(night, element))
    element.addEventListener('focus', () => this.#enter(night, element))
    return element
  }

  #enter(night: PageNight, near: Element): void {
    this.#leave()
    for (const element of this.#columns.get(night) ?? []) element.classList.add('on')
    this.#tip.show(night, this.#series, near)
  }

  #leave(): void {
    this.#tip.hide()
    for (const element of this.element.querySelectorAll('.night.on')) element.classList.remove('on')
  }

  #key(event: KeyboardEvent): void {
    const at = this.#nights.findIndex((night) => this.#columns.get(night)?.[0] === document.activeElement)
    if (at < 0) return
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: this.#nights.length - 1 }[event.key]
    if (event.key === 'Escape') this.#leave()
    const next = to === undefined ? undefined : this.#nights[to]
    const element = next && this.#columns.get(next)?.[0]
    if (!element) return
    event.preventDefault()
    for (const one of this.element.querySelectorAll('[tabindex="0"]')) one.setAttribute('tabindex', '-1')
    element.setAttribute('tabindex', '0')
    element.focus()
  }
}
