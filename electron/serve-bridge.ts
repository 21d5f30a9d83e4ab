import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Bridge } from './bridge/bridge'
import { channelOf } from './bridge/channels'
import { callNames } from './bridge/names'

/** Who may ask: the main frame of our window, while it shows our page. */
export type Caller = Readonly<{ contents: () => WebContents | null; origin: string }>

/**
 * Answers every call of the bridge, once its sender and its argument are checked. No call can be served without. A call made before
 * the `requests` are there waits for them.
 */
export function serveBridge(requests: Bridge | Promise<Bridge>, caller: Caller): void {
  // Schemas are made while the window is on its way.
  const contract = import('./bridge/bridge')
  for (const name of callNames) {
    ipcMain.handle(channelOf(name), async (event, what: unknown) => {
      if (!isFrom(caller, event)) throw new Error('Refused: not our window')
      const { calls } = await contract
      const parsed = calls[name].schema.safeParse(what)
      if (!parsed.success) throw new Error(`Refused: ${name} with a wrong argument`)
      // Sound: the argument of a function of the bridge is what the schema of its name makes.
      const request = (await requests)[name] as (checked: unknown) => Promise<unknown>
      return answer(name, () => request(parsed.data))
    })
  }
}

/** Of an error the window hears nothing but that there was one; the log has its cause. */
async function answer(name: keyof Bridge, request: () => Promise<unknown>): Promise<unknown> {
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
