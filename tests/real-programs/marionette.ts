import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import * as z from 'zod'

/** What a program of Mozilla's answers, by its own remote protocol: a script run in it with the rights of the program itself. */
export type Marionette = Readonly<{ run: (script: string) => Promise<unknown>; close: () => void }>

const answer = z.tuple([z.literal(1), z.int(), z.unknown(), z.unknown()])
const value = z.object({ value: z.unknown() })

/** Speaks with the program that listens on this port of this computer, once it listens. */
export async function marionetteOn(port: number, patience: number): Promise<Marionette> {
  const until = Date.now() + patience
  const socket = await connected(port, until)
  const messages = messagesOf(socket)
  await messages.next()
  let count = 0
  const ask = async (command: string, parameters: object): Promise<unknown> => {
    const text = JSON.stringify([0, ++count, command, parameters])
    socket.write(`${String(Buffer.byteLength(text))}:${text}`)
    const { value: message } = await messages.next()
    const [, , error, result] = answer.parse(message)
    if (error !== null) throw new Error(JSON.stringify(error))
    return result
  }
  await ask('WebDriver:NewSession', {})
  await ask('Marionette:SetContext', { value: 'chrome' })
  return {
    run: async (script) =>
      value.parse(await ask('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' })).value,
    close: () => socket.destroy(),
  }
}

async function connected(port: number, until: number): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return socket
    } catch (error) {
      socket.destroy()
      if (Date.now() > until) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}

// Each message is its length in bytes, a colon, and JSON.
async function* messagesOf(socket: Socket): AsyncGenerator<unknown, undefined> {
  let held = Buffer.alloc(0)
  for await (const chunk of socket) {
    held = Buffer.concat([held, Buffer.from(chunk)])
    for (;;) {
      const colon = held.indexOf(':')
      const end = colon + 1 + Number(held.toString('latin1', 0, Math.max(0, colon)))
      if (colon < 0 || held.length < end) break
      yield JSON.parse(held.toString('utf8', colon + 1, end))
      held = held.subarray(end)
    }
  }
}
