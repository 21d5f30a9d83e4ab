import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, clipboard, Menu, nativeTheme, shell, type BrowserWindow } from 'electron'
import type { Draft } from '#letter/draft/draft'
import type { DesktopWords } from '#locales/desktop'
import type { AppLanguage, Bridge } from './bridge/bridge'
import type { Outcome } from './bridge/outcome'
import type { Command } from './bridge/signals'
import { now, today } from './system/clock'
import { guardClosing } from './window/closing'
import { correspondenceRequests } from './conversation/correspondence-requests'
import { askAboutUnsaved, askBackup, askFiles, askFolder, askWhere } from './window/dialogs'
import { titleOf } from './drafts/draft-summary'
import { Drafts } from './drafts/drafts'
import { clearTraces } from './keeping/clear-traces'
import { findEnclosed } from './drafts/enclosed-files'
import { enclosuresRequests } from './enclosures/enclosures-requests'
import { sendingRequests } from './sending/sending-requests'
import { FolderWatch } from './system/folder-watch'
import { openForeign } from './drafts/foreign-draft'
import { keepingRequests } from './keeping/keeping-requests'
import { menuTemplate } from './window/menu'
import { openOutside } from './pages/open-outside'
import { peopleRequests } from './people/people-requests'
import { requestsIn, settingsIn, type Surroundings } from './requests'
import type { StoredSettings } from './settings/settings'
import { spellingRequests } from './spelling/spelling-requests'
import { Speller } from './spelling/speller'
import { tellWindow } from './tell-window'
import { usualFolder } from './settings/usual-folder'
import { openWindow } from './window/window'
import { languageFor, wordsIn } from './settings/words'

/** Where the app comes from, and what it starts with. */
export type DeskOptions = Readonly<{
  settings: StoredSettings
  preferred: readonly string[]
  address: string
  preload: string
  isDevelopment: boolean
}>

const newId = () => randomUUID()

/** The app once Electron is ready: its one window, its menu and its drafts, bound together. */
export class Desk {
  readonly drafts: Drafts
  readonly requests: Bridge
  readonly #options: DeskOptions
  readonly #around: Surroundings
  #window: BrowserWindow | null = null
  #named: string | null = null
  #isHeard = false
  #isQuitting = false

