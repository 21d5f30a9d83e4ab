import { contextBridge, ipcRenderer } from 'electron'
import { channelOf } from './bridge/channels'
import { callNames, signalNames } from './bridge/names'

// Of the contract, the build puts only the names in this script (`scripts/build-settings.mjs`).
const ask = (name: string, what?: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(name), what)

// What the page needs first is asked for while its scripts are read; not sooner than the main process knows whose page this is.
let started: Promise<unknown> | null = new Promise((resolve) => setTimeout(resolve)).then(() => ask('start'))
const start = (): Promise<unknown> => {
  const answer = started?.catch(() => ask('start')) ?? ask('start')
  started = null
  return answer
}

const calls = callNames.map((name) => [name, name === 'start' ? start : (what?: unknown) => ask(name, what)])

const signals = signalNames.map((name) => [
  name,
  (listener: (what: unknown) => void) => {
    const hear = (_event: unknown, what: unknown) => listener(what)
    ipcRenderer.on(channelOf(name), hear)
    return () => ipcRenderer.off(channelOf(name), hear)
  },
])

contextBridge.exposeInMainWorld('bridge', Object.fromEntries(calls))
contextBridge.exposeInMainWorld('signals', Object.fromEntries(signals))
