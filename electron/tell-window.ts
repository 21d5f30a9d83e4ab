import type { BrowserWindow } from 'electron'
import { channelOf } from './bridge/channels'
import type { Signals, ToldBy } from './bridge/signals'

/** Tells the window what it did not ask for, by the signal of this name; nobody hears it where there is no window. */
export function tellWindow<Name extends keyof Signals>(
  window: BrowserWindow | null,
  signal: Name,
  what: ToldBy<Name>,
): void {
  window?.webContents.send(channelOf(signal), what)
}
