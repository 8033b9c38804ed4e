import type { Alarm, Watched } from '../gate/alarm.ts'
import type { Night } from '../model/night.ts'
import { comparisonWords, STATES, standing } from './alarm-words.ts'
import { code, markup, plain } from './escape.ts'
import { type Marker, markerLine } from './marker.ts'
import { of, percent, plural } from './words.ts'

export interface AlarmIssue {
  readonly title: string
  readonly body: string
}

/** What an issue needs besides the nights. */
export interface IssueFrame {
  readonly marker: Marker
  /** `https://github.com/octo/bench`; null where it is not known */
  readonly repository: string | null
  /** the page that shows all nights */
  readonly dashboard: string | null
}

const SHOWN = 10
/** the second line of a body that we closed ourselves */
const MENDED = '<!-- benchgate mended -->'

/** Was the issue closed because the nights were as good as before? Else somebody closed it. */
export const isMended = (body: string): boolean => body.split(/\r?\n/)[1] === MENDED

/** An issue that tells of a regression, for as long as it stands. */
export function alarmIssue(watched: Watched, alarm: Alarm, frame: IssueFrame): AlarmIssue {
  const { experiment } = alarm.confirmed
  return {
    title: titleOf(experiment, `worse since ${alarm.first.date}`),
    body: bodyOf(watched, frame, [
      markup(plain(standing(watched), 1000)),
      `The first night that was worse is that of ${alarm.first.date}${runOf(alarm.first)}, confirmed by that of ${alarm.confirmed.date}${runOf(alarm.confirmed)}. ${between(alarm, frame)}`,
      'This issue closes by itself after a night that is as good as the ones before. Close it by hand to accept the new level: the nights from then on are the measure.',
    ]),
  }
}

/** The same issue once the nights are as good as before, and its last word. */
export function mendedIssue(watched: Watched, experiment: string, frame: IssueFrame): AlarmIssue & { closing: string } {
  const words = markup(plain(standing(watched), 1000))
  const body = bodyOf(watched, frame, [words])
  const [marker = '', ...rest] = body.split('\n')
  return {
    title: titleOf(experiment, 'it was worse, and is as good as before'),
    body: [marker, MENDED, ...rest].join('\n'),
    closing: `${words} So this is closed.`,
  }
}

const titleOf = (experiment: string, words: string): string => `benchgate: ${plain(experiment, 80)}: ${words}`

function bodyOf({ nights }: Watched, { marker, dashboard }: IssueFrame, parts: readonly string[]): string {
  const rows = nights
    .slice(-SHOWN)
    .reverse()
    .map(({ night, state, comparison }) => {
      const rate = night.scored_pass_rate === null ? 'none' : percent(night.scored_pass_rate)
      const beside = comparison ? comparisonWords(comparison) : ''
      const cells = [linked(night.date, night.run), STATES[state], `${rate}, ${of(night.passed, night.scored)}`, beside]
      return `| ${[...cells, night.commit ? code(night.commit.slice(0, 7)) : ''].join(' | ')} |`
    })
  return [
    markerLine(marker),
    ...parts,
    ['| Night | | Passed | Beside the nights before | Commit |', '|---|---|---|---|---|', ...rows].join('\n'),
    `${plural(nights.length, 'night')} in all${dashboard ? `: [dashboard](${dashboard})` : ''}.`,
  ].join('\n\n')
}

const runOf = (night: Night): string => (night.run ? ` (${linked('run', night.run)})` : '')

const linked = (text: string, link: string | null): string =>
  link && /^https:\/\/[\w./:-]+$/.test(link) ? `[${text}](${link})` : text

/** where to look: what came between the last good night and the first bad one */
function between({ first, lastGood }: Alarm, { repository }: IssueFrame): string {
  if (!lastGood?.commit || !first.commit) return 'Which commits came between is not known.'
  if (lastGood.commit === first.commit)
    return 'No commit came between the last good night and it: look at models, providers and machines.'
  const range = `${lastGood.commit.slice(0, 7)}...${first.commit.slice(0, 7)}`
  const link = repository ? `${repository}/compare/${lastGood.commit}...${first.commit}` : null
  return `Between it and the last good night, that of ${lastGood.date}, came ${linked(markup(plain(range)), link)}.`
}