  constructor(options: DeskOptions) {
    this.#options = options
    const { settings, preferred } = options
    const folder = settings.stored.folder ?? usualFolder()
    const about = (draft: Draft) => titleOf(draft) || this.words().files.about[draft.door]
    this.drafts = new Drafts({
      folder,
      now,
      newId,
      about,
      onElsewhere: (elsewhere) => tellWindow(this.#window, 'onCommand', { kind: 'elsewhere', elsewhere }),
      onLife: (id, life) => tellWindow(this.#window, 'onLife', { id, life }),
      onSaving: (id, saving) => {
        tellWindow(this.#window, 'onSaving', { id, saving })
        if (saving === 'saved') void this.#lookAgain()
      },
    })
    const childMode = () => settings.stored.child ?? false
    this.#around = {
      drafts: this.drafts,
      settings,
      preferred,
      today,
      version: app.getVersion(),
      platform: process.platform,
      sending: sendingRequests({
        drafts: this.drafts,
        now,
        today,
        childMode,
        letterWord: () => this.words().files.letter,
        badgeWord: () => this.words().files.badge,
        askWhere: (name, kind) => askWhere(this.#window, this.words(), name, kind),
        open: openOutside,
        copy: (text) => clipboard.writeText(text),
        showFile: (path) => shell.showItemInFolder(path),
        openFile: (path) => shell.openPath(path),
      }),
      enclosures: enclosuresRequests({
        drafts: this.drafts,
        askFiles: ({ register }) => askFiles(this.#window, this.words(), register),
        clean: async (data, kind) => (await import('./enclosures/clean-picture')).cleanPicture(data, kind),
        newMark: () => newId().slice(0, 8),
        pictureWord: ({ convention }) => wordsIn(languageFor([convention])).enclosures.picture,
        showFile: (path) => shell.showItemInFolder(path),
      }),
      correspondence: correspondenceRequests({
        drafts: this.drafts,
        now,
        today,
        childMode,
        words: () => this.words().reminder,
        askWhere: (name) => askWhere(this.#window, this.words(), name, 'ics'),
      }),
      people: peopleRequests(this.drafts, now),
      spelling: spellingRequests({
        drafts: this.drafts,
        today,
        speller: new Speller(() => new Worker(join(import.meta.dirname, 'spelling-worker.js'))),
      }),
      keeping: keepingRequests({
        drafts: this.drafts,
        settings,
        today,
        backupWord: () => this.words().files.backup,
        askWhere: (name) => askWhere(this.#window, this.words(), name, 'zip'),
        askBackup: () => askBackup(this.#window, this.words()),
        usualFolder,
        clearTraces,
      }),
      takeOpened: () => this.#takeOpened(),
      askFolder: () => askFolder(this.#window, this.words(), this.drafts.folder),
      showFolder: (path) => shell.openPath(path),
      settingsChanged: ({ look }) => {
        nativeTheme.themeSource = look
        this.#drawMenu()
      },
    }
    this.requests = requestsIn(this.#around)
  }

  get window(): BrowserWindow | null {
    return this.#window
  }

  /** Where the copy of a file that goes with a letter is; null when it is gone. */
  enclosedPath(id: string, file: string): Promise<string | null> {
    return findEnclosed(this.drafts.folderOf(id), id, file)
  }

  /** The words of the menu and the dialogs, in the language of now. */
  words(): DesktopWords {
    return wordsIn(settingsIn(this.#around).language)
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore()
      this.#window.focus()
      return
    }
    this.take(openWindow({ ...this.#options, words: () => this.words() }))
  }

  /** Takes a window as the one of the app: guards its closing, looks after its folder, draws its menu. */
  take(window: BrowserWindow): void {
    const { settings } = this.#options
    this.#window = window
    guardClosing(window, {
      drafts: this.drafts,
      settings,
      isQuitting: () => this.#isQuitting,
      stay: () => (this.#isQuitting = false),
      ask: (problem) => askAboutUnsaved(window, this.words(), problem),
      askWhere: (name) => askWhere(window, this.words(), name, 'twolines'),
    })
    // Not on Windows, where a folder that is watched can be neither moved nor unplugged.
    const watch = process.platform === 'win32' ? null : new FolderWatch(() => this.#look())
    watch?.follow(this.drafts.folder)
    window.on('focus', () => {
      watch?.follow(this.drafts.folder)
      this.#look()
    })
    window.on('closed', () => {
      watch?.stop()
      this.#window = null
      this.#isHeard = false
    })
    this.#drawMenu()
  }

  /** Opens a draft's file named from outside: at once, or with the first screen when there is none yet. */
  async open(path: string): Promise<void> {
    if (!this.#isHeard) {
      this.#named = path
      return
    }
    const outcome = await openForeign(path, this.drafts, newId)
    if (outcome.kind === 'done') this.#options.settings.change({ open: outcome.draft.id })
    this.#tell({ kind: 'opened', outcome })
  }

  /** From now on, closing the window ends the app on every system. */
  quitting(): void {
    this.#isQuitting = true
  }

  async #takeOpened(): Promise<Outcome<{ draft: Draft }> | null> {
    this.#isHeard = true
    const path = this.#named
    this.#named = null
    return path === null ? null : openForeign(path, this.drafts, newId)
  }

  #tell(command: Command): void {
    this.show()
    tellWindow(this.#window, 'onCommand', command)
  }

  // Whether the letter on the screen was changed by another computer or another person meanwhile, and whether what was amiss has ended.
  #look(): void {
    const { open } = this.#options.settings.stored
    if (open) void this.drafts.look(open)
    this.drafts.keeper.retry()
    void this.#lookAgain()
  }

  async #lookAgain(): Promise<void> {
    if (this.drafts.isTroubled) tellWindow(this.#window, 'onShelf', await this.drafts.list())
  }

  #drawMenu(): void {
    const template = menuTemplate({
      words: this.words(),
      language: settingsIn(this.#around).language,
      isMac: process.platform === 'darwin',
      isDevelopment: this.#options.isDevelopment,
      actions: {
        tell: (command) => this.#tell(command),
        changeLanguage: (language) => void this.#changeLanguage(language),
        showFolder: () => void this.requests.showFolder(),
        chooseFolder: () => void this.#chooseFolder(),
      },
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  async #changeLanguage(language: AppLanguage): Promise<void> {
    await this.requests.changeSettings({ language })
    this.#tell({ kind: 'language', language })
  }

  async #chooseFolder(): Promise<void> {
    const outcome = await this.requests.chooseFolder()
    if (outcome.kind !== 'done') return
    if (outcome.goesOn) tellWindow(this.#window, 'onShelf', outcome.shelf)
    else this.#tell({ kind: 'home' })
  }
}
