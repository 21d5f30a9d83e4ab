import { contextBridge, ipcRenderer } from 'electron'
import { channelOf } from './bridge/channels'
import { callNames, signalNames } from './bridge/names'

// Of the contract, the build puts only the names in this script (`scripts/build-settings.mjs`).
const calls = callNames.map((name) => [name, (what?: unknown) => ipcRenderer.invoke(channelOf(name), what)])

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
