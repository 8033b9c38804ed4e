import { expect, test } from 'vitest'
import { diagnoseBuild } from '../../src/image/diagnose.ts'

// words that builders and package managers were seen to say
test.each<[string, string, string, string]>([
  ['a full disk', 'write /var/lib/x: no space left on device', 'disk_full', '`docker system prune`'],
  [
    'a bridge that is gone',
    'executor failed running [/bin/sh -c true]: failed to create endpoint y5f on network bridge: adding interface veth38cb1be to bridge docker0 failed: could not find bridge docker0: route ip+net: no such network interface',
    'network',
    '`sudo systemctl restart docker`',
  ],
  ['apt without a network', "Temporary failure resolving 'deb.debian.org'", 'network', '`dns` servers'],
  ['npm without a network', 'npm error code EAI_AGAIN', 'network', 'HTTPS_PROXY'],
  ['curl without a network', 'curl: (6) Could not resolve host: example.org', 'network', '`dns` servers'],
  [
    'a registry that limits',
    'toomanyrequests: You have reached your pull rate limit.',
    'rate_limited',
    '`docker login`',
  ],
  [
    'a registry that cannot be reached',
    'failed to do request: Head "https://registry-1.docker.io/v2/x": dial tcp: lookup registry-1.docker.io: no such host',
    'network',
    'reachable from the Docker host',
  ],
  ['a proxy that ends TLS', 'npm error unable to get local issuer certificate', 'network', 'the secret `ca`'],
  [
    "a damaged builder's cache",
    'failed to get layer sha256:0123: layer sha256:0123 does not exist',
    'image_build',
    '`docker builder prune -a -f`',
  ],
  [
    'a step that was killed',
    'executor failed running [/bin/sh -c make]: exit code: 137',
    'image_build',
    'ran out of memory',
  ],
  ['a builder that is too old', 'the --mount option requires BuildKit', 'image_build', 'Turn BuildKit on'],
  [
    'a file that is not sent',
    'failed to compute cache key: "/nowhere" not found: not found',
    'image_build',
    'no line of .dockerignore',
  ],
  [
    'the classic builder, too',
    'COPY failed: file not found in build context or excluded by .dockerignore',
    'image_build',
    '.dockerignore',
  ],
  ['a stage that is not there', 'target stage nope could not be found', 'image_build', '`target` of the image file'],
  [
    'a base that is not there',
    'pull access denied for nowhere, repository does not exist',
    'image_build',
    'the name in FROM',
  ],
])('%s', (_, said, kind, remedy) => {
  expect(diagnoseBuild(said)).toEqual({ kind, remedy: expect.stringContaining(remedy) })
})

test('a step of its own that fails is for who wrote it', () => {
  expect(diagnoseBuild('executor failed running [/bin/sh -c exit 7]: exit code: 7')).toBeNull()
})
