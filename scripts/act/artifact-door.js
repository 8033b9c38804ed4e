import { createServer, request } from 'node:http'

/**
 * Stands before act's artifact server, which is behind GitHub's in two things: it refuses a request with `mime_type`, which
 * the client sends since its version 6, and a signature without the `=` at its end, which Azure's client drops.
 */
export async function openArtifactDoor(port) {
  const server = createServer(async (asked, answer) => {
    const chunks = []
    for await (const chunk of asked) chunks.push(chunk)
    const sent = Buffer.concat(chunks)
    const body = asked.url.endsWith('/CreateArtifact') ? withoutType(sent) : sent
    const passed = request(
      {
        host: '127.0.0.1',
        port,
        method: asked.method,
        path: asked.url.replace(
          /([?&]sig=)([^&=]+)=*/,
          (_, key, sig) => key + sig.padEnd(Math.ceil(sig.length / 4) * 4, '='),
        ),
        headers: { ...asked.headers, 'content-length': body.length }, // `host` stays: the addresses that it gives lead here
      },
      (given) => {
        answer.writeHead(given.statusCode, given.headers)
        given.pipe(answer)
      },
    )
    passed.on('error', () => answer.destroy())
    passed.end(body)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}

function withoutType(body) {
  const { mime_type: _, ...rest } = JSON.parse(body.toString())
  return Buffer.from(JSON.stringify(rest))
}
