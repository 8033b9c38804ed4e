import { createHash } from 'node:crypto'
import type { Night } from '../../model/night.ts'
import { html } from '../escape.ts'
import { STYLE as REPORT_STYLE } from '../html/assets.ts'
import { embed } from '../html/embed.ts'
import { dataTable } from '../html/table.ts'
import { of, percent } from '../words.ts'
import { SCRIPT, STYLE } from './assets.ts'
import { experimentsOf } from './compact.ts'
import type { PageExperiment } from './data.ts'

/** without a script these many nights are told */
const MOST_ROWS = 60

/** dashboard.html: one file that asks the network for nothing and may not, in the style of report.html. */
export function dashboard(nights: readonly Night[]): string {
  const experiments = experimentsOf(nights)
  const title = experiments.length === 1 ? `${experiments[0]?.name}: nights` : 'Nights'
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hash(SCRIPT)}; style-src ${hash(REPORT_STYLE)} ${hash(STYLE)}; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">',
    `<title>${html(title)}</title>`,
    `<style>${REPORT_STYLE}</style>\n<style>${STYLE}</style>\n</head>\n<body>`,
    '<a class="skip" href="#nights">Skip to the table of nights</a>',
    `<main id="main"><noscript>${experiments.map(withoutScript).join('\n')}</noscript></main>`,
    `<script type="application/json" id="data">${embed(experiments)}</script>`,
    `<script>${SCRIPT}</script>`,
    '</body>\n</html>\n',
  ].join('\n')
}

function withoutScript({ name, standing, nights }: PageExperiment): string {
  const rows = nights
    .slice(-MOST_ROWS)
    .reverse()
    .map(({ date, verdict, all: { n, r } }) => [
      date,
      r ? percent(r[0]) : 'none',
      of(n[2], n[1]),
      of(n[1], n[0]),
      verdict,
    ])
  const heads = ['Night', 'Pass rate', 'Passed of scored', 'Scored of planned', 'Verdict']
  return `<h1>${html(name)}</h1><p>${html(standing)}</p>${dataTable(name, heads, rows)}`
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
