import { expect, test } from 'vitest'
import { localFiles } from '../../src/tasks/dockerfile.ts'
import { type Files, write } from './fixture.ts'

async function read(files: Files) {
  const dir = await write({ 'app/a.js': '', 'one.txt': '', ...files })
  return JSON.parse(JSON.stringify(await localFiles(dir)).replaceAll(dir, '/context'))
}

test('plain COPY and WORKDIR are understood, the rest is named', async () => {
  const Dockerfile = `# syntax
FROM debian
RUN apt-get update \\
  # inside
  && apt-get install nodejs
WORKDIR /srv
WORKDIR app
COPY app /app
COPY one.txt .
copy one.txt /etc/
COPY one.txt /etc/other.txt
COPY --chown=1 one.txt /x
COPY *.txt /x/
COPY absent /x
COPY ../up /x
COPY one.txt two.txt /x/
COPY $A /x
COPY ["one.txt", "/x"]
RUN <<EOF
COPY one.txt /not-an-instruction
EOF
CMD ["node"]
`
  expect(await read({ Dockerfile })).toMatchInlineSnapshot(`
    {
      "copies": [
        {
          "from": "/context/app",
          "to": "/app",
        },
        {
          "from": "/context/one.txt",
          "to": "/srv/app/one.txt",
        },
        {
          "from": "/context/one.txt",
          "to": "/etc/one.txt",
        },
        {
          "from": "/context/one.txt",
          "to": "/etc/other.txt",
        },
      ],
      "ignored": [
        "2: FROM debian",
        "3: RUN apt-get update && apt-get install nodejs",
        "12: COPY --chown=1 one.txt /x",
        "13: COPY *.txt /x/",
        "14: COPY absent /x",
        "15: COPY ../up /x",
        "16: COPY one.txt two.txt /x/",
        "17: COPY $A /x",
        "18: COPY ["one.txt", "/x"]",
        "19: RUN <<EOF",
        "22: CMD ["node"]",
      ],
      "workdir": "/srv/app",
    }
  `)
})

test('only the last stage counts', async () => {
  expect(
    await read({ Dockerfile: 'FROM a\nWORKDIR /w\nCOPY app /app\nFROM b\nCOPY one.txt /one.txt' }),
  ).toMatchInlineSnapshot(`
    {
      "copies": [
        {
          "from": "/context/one.txt",
          "to": "/one.txt",
        },
      ],
      "ignored": [
        "1: FROM a",
        "4: FROM b",
        "3: COPY app /app",
      ],
      "workdir": null,
    }
  `)
})

test('no Dockerfile gives nothing', async () => {
  expect(await read({})).toEqual({ copies: [], workdir: null, ignored: [] })
})
