import { createContext, use } from 'react'
import type { Bridge } from '#electron/bridge/bridge'
import type { Settings } from '#electron/bridge/settings'
import type { Action } from './app-state'
import type { Savings } from './savings'

/** What opens over a screen. */
export type DialogName = 'settings' | 'keeping' | 'about' | 'shortcuts' | 'stories' | 'trash' | 'people'

/** What every part of the window may need: say what happened, ask the main process, speak to a screen reader. */
export type AppTools = Readonly<{
  act: (action: Action) => void
  bridge: Bridge
  settings: Settings
  /** Whether the last words of each draft are on the disk. */
  savings: Savings
  announce: (text: string) => void
  showDialog: (dialog: DialogName) => void
  /** Whether the open letter is to be printed, by keys or from the menu: whoever can prints it, once. */
  toPrint: boolean
  /** An ISO date, that of the letter. */
  today: string
}>

/** Hands the tools of the window to all that it shows; only `App` sets it. */
export const AppContext = createContext<AppTools | null>(null)

/** The tools of the window. */
export function useApp(): AppTools {
  const tools = use(AppContext)
  if (!tools) throw new Error('There is no App around this component')
  return tools
}
