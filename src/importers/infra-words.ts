import type { InfraKind } from '../model/outcome.ts'

const WORDS: readonly (readonly [RegExp, InfraKind])[] = [
  [/rate.?limit|too many requests|\b429\b/i, 'rate_limited'],
  [/quota|insufficient.{0,10}(credit|balance|funds)|usage limit/i, 'quota'],
  [/unauthori[sz]ed|authentication|invalid.{0,5}api.?key|no api key|\b401\b|\b403\b/i, 'auth'],
  [/out of memory|oom|memory limit|\b137\b/i, 'oom'],
  [/no space left|disk full/i, 'disk_full'],
  [/creation timed out|sync exceeded|overloaded|capacity|\b529\b|\b503\b/i, 'capacity'],
  [/(image|docker).{0,20}build|pull access denied|manifest unknown/i, 'image_build'],
  [
    /sandbox.{0,30}(not found|gone|died|killed|terminated)|no such container|container.{0,20}not running/i,
    'sandbox_lost',
  ],
  [
    /dns|resolve (host|')|name.?resolution|name or service not known|getaddrinfo|ENOTFOUND|EAI_AGAIN|network|unreachable/i,
    'network',
  ],
]

/** The kind of an infrastructure error whose source says nothing but words; they are weak, `transport` is the rest. */
export const kindByWords = (message: string): InfraKind =>
  WORDS.find(([words]) => words.test(message.slice(0, 10_000)))?.[1] ?? 'transport'

/** The first line of a message, in so many characters: what stands in a table. */
export const firstLine = (message: string): string =>
  (message.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, 300)
