import { expect, test } from 'vitest'
import { kindByWords } from '../../src/importers/infra-words.ts'

test.each([
  // as inspect_ai 0.3 tells of a machine without a network
  [
    "ConnectionError(MaxRetryError('HTTPSConnectionPool(host=x, port=443): Max retries exceeded (Caused by NameResolutionError(\"Failed to resolve 'x' ([Errno -2] Name or service not known)\"))'))",
    'network',
  ],
  ['getaddrinfo ENOTFOUND api.example.org', 'network'],
  ['HTTP 429: slow down', 'rate_limited'],
  ['socket hang up', 'transport'],
])('%s', (message, kind) => expect(kindByWords(message)).toBe(kind))
