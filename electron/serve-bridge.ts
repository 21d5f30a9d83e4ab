import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { bridgeArguments, type Bridge } from './bridge/bridge'
import { channelOf } from './bridge/channels'

/** What the window asks for, as plain functions. */
export type Requests = Readonly<Bridge>

/** Who may ask: the main frame of our window, while it shows our page. */
export type Caller = Readonly<{ contents: () => WebContents | null; origin: string }>

/** Answers every call of the bridge, once its sender and its argument are checked. No call can be served without. */
export function serveBridge(requests: Requests, caller: Caller): void {
  for (const name of names) {
    ipcMain.handle(channelOf(name), (event, what: unknown) => {
      if (!isFrom(caller, event)) throw new Error('Refused: not our window')
      return answer(requests, name, what)
    })
  }
}

/** The names of the calls, which are the keys of the schema. */
const names = Object.keys(bridgeArguments) as readonly (keyof Bridge)[] // Sound: the schema's keys are the interface's.

/** Checks the argument, calls the function. Of an error the window hears nothing but that there was one; the log has its cause. */
async function answer(requests: Requests, name: keyof Bridge, what: unknown): Promise<unknown> {
  const parsed = bridgeArguments[name].safeParse(what)
  if (!parsed.success) throw new Error(`Refused: ${name} with a wrong argument`)
  // Sound: the schema of a name is bound to its function's argument by the `satisfies` of the contract.
  const request = requests[name] as (checked: unknown) => Promise<unknown>
  try {
    return await request(parsed.data)
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
