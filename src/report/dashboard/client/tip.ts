import { el } from '../../html/client/dom.ts'
import type { PageNight } from '../data.ts'
import type { Series } from './series.ts'
import { duration, lostWords, of, priceWords, rateWords, STATES } from './words.ts'

/** What is said of a night where the pointer or the keyboard is. The same stands in the name of what has the focus. */
export class Tip {
  readonly element: HTMLElement = el('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' })

  show(night: PageNight, series: readonly Series[], near: Element): void {
    const lines = series.flatMap(({ name, part, colour }) => {
      const own = part(night)
      const head = series.length > 1 ? [el('dt', { class: `line c${colour}`, text: name })] : []
      if (!own) return series.length > 1 ? [...head, el('dd', { text: 'not there' })] : []
      const left = lostWords(own)
      return [
        ...head,
        ...fact('Pass rate', rateWords(own)),
        ...fact('Scored', of(own.n[1], own.n[0])),
        ...(left ? fact('Lost', left) : []),
        ...(own.c === undefined ? [] : fact('A pass costs', priceWords(own))),
        ...(own.d === undefined ? [] : fact('Time', duration(own.d))),
      ]
    })
    this.element.replaceChildren(
      el('p', {}, [
        el('b', { text: night.date }),
        ' ',
        el('span', { class: `badge state ${night.state}`, text: STATES[night.state] }),
      ]),
      el('dl', {}, lines),
      ...(night.beside ? [el('p', { text: night.beside })] : []),
      ...(night.state === 'void' || !night.beside ? [el('p', { text: night.sentence })] : []),
      ...(night.changed.length ? [el('p', { text: `Changed before it: ${night.changed.join(', ')}` })] : []),
    )
    this.element.hidden = false
    this.#place(near.getBoundingClientRect())
  }

  hide(): void {
    this.element.hidden = true
  }

  /** beside the night, where the window has room */
  #place(box: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height, style } = this.element
    const right = box.right + 12
    const left = right + width > document.documentElement.clientWidth ? box.left - width - 12 : right
    style.left = `${Math.max(4, left)}px`
    style.top = `${Math.max(4, Math.min(box.top + 8, document.documentElement.clientHeight - height - 8))}px`
  }
}

const fact = (name: string, text: string) => [el('dt', { text: name }), el('dd', { text })]
