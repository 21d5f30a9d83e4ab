import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, clipboard, protocol, shell } from 'electron'
import { Drafts } from '#electron/drafts/drafts'
import { appScheme } from '#electron/pages/app-protocol'
import { answerHiddenPage } from '#electron/pages/hidden-page'
import { requestsIn, type RequestsNeeds } from '#electron/requests'
import { roomsOf } from '#electron/rooms'
import { OwnSignature } from '#electron/signature/own-signature'
import { StoredSettings } from '#electron/settings/settings'
import { Speller } from '#electron/spelling/speller'
import { spellingRequests } from '#electron/spelling/spelling-requests'
import type { Dialogs } from '#electron/window/dialogs'
import { desktopWords } from '#tests/languages'
import { bridgeFaults, type AnsweringIn } from './bridge-faults'
import { pdfFaults } from './pdf-faults'
import { serveSeeds, type FaultsOf } from './serve-seeds'

// What of the ordeal needs Electron, in a main process without a window of the app’s.
protocol.registerSchemesAsPrivileged([appScheme])
app.on('window-all-closed', () => undefined)
// Nothing may leave for the system: no program is opened, no dialog is shown, nothing is printed.
Object.assign(shell, {
  openExternal: () => Promise.resolve(),
  openPath: () => Promise.resolve(''),
  showItemInFolder: () => undefined,
})
Object.assign(clipboard, { writeText: () => undefined })
app.on('web-contents-created', (_event, page) => {
  page.print = (_options, done) => done?.(true, '')
})

const beside = process.argv.at(-1) ?? ''
const speller = new Speller(() => new Worker(beside))
app.setPath('userData', mkdtempSync(join(tmpdir(), 'two-lines-ordeal-')))

const answeringIn: AnsweringIn = (home, next) => {
  app.setPath('documents', join(home, 'usual'))
  const settings = new StoredSettings(join(home, 'settings'))
  const now = () => new Date(Date.UTC(2026, 10, 21, 12)).toISOString()
  const drafts = new Drafts({
    folder: join(home, 'letters'),
    now,
    newId: () => randomUUID(),
    about: ({ door }) => door,
    delay: 5,
  })
  const chosen = <T>(value: T) => Promise.resolve(next() < 0.2 ? null : value)
  const dialogs: Pick<Dialogs, 'askWhere' | 'askBackup' | 'askFiles' | 'askPhoto' | 'askClassFolder' | 'askClassList'> =
    {
      askWhere: (name) => chosen(join(home, 'produced', name)),
      askClassFolder: () => chosen(join(home, 'produced')),
      askClassList: () => chosen(join(home, '..', 'canary')),
      askBackup: () => chosen(join(home, 'produced', 'backup.zip')),
      askPhoto: () => Promise.resolve(next() < 0.2 ? [] : [join(home, '..', 'canary')]),
      askFiles: () =>
        Promise.resolve(next() < 0.5 ? [] : [join(home, 'produced', 'none.jpg'), join(home, '..', 'canary')]),
    }
  const rooms = roomsOf({
    drafts,
    settings,
    signature: new OwnSignature(join(home, 'settings'), settings),
    // Sound: the rooms ask nothing else of the dialogs.
    dialogs: dialogs as Dialogs,
    words: () => desktopWords.en,
    language: () => 'en',
    convention: () => 'en-CA',
    onProgress: () => undefined,
    onClass: () => undefined,
  })
  const today = () => '2026-11-21'
  const needs: RequestsNeeds = {
    ...rooms,
    spelling: spellingRequests({ drafts, today, speller }),
    drafts,
    settings,
    version: '0.0.0',
    platform: process.platform,
    today,
    preferred: ['fr-CA'],
    named: { forFirstScreen: () => Promise.resolve(null), listen: () => Promise.resolve() },
    lastWords: { handedOver: () => undefined },
    askFolder: () => Promise.resolve(null),
    showFolder: () => Promise.resolve(''),
    settingsChanged: () => undefined,
  }
  const settled = async () => {
    await drafts.keeper.flush()
    await settings.written()
  }
  return Promise.resolve({ requests: requestsIn(needs), settled })
}

const kinds = new Map<string, FaultsOf>([
  ['pdf', pdfFaults],
  ['bridge', (seed) => bridgeFaults(answeringIn, seed)],
])
const faultsOf = [...kinds].find(([kind]) => process.argv.includes(kind))?.[1]
if (!faultsOf) throw new Error(`The kinds are: ${[...kinds.keys()].join(', ')}.`)

// Not awaited: Electron is ready only once this module has run to its end.
void begin(faultsOf)

async function begin(asked: FaultsOf): Promise<void> {
  await app.whenReady()
  protocol.handle('app', ({ url }) => answerHiddenPage(url) ?? new Response(null, { status: 404 }))
  serveSeeds(asked)
}
