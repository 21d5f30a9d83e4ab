import { contextBridge, ipcRenderer, webFrame } from 'electron'
import { channelOf } from './bridge/channels'
import type { FieldMarks } from './bridge/field-marks'
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

// A native field is underlined by the engine alone: it asks here, and is told what the window found. No dictionary of its own is fetched.
let marked: ReadonlySet<string> = new Set()
const plain = (word: string) => word.toLowerCase().replaceAll('’', "'")
const isMarked = (word: string) => marked.has(word) || marked.has(word.slice(word.indexOf("'") + 1))
webFrame.setSpellCheckProvider('und', {
  spellCheck: (words, tell) => tell(words.filter((word) => isMarked(plain(word)))),
})
const marks: FieldMarks = {
  show: (words) => {
    marked = new Set(words.map(plain).flatMap((word) => [word, word.slice(word.indexOf("'") + 1)]))
  },
}
contextBridge.exposeInMainWorld('marks', marks)
