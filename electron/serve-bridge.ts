import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Bridge } from './bridge/bridge'
import { channelOf } from './bridge/channels'
import { callNames } from './bridge/names'
import type { Start } from './bridge/start-calls'

/** Who may ask: the main frame of our window, while it shows our page. */
export type Caller = Readonly<{ contents: () => WebContents | null; origin: string }>

/** What answers the window: the first screen, where nothing else has to be there for it, and every call; each is made when it is asked for. */
export type Answering = Readonly<{ home: () => Promise<Start | null>; requests: () => Promise<Bridge> }>

/**
 * Answers every call of the bridge, once its sender and its argument are checked. No call can be served without. The schemas of
 * the contract are made with the first call that needs more than the first screen.
 */
export function serveBridge({ home, requests }: Answering, caller: Caller): void {
  for (const name of callNames) {
    ipcMain.handle(channelOf(name), async (event, what: unknown) => {
      if (!isFrom(caller, event)) throw new Error('Refused: not our window')
      const first = name === 'start' && what === undefined ? await answer(name, home) : null
      if (first) return first
      const { calls } = await import('./bridge/bridge')
      const parsed = calls[name].schema.safeParse(what)
      if (!parsed.success) throw new Error(`Refused: ${name} with a wrong argument`)
      return answer(name, async () => {
        // Sound: the argument of a function of the bridge is what the schema of its name makes.
        const request = (await requests())[name] as (checked: unknown) => Promise<unknown>
        return request(parsed.data)
      })
    })
  }
}

/** Of an error the window hears nothing but that there was one; the log has its cause. */
async function answer<T>(name: keyof Bridge, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw new Error(`Failed: ${name}`, { cause: error })
  }
}

/** True when a call comes from the main frame of our window, at our origin. */
function isFrom(caller: Caller, event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
  const contents = caller.contents()
  const { sender, senderFrame: frame } = event
  if (!contents || !frame || sender !== contents) return false
  return frame.parent === null && frame === contents.mainFrame && frame.origin === caller.origin
}
