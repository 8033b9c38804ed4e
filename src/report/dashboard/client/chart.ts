import type { PageNight, PagePart } from '../data.ts'
import { breaksOf, dayOf, type Point, type Series } from './series.ts'
import { label, svg } from './svg.ts'

/** What is drawn over the nights. */
export interface ChartKind {
  readonly title: string
  readonly height: number
  readonly value: (part: PagePart) => Point | null
  readonly words: (value: number) => string
  readonly bars?: boolean
  /** the top of the scale; made from the values where absent */
  readonly top?: number
  /** round values near and above the largest one; powers of ten where absent */
  readonly steps?: (most: number) => readonly number[]
  /** the nights can be reached by the keyboard in this one */
  readonly keys?: boolean
}

const LEFT = 62
const RIGHT = 14
const TOP = 8
const BOTTOM = 22
/** above this there is no room for a mark at each night */
const MOST_MARKS = 150

export interface Drawing {
  readonly element: SVGSVGElement
  /** where a night stands, from the left */
  readonly x: (night: PageNight) => number
}

export interface Drawn {
  readonly nights: readonly PageNight[]
  readonly series: readonly Series[]
  readonly width: number
  /** of each night, one that takes the pointer and the keyboard */
  readonly column: (night: PageNight, box: { x: number; width: number; height: number }, keys: boolean) => SVGElement
}

/** Draws the nights: each a point with its interval, joined by a line that breaks where two cannot be compared. */
export function chart(kind: ChartKind, { nights, series, width, column }: Drawn): Drawing {
  const { height } = kind
  const points = series.map(({ part }) => nights.map((night) => pointOf(kind, part(night))))
  const top = kind.top ?? topOf(points.flat(), kind.steps ?? tens)
  const x = xScale(nights, width)
  const y = (value: number) => TOP + (1 - Math.min(value, top) / top) * (height - TOP - BOTTOM)
  const breaks = breaksOf(nights)
  const element = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'nights',
    role: 'group',
    'aria-label': `${kind.title}, ${nights.length} nights`,
  })
  element.append(grid(kind, top, y, width), ...axis(nights, x, height), ...rifts(nights, x, height))
  for (const [at, line] of points.entries()) {
    const group = svg('g', { class: `line c${series[at]?.colour ?? 0}`, 'aria-hidden': 'true' })
    if (kind.bars) group.append(...bars(nights, line, x, y, width))
    else for (const segment of segmentsOf(nights, line, breaks)) group.append(...stretch(segment, x, y, nights.length))
    element.append(group)
  }
  if (!kind.bars) element.append(...nothings(nights, points, x, height))
  const step = (width - LEFT - RIGHT) / Math.max(1, nights.length)
  element.append(
    ...nights.map((night) =>
      column(night, { x: x(night) - step / 2, width: step, height: height - BOTTOM }, kind.keys === true),
    ),
  )
  return { element, x }
}

const pointOf = ({ value }: ChartKind, part: PagePart | null): Point | null => (part ? value(part) : null)

function xScale(nights: readonly PageNight[], width: number): (night: PageNight) => number {
  const [first, last] = [nights[0], nights.at(-1)]
  const [from, to] = [first ? dayOf(first) : 0, last ? dayOf(last) : 0]
  const pad = 8
  const room = width - LEFT - RIGHT - 2 * pad
  return (night) => LEFT + pad + (to === from ? 0.5 : (dayOf(night) - from) / (to - from)) * room
}

/** the least step of the scale that is above all values */
function topOf(points: readonly (Point | null)[], steps: (most: number) => readonly number[]): number {
  const most = Math.max(0, ...points.flatMap((point) => (point ? [point[0], point[2] ?? 0] : [])))
  return most === 0 ? 1 : (steps(most).find((step) => step >= most) ?? most)
}

/** 1, 2 or 5 times a power of ten */
function tens(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 5, 10].map((step) => step * power)
}

function grid(kind: ChartKind, top: number, y: (value: number) => number, width: number): SVGGElement {
  const steps = kind.height > 150 ? 4 : 2
  const whole = kind.bars && top < steps ? top : steps
  return svg(
    'g',
    { class: 'grid', 'aria-hidden': 'true' },
    Array.from({ length: whole + 1 }, (_, at) => (top * at) / whole).flatMap((value) => [
      svg('line', { x1: LEFT, x2: width - RIGHT, y1: y(value), y2: y(value) }),
      label(kind.words(value), { x: LEFT - 8, y: y(value) + 4, 'text-anchor': 'end' }),
    ]),
  )
}

