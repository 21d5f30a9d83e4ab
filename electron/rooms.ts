import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { clipboard, shell } from 'electron'
import { languages } from '#locales/registry'
import type { DesktopWords } from '#locales/words'
import { correspondenceRequests } from './conversation/correspondence-requests'
import type { AppLanguage } from './bridge/bridge'
import type { ClassProgress } from './bridge/class-calls'
import type { KeepingProgress } from './bridge/keeping-calls'
import { classRequests } from './class/class-requests'
import type { Drafts } from './drafts/drafts'
import type { cleanPicture } from './enclosures/clean-picture'
import { enclosuresRequests } from './enclosures/enclosures-requests'
import { factsRequests } from './facts/facts-requests'
import { clearTraces } from './keeping/clear-traces'
import { keepingRequests } from './keeping/keeping-requests'
import { openOutside } from './pages/open-outside'
import { peopleRequests } from './people/people-requests'
import type { RequestsNeeds } from './requests'
import type { OwnSignature } from './signature/own-signature'
import { signatureRequests } from './signature/signature-requests'
import { sendingRequests } from './sending/sending-requests'
import { makeUsualFolder } from './settings/make-usual-folder'
import type { StoredSettings } from './settings/settings'
import { dayWords, languageFor } from './settings/words'
import { Speller } from './spelling/speller'
import { spellingRequests } from './spelling/spelling-requests'
import { now, today } from './system/clock'
import type { Dialogs } from './window/dialogs'

/** What all the rooms share; the words of the desktop are asked for each time, as the language may change. */
type RoomsNeeds = Readonly<{
  drafts: Drafts
  settings: StoredSettings
  signature: OwnSignature
  dialogs: Dialogs
  words: () => DesktopWords
  language: () => AppLanguage
  /** The convention in which a new letter is written. */
  convention: () => string
  /** Tells the window how far a backup is. */
  onProgress: (progress: KeepingProgress) => void
  /** Tells the window how far the letters of a class are. */
  onClass: (progress: ClassProgress) => void
}>

type Rooms = Pick<
  RequestsNeeds,
  'sending' | 'enclosures' | 'facts' | 'correspondence' | 'people' | 'spelling' | 'keeping' | 'classes' | 'signature'
>

/** The rooms that answer the window, each given what it needs of the drafts, the dialogs and the system. */
export function roomsOf(needs: RoomsNeeds): Rooms {
  const { drafts, settings, signature, dialogs, words, language } = needs
  const childMode = () => settings.stored.child ?? false
  const showFile = (path: string) => shell.showItemInFolder(path)
  const clean: Clean = async (...given) => (await import('./enclosures/clean-picture')).cleanPicture(...given)
  return {
    sending: sendingRequests({
      drafts,
      now,
      today,
      childMode,
      signature,
      letterWord: () => words().files.letter,
      badgeWord: () => words().files.badge,
      envelopeWord: () => words().files.envelope,
      handWord: () => words().files.hand,
      askWhere: (name, kind) => dialogs.askWhere(name, kind),
      open: openOutside,
      copy: (text) => clipboard.writeText(text),
      showFile,
      openFile: (path) => shell.openPath(path),
    }),
    enclosures: enclosuresRequests({
      drafts,
      askFiles: ({ register }) => dialogs.askFiles(register),
      askPhoto: () => dialogs.askPhoto('photoTitle'),
      clean,
      newMark,
      pictureWord: async ({ convention }) =>
        (await languages.read(languageFor([convention]), 'desktop')).enclosures.picture,
      showFile,
    }),
    facts: factsRequests(() => new Worker(join(import.meta.dirname, 'facts-worker.js'), { resourceLimits })),
    correspondence: correspondenceRequests({
      drafts,
      now,
      newMark,
      today,
      childMode,
      signature,
      words: () => words().reminder,
      dayWords: (day) => dayWords(day, language()),
      askWhere: (name) => dialogs.askWhere(name, 'ics'),
    }),
    people: peopleRequests(drafts, now),
    spelling: spellingRequests({
      drafts,
      today,
      speller: new Speller(() => new Worker(join(import.meta.dirname, 'spelling-worker.js'))),
    }),
    keeping: keepingRequests({
      drafts,
      settings,
      signature,
      today,
      backupWord: () => words().files.backup,
      askWhere: (name) => dialogs.askWhere(name, 'zip'),
      askBackup: () => dialogs.askBackup(),
      makeUsualFolder: () => makeUsualFolder(settings.policy),
      clearTraces,
      onProgress: needs.onProgress,
    }),
    classes: classRequests({
      drafts,
      now,
      newId: () => randomUUID(),
      today,
      childMode,
      convention: needs.convention,
      language,
      letterWord: () => words().files.letter,
      askWhere: (name, kind) => dialogs.askWhere(name, kind, 'saveClassTitle'),
      askFolder: () => dialogs.askClassFolder(),
      askList: () => dialogs.askClassList(),
      showFile,
      signature,
      onRemoved: (ids) => {
        const { open } = settings.stored
        if (open && ids.includes(open)) settings.change({ open: null })
      },
      onProgress: needs.onClass,
    }),
    signature: signatureRequests({
      own: signature,
      askPhoto: async () => (await dialogs.askPhoto('signatureTitle'))[0] ?? null,
      clean,
    }),
  }
}

type Clean = typeof cleanPicture

/** What a file that is meant to do harm may take of the computer while it is read. */
const resourceLimits = { maxOldGenerationSizeMb: 256 }

/** Eight random hexadecimal digits, by which no two copies have the same name. */
function newMark(): string {
  return randomUUID().slice(0, 8)
}
