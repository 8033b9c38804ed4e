import { expect, test } from 'vitest'
import { textOf } from './pages.ts'

/** what the troubleshooting sections of the documents say that this project grew from, word for word */
const THERE = [
  'Deployment stuck in "building"',
  'Rollouts timing out',
  '429 Rate Limited',
  'DAYTONA_API_KEY environment variable required',
  'Daytona SDK not available',
  'Preview URL not available',
  'Task app fails to start in sandbox',
  'Port already in use',
  'Agent binary not found',
  'ERROR: Docker is not installed or not in PATH',
  'ERROR: Docker daemon is not running',
  'Permission Denied',
  'Image Build Fails',
  'Claude Code credentials not found',
]

const page = textOf('docs/troubleshooting.md')
const [before = '', known = ''] = page.split('## Known by another name')
const rows = known.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| There'))

test.each(THERE)('%s has its entry', (message) => {
  expect(rows.filter((row) => (row.split(' | ')[0] ?? '').includes(message))).toHaveLength(1)
})

test('what an entry names as the message here has its own entry above', () => {
  const named = rows.flatMap((row) => [
    ...(row.split(' | ')[1] ?? '').matchAll(/`([^`]*(?:…|\b(?:ran out|is not in)\b)[^`]*)`/g),
  ])
  const messages = named.map(([, message = '']) => message).filter((message) => !message.startsWith('export '))
  expect(messages.length).toBeGreaterThan(8)
  expect(messages.filter((message) => !before.includes(`\`${message}\``))).toEqual([])
})
