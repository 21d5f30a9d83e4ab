import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** The first heading of the page that a started app shows, once there is one. */
export async function firstHeading(stderr, signal) {
  const address = await debuggingAddress(stderr, signal)
  const list = new URL('/json/list', address.replace(/^ws/, 'http'))
  while (!signal.aborted) {
    const pages = await (await fetch(list, { signal })).json()
    const page = pages.find(({ type, url }) => type === 'page' && url.startsWith('app:'))
    const heading =
      page && (await evaluate(page.webSocketDebuggerUrl, "document.querySelector('h1')?.innerText", signal))
    if (heading) return heading
    await wait(100)
  }
  throw new Error('no page with a heading was shown in time')
}

// The app prints where it listens, at a port of its own choice.
function debuggingAddress(stderr, signal) {
  let printed = ''
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`it did not start: ${printed}`))
    signal.addEventListener('abort', giveUp, { once: true })
    stderr.on('end', giveUp)
    stderr.setEncoding('utf8').on('data', (text) => {
      printed += text
      const address = /DevTools listening on (\S+)/.exec(printed)?.[1]
      if (address) resolve(address)
    })
  })
}

async function evaluate(address, expression, signal) {
  const socket = new WebSocket(address)
  await once(socket, 'open', { signal })
  socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }))
  const [{ data }] = await once(socket, 'message', { signal })
  socket.close()
  return JSON.parse(data).result?.result?.value
}
