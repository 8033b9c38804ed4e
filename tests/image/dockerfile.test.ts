import { describe, expect, test } from 'vitest'
import { basesOf, readDockerfile, stagesFor } from '../../src/image/dockerfile.ts'
import { lineOfFailure } from '../../src/image/step-line.ts'

const TEXT = `# escape=\\
ARG BASE=debian:bookworm-slim
ARG TAG=\${BASE:+latest}
FROM --platform=linux/amd64 \${BASE} AS Build
RUN one \\
    # a comment inside

    two
RUN cat <<EOF >/x
FROM nothing
EOF
WORKDIR /app
COPY . .

FROM unused:1 AS unused
FROM \${OTHER:-alpine}:$TAG
LABEL a=b
COPY --from=build /app /app
COPY --chown=1 --from=tools:2 /t /t
RUN --mount=type=bind,from=mounted:3,target=/m true
COPY --from=0 /app /app2
`

describe('a Dockerfile', () => {
  const dockerfile = readDockerfile(TEXT)

  test('is read with its lines, continued ones joined and here-documents apart', () => {
    expect(dockerfile.instructions.map(({ line, keyword, rest }) => `${line} ${keyword} ${rest}`).slice(0, 8)).toEqual([
      '2 ARG BASE=debian:bookworm-slim',
      '3 ARG TAG=${BASE:+latest}',
      '4 FROM --platform=linux/amd64 ${BASE} AS Build',
      '5 RUN one two',
      '9 RUN cat <<EOF >/x',
      '12 WORKDIR /app',
      '13 COPY . .',
      '15 FROM unused:1 AS unused',
    ])
    expect(dockerfile.instructions[4]?.heredoc).toBe('FROM nothing')
  })

  test('names the images it stands on, build arguments filled in, and only those its target needs', () => {
    expect(basesOf(dockerfile, null)).toEqual(['alpine:latest', 'debian:bookworm-slim', 'mounted:3', 'tools:2'])
    expect(basesOf(dockerfile, 'unused')).toEqual(['unused:1'])
    expect(basesOf(readDockerfile(TEXT, { BASE: 'other@sha256:1' }), 'BUILD')).toEqual(['other@sha256:1'])
    expect(stagesFor(dockerfile, null).map(({ name }) => name)).toEqual(['build', 'stage-2'])
    expect(stagesFor(dockerfile, 'nowhere')).toEqual([])
    expect(basesOf(readDockerfile('FROM scratch\n'), null)).toEqual([])
  })

  test.for<[string, number | null, string?]>([
    ['[build 2/5] RUN one     two', 5],
    ['[build 3/5] RUN cat', 9],
    ['[linux/arm64 build 5/5] COPY . .', 13],
    ['[stage-2 1/5] FROM alpine', 16],
    ['[stage-2 4/5] RUN --mount', 20],
    ['[4/5] RUN --mount', 20],
    ['Step 4/12 : RUN one two', 5],
    ['[internal] load metadata for docker.io/library/unused:1', 15, 'unused:1: not found'],
    ['', 7, 'Dockerfile parse error line 7: unknown instruction: COPPY'],
    ['', 7, 'dockerfile parse error on line 7: x'],
    ['[internal] load build context', null, 'a lost connection'],
    ['[internal] load metadata for docker.io/library/debian:bookworm-slim', 4],
    ['FROM docker.io/library/tools:2', 19],
    ['FROM docker.io/library/mounted:3', 20],
  ])('the step `%s` is on line %s', ([step, line, error = 'failed']) => {
    expect(lineOfFailure(dockerfile, { error, step, tail: [] })).toBe(line)
  })
})