function axis(nights: readonly PageNight[], x: (night: PageNight) => number, height: number): SVGElement[] {
  const group = svg('g', { class: 'grid', 'aria-hidden': 'true' })
  let free = -Infinity
  const last = nights.at(-1)
  for (const night of nights) {
    const at = x(night)
    if (at < free || (last && night !== last && x(last) - at < 150)) continue
    free = at + 110
    const end = night === last && nights.length > 1
    group.append(
      label(night.date, { x: at, y: height - 6, 'text-anchor': end ? 'end' : nights.length > 1 ? 'start' : 'middle' }),
    )
  }
  return [group]
}

/** where the benchmark changed: a line from top to bottom, with what it was */
function rifts(nights: readonly PageNight[], x: (night: PageNight) => number, height: number): SVGElement[] {
  return nights.flatMap((night, at) => {
    const before = nights[at - 1]
    if (!before || (night.changed.length === 0 && night.accepted === null)) return []
    const middle = (x(before) + x(night)) / 2
    const why =
      night.changed.length > 0 ? `${night.changed.join(', ')} changed` : `issue ${night.accepted} was closed by hand`
    const title = svg('title')
    title.textContent = why
    return [
      svg('g', { class: 'rift', 'aria-hidden': 'true' }, [
        title,
        svg('line', { x1: middle, x2: middle, y1: TOP, y2: height - BOTTOM }),
      ]),
    ]
  })
}

type Placed = readonly [night: PageNight, point: Point]

function segmentsOf(
  nights: readonly PageNight[],
  line: readonly (Point | null)[],
  breaks: readonly boolean[],
): Placed[][] {
  const segments: Placed[][] = []
  let open: Placed[] | null = null
  for (const [at, night] of nights.entries()) {
    const point = line[at]
    if (!point) {
      open = null
      continue
    }
    if (!open || breaks[at]) {
      open = []
      segments.push(open)
    }
    open.push([night, point])
  }
  return segments
}

function stretch(
  segment: readonly Placed[],
  x: (night: PageNight) => number,
  y: (value: number) => number,
  all: number,
) {
  const sure = segment.flatMap(([night, [, low, high]]) =>
    low === null || high === null ? [] : [{ at: x(night), low, high }],
  )
  const path = (places: readonly (readonly [number, number])[]) => places.map((place) => place.join(',')).join(' ')
  const [only] = sure
  return [
    segment.length > 1 && sure.length > 1
      ? svg('polygon', {
          class: 'range',
          points: path([
            ...sure.map(({ at, high }) => [at, y(high)] as const),
            ...sure.toReversed().map(({ at, low }) => [at, y(low)] as const),
          ]),
        })
      : only
        ? svg('line', { class: 'whisker', x1: only.at, x2: only.at, y1: y(only.low), y2: y(only.high) })
        : null,
    segment.length > 1
      ? svg('polyline', { class: 'way', points: path(segment.map(([night, [value]]) => [x(night), y(value)])) })
      : null,
    ...(all <= MOST_MARKS || segment.length === 1
      ? segment.map(([night, [value]]) =>
          svg('circle', { class: `dot ${night.state}`, cx: x(night), cy: y(value), r: all > 60 ? 2.5 : 4 }),
        )
      : segment
          .filter(([night]) => night.state === 'down')
          .map(([night, [value]]) => svg('circle', { class: 'dot down', cx: x(night), cy: y(value), r: 3 }))),
  ].filter((one) => one !== null)
}

function bars(
  nights: readonly PageNight[],
  line: readonly (Point | null)[],
  x: (night: PageNight) => number,
  y: (value: number) => number,
  width: number,
) {
  const thick = Math.max(1, Math.min(14, ((width - LEFT - RIGHT) / nights.length) * 0.7))
  return nights.flatMap((night, at) => {
    const value = line[at]?.[0] ?? 0
    if (value === 0) return []
    return [svg('rect', { class: 'bar', x: x(night) - thick / 2, y: y(value), width: thick, height: y(0) - y(value) })]
  })
}

/** a night that has nothing to draw is there all the same */
function nothings(
  nights: readonly PageNight[],
  points: readonly (readonly (Point | null)[])[],
  x: (night: PageNight) => number,
  height: number,
) {
  return nights.flatMap((night, at) => {
    if (points.some((line) => line[at])) return []
    const [cx, cy] = [x(night), height - BOTTOM - 6]
    return [svg('path', { class: 'nothing', 'aria-hidden': 'true', d: `M${cx - 4},${cy - 4}l8,8m0,-8l-8,8` })]
  })
}
