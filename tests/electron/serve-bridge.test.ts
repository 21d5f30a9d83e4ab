import { readdirSync, readFileSync } from 'node:fs'
import type { IpcMainInvokeEvent } from 'electron'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { calls, type Bridge } from '#electron/bridge/bridge'
import { channelOf } from '#electron/bridge/channels'
import { callNames } from '#electron/bridge/names'
import type { Start } from '#electron/bridge/start-calls'
import { serveBridge } from '#electron/serve-bridge'
import { nobody } from '#letter/draft/new-draft'
import { wordsOf } from '#letter/draft/words-and-life'
import { makeDraft } from '../draft'
import { usualSettings } from '../usual-settings'

type Handler = (event: unknown, what: unknown) => Promise<unknown>
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }))
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}))

const requests = Object.fromEntries(callNames.map((name) => [name, vi.fn(() => Promise.resolve({ kind: 'done' }))]))
const answering = { home: () => Promise.resolve(null), requests: () => Promise.resolve(requests as unknown as Bridge) }
const origin = 'app://two-lines'
const mainFrame = { parent: null, origin }
const contents = { mainFrame }
// Sound: only what the check looks at is needed of the window and of the event.
const caller = { contents: () => contents as unknown as IpcMainInvokeEvent['sender'], origin }
const ours = { sender: contents, senderFrame: mainFrame }

async function call(name: keyof Bridge, what: unknown, event: unknown = ours): Promise<unknown> {
  return handlers.get(channelOf(name))?.(event, what)
}

beforeEach(() => {
  vi.clearAllMocks()
  serveBridge(answering, caller)
})

const { id } = makeDraft()
const subjects = readdirSync('electron/bridge').filter((file) => file.endsWith('-calls.ts'))
const right: { [K in keyof Bridge]: unknown } = {
  start: undefined,
  listen: undefined,
  handedOver: undefined,
  undrawnSigns: { signs: ['東', '🇫🇷'] },
  listDrafts: undefined,
  searchDrafts: { words: 'Éléonore', door: '', state: '', order: 'changed', most: 30 },
  people: { id },
  listPeople: undefined,
  changePerson: { key: 'ecole', party: nobody },
  writeTo: { key: 'ecole', door: 'thankful' },
  createDraft: { door: 'both' },
  openDraft: { id },
  leaveDraft: undefined,
  keepWords: { words: wordsOf(makeDraft()) },
  saveNow: undefined,
  settleElsewhere: { id, version: 'both' },
  duplicateDraft: { id },
  duplicateForAnother: { id },
  splitDraft: { id, sentences: ['what:1f3k'] },
  renameDraft: { id, name: 'Le perron' },
  deleteDraft: { id },
  listDeleted: undefined,
  restoreDraft: { id },
  emptyTrash: undefined,
  backUp: { signature: false },
  restoreBackup: undefined,
  stopKeeping: { what: 'backup' },
  eraseAll: undefined,
  chooseFolder: undefined,
  showFolder: undefined,
  changeSettings: { language: 'fr' },
  policyTold: undefined,
  encloseFiles: { id },
  encloseGiven: { id, files: [{ name: 'Billet.jpg', bytes: new Uint8Array([1]) }] },
  choosePhoto: { id },
  readPhoto: { id, bytes: new Uint8Array([1]) },
  keepByHand: { id, bytes: new Uint8Array([1]) },
  missingEnclosed: { id },
  showEnclosed: { id, file: 'billet-0a1b2c3d.jpg' },
  findFacts: { text: 'Order number: HP-88213' },
  agree: { id },
  saveDocument: { id, format: 'pdf' },
  saveBadge: { id, format: 'png' },
  print: { id },
  saveEnvelope: { id },
  printEnvelope: { id },
  saveHand: { id, kind: 'model', size: 'older', writesWith: 'left' },
  printHand: { id, kind: 'lines', size: 'first', writesWith: 'right' },
  openMailApp: { id },
  saveMailFile: { id, attach: 'docx' },
  openWebmail: { id, webmail: 'gmail' },
  copyText: { id, part: 'body' },
  copyForForm: { id, rules: { most: 500, newline: 1, oneLine: false, shortSubject: false }, part: 0 },
  showProduced: { id },
  openProduced: { id },
  markSent: { id, how: 'post', on: '2026-10-14' },
  markNotYet: { id },
  readAnswer: { bytes: new Uint8Array([70, 114]) },
  markAnswered: { id, how: 'phone', felt: 'solved', on: '2026-10-20', text: 'Oui.' },
  closeLetter: { id },
  reopenLetter: { id },
  saveReminder: { id },
  chooseSignaturePhoto: undefined,
  keepSignature: { bytes: new Uint8Array([137]) },
  removeSignature: undefined,
  followUp: { id, why: 'no-answer' },
  earlier: { id },
  later: { id },
  checkSpelling: { id },
  suggestSpelling: { id, word: 'épellassion' },
  openClassList: undefined,
  makeClass: {
    title: '5e B',
    pupils: ['Zoé'],
    doubles: [],
    door: 'thankful',
    recipient: nobody,
    school: nobody,
    matter: '',
  },
  listClass: { class: id },
  leaveWord: { id, word: 'Bravo!' },
  addPupil: { class: id, name: 'Léo' },
  renamePupil: { id, name: 'Léo' },
  removeClass: { class: id },
  restoreClass: { class: id },
  saveClass: { class: id, format: 'pdf', order: 'name', apart: false },
  printClass: { class: id, order: 'list' },
  printClassGuide: undefined,
  stopClass: { what: 'class-making' },
  showClassFile: { class: id },
}

test('the calls of every subject are in the contract, each once', () => {
  const texts = subjects.map((file) => readFileSync(`electron/bridge/${file}`, 'utf8'))
  const named = texts.flatMap((text) => [...text.matchAll(/^ {2}(\w+): ask\(/gm)].map(([, name = '']) => name))
  expect(named.toSorted()).toEqual(callNames.toSorted())
})

test('every call of the contract is served, and no other', () => {
  expect([...handlers.keys()].toSorted()).toEqual(callNames.map(channelOf).toSorted())
})

test.each(callNames)('%s reaches its function with the argument that was checked', async (name) => {
  expect(await call(name, right[name])).toEqual({ kind: 'done' })
  expect(requests[name]).toHaveBeenCalledExactlyOnceWith(right[name])
})

const garbage: readonly unknown[] = [
  null,
  0,
  'text',
  [],
  {},
  { id: '../../etc/passwd' },
  { id, path: '/etc/passwd' },
  { id: [id] },
  { id: { toString: () => id } },
  { door: 'window' },
  { door: 'both', folder: '/' },
  { draft: {} },
  { draft: { ...makeDraft(), version: 2 } },
  { draft: { ...makeDraft(), id: 'x' } },
  { id, sentences: [] },
  { id, sentences: [{ text: 'a story' }] },
  { id, sentences: ['what:1f3k'], story: 'Autre chose' },
  { id, format: 'exe' },
  { id, attach: '../../x' },
  { id, webmail: 'https://example.com' },
  { id, part: '__proto__' },
  { language: 'Klingon' },
  { convention: 'x'.repeat(11) },
  { language: 'fr', folder: '/' },
]

test.each(callNames)('%s refuses garbage', async (name) => {
  // Changing no setting at all is no garbage.
  const refused = name === 'changeSettings' ? garbage.filter((what) => JSON.stringify(what) !== '{}') : garbage
  for (const what of refused) await expect(call(name, what)).rejects.toThrow('Refused')
  expect(requests[name]).not.toHaveBeenCalled()
})

test.each(callNames)('%s refuses anything at all that is not its argument', async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (what) => {
      fc.pre(!calls[name].schema.safeParse(what).success)
      await expect(call(name, what)).rejects.toThrow('Refused')
    }),
    { numRuns: 30 },
  )
})

const child = { parent: mainFrame, origin }
test.each<[string, unknown]>([
  ['no frame', { sender: contents, senderFrame: null }],
  ['a frame inside our page', { sender: contents, senderFrame: child }],
  [
    'a page of elsewhere in our window',
    { sender: contents, senderFrame: { parent: null, origin: 'https://example.com' } },
  ],
  ['a page without an origin', { sender: contents, senderFrame: { parent: null, origin: 'null' } }],
  ['a document held in memory', { sender: { mainFrame }, senderFrame: { parent: null, origin: 'app://letter' } }],
  ['another window', { sender: { mainFrame }, senderFrame: mainFrame }],
])('every call from %s is refused', async (_name, event) => {
  for (const name of callNames) {
    await expect(call(name, right[name], event)).rejects.toThrow('Refused')
    expect(requests[name]).not.toHaveBeenCalled()
  }
})

test('our own frame is refused when it is at another origin, and when our window is gone', async () => {
  serveBridge(answering, { ...caller, origin: 'http://localhost:5173' })
  await expect(call('start', undefined)).rejects.toThrow('Refused')
  serveBridge(answering, { ...caller, contents: () => null })
  await expect(call('start', undefined)).rejects.toThrow('Refused')
})

test('the first screen is answered before all else is there, to our page alone, and only as the contract says', async () => {
  const first = { settings: usualSettings } as unknown as Start
  const loading = vi.fn(() => Promise.reject(new Error('Nothing else is needed')))
  serveBridge({ home: () => Promise.resolve(first), requests: loading }, caller)
  expect(await call('start', undefined)).toBe(first)
  expect(loading).not.toHaveBeenCalled()
  await expect(call('start', undefined, { sender: contents, senderFrame: null })).rejects.toThrow('Refused')
  await expect(call('start', { more: true })).rejects.toThrow('Refused')
})

test('an error says nothing of what happened', async () => {
  requests['start']?.mockRejectedValueOnce(new Error('/home/someone/secret'))
  await expect(call('start', undefined)).rejects.toThrow(/^Failed: start$/)
})

test('no argument of the contract is a path', () => {
  const { saveDocument, showFolder, chooseFolder } = calls
  expect(Object.keys(saveDocument.schema.shape)).toEqual(['id', 'format'])
  expect([showFolder, chooseFolder].map(({ schema }) => schema.safeParse('/etc').success)).toEqual([false, false])
  for (const file of subjects)
    expect(readFileSync(`electron/bridge/${file}`, 'utf8')).not.toMatch(/\bpath\b.*z\.|filePath/)
})
