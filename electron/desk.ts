import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { app, Menu, nativeTheme, shell, type BrowserWindow } from 'electron'
import { languages } from '#locales/registry'
import type { DesktopWords } from '#locales/words'
import type { AppLanguage, Bridge } from './bridge/bridge'
import type { Shelf } from './bridge/shelf'
import type { Command } from './bridge/signals'
import { now, today } from './system/clock'
import { guardClosing } from './window/closing'
import { askAboutUnsaved, Dialogs } from './window/dialogs'
import { LastWords } from './window/last-words'
import { titleOf } from './drafts/draft-summary'
import { Drafts } from './drafts/drafts'
import { fetchEnclosed } from './drafts/enclosed-files'
import { FolderWatch } from './system/folder-watch'
import { notOpened } from './system/problem'
import { openForeign } from './drafts/foreign-draft'
import { NamedFile } from './drafts/named-file'
import { menuTemplate, type RecentLetter } from './window/menu'
import type { Begun } from './first-home'
import { requestsIn, type RequestsNeeds } from './requests'
import { roomsOf } from './rooms'
import type { StoredSettings } from './settings/settings'
import { settingsIn } from './settings/settings-in-use'
import { OwnSignature } from './signature/own-signature'
import { tellWindow } from './tell-window'
import { openWindow } from './window/window'
import { wordsIn } from './settings/words'

/** Where the app comes from, and what it starts with. */
export type DeskOptions = Readonly<{
  userData: string
  /** The languages of the system, the first the best. */
  preferred: readonly string[]
  address: string
  preload: string
  isDevelopment: boolean
}>

const newId = () => randomUUID()
/** How many letters the menu leads to. */
const mostRecent = 8

/** The app once Electron is ready: its one window, its menu and its drafts, bound together. */
export class Desk {
  readonly drafts: Drafts
  readonly signature: OwnSignature
  readonly requests: Bridge
  readonly #options: DeskOptions
  readonly #settings: StoredSettings
  readonly #needs: RequestsNeeds
  readonly #dialogs: Dialogs
  readonly #named: NamedFile
  readonly #lastWords = new LastWords(() => tellWindow(this.#window, 'onClosing', null))
  #window: BrowserWindow | null = null
  #recent: readonly RecentLetter[] = []
  /** The list that the window was given last; null before it asked for one. */
  #listed: Shelf | null = null
  #isQuitting = false

  /** The app, once the words of its menu are read. */
  static async ready(options: DeskOptions, beginning: Begun): Promise<Desk> {
    await languages.load(settingsIn({ ...options, ...beginning }).language, 'desktop')
    return new Desk(options, beginning)
  }

  constructor(options: DeskOptions, { settings, folder }: Begun) {
    this.#options = options
    this.#settings = settings
    const { preferred } = options
    this.drafts = this.#draftsIn(folder)
    const { drafts } = this
    const words = () => this.words()
    this.signature = new OwnSignature(options.userData, settings)
    this.#named = new NamedFile({
      open: (path) => openForeign(path, drafts, newId),
      tell: (outcome) => {
        if (outcome.kind === 'done') this.#settings.change({ open: outcome.draft.id })
        this.#tell({ kind: 'opened', outcome })
      },
    })
    const dialogs = new Dialogs(() => this.#window, words)
    this.#dialogs = dialogs
    this.#needs = {
      ...roomsOf({
        drafts,
        settings,
        signature: this.signature,
        dialogs,
        words,
        language: () => settingsIn(this.#needs).language,
        convention: () => settingsIn(this.#needs).convention,
        onProgress: (progress) => tellWindow(this.#window, 'onKeeping', progress),
        onClass: (progress) => tellWindow(this.#window, 'onClass', progress),
      }),
      ...{ drafts, settings, preferred, today },
      version: app.getVersion(),
      platform: process.platform,
      ...{ named: this.#named, lastWords: this.#lastWords },
      askFolder: () => dialogs.askFolder(drafts.folder),
      showFolder: (path) => shell.openPath(path),
      settingsChanged: ({ look }) => {
        nativeTheme.themeSource = look
        this.#drawMenu()
      },
    }
    const requests = requestsIn(this.#needs)
    // The list that the window shows is the menu's too.
    this.requests = {
      ...requests,
      start: async () => {
        const start = await requests.start()
        if (start.shelf.isRead) this.#seen(start.shelf)
        return start
      },
      listDrafts: async () => this.#seen(await requests.listDrafts()),
      eraseAll: () => {
        this.#recent = []
        this.#listed = null
        return requests.eraseAll()
      },
    }
  }

  get window(): BrowserWindow | null {
    return this.#window
  }

  /** Where the copy of a file that goes with a letter is; null when it is gone. */
  enclosedPath(id: string, file: string): Promise<string | null> {
    return fetchEnclosed(this.drafts.folderOf(id), id, file)
  }

  /** The words of the menu and the dialogs, in the language in use. */
  words(): DesktopWords {
    return wordsIn(settingsIn(this.#needs).language)
  }

  /** Opens the window, or brings it to the front. */
  show(): void {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore()
      this.#window.focus()
      return
    }
    this.take(openWindow({ ...this.#options, settings: this.#settings.stored, words: () => this.words() }))
  }

  /** Takes a window as the one of the app: guards its closing, looks after its folder, draws its menu. */
  take(window: BrowserWindow): void {
    const settings = this.#settings
    this.#window = window
    guardClosing(window, {
      drafts: this.drafts,
      settings,
      lastWords: () => (this.#named.isHeard ? this.#lastWords.heard() : Promise.resolve()),
      isQuitting: () => this.#isQuitting,
      stay: () => (this.#isQuitting = false),
      ask: (problem) => askAboutUnsaved(window, this.words(), problem),
      askWhere: (name) => this.#dialogs.askWhere(name, 'twolines'),
    })
    // Not on Windows, where a folder that is watched can be neither moved nor unplugged.
    const watch = process.platform === 'win32' ? null : new FolderWatch(() => this.#look())
    watch?.follow(this.drafts.folder)
    void this.drafts.trash.empty(this.drafts.folder)
    window.on('focus', () => {
      watch?.follow(this.drafts.folder)
      this.#look()
    })
    window.webContents.on('render-process-gone', () => this.#named.leave())
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.#named.leave()
    })
    window.on('closed', () => {
      watch?.stop()
      this.#window = null
      this.#named.leave()
    })
    this.#drawMenu()
  }

  /** Opens a draft's file named from outside: at once, or with the first screen when there is none yet. */
  open(path: string): Promise<void> {
    return this.#named.open(path)
  }

  /** From now on, closing the window ends the app on every system. */
  quitting(): void {
    this.#isQuitting = true
  }

  #draftsIn(folder: string): Drafts {
    return new Drafts({
      folder,
      now,
      newId,
      about: (draft) => titleOf(draft) || this.words().files.about[draft.door],
      language: () => settingsIn(this.#needs).language,
      onElsewhere: (elsewhere) => tellWindow(this.#window, 'onCommand', { kind: 'elsewhere', elsewhere }),
      onLife: (id, life) => tellWindow(this.#window, 'onLife', { id, life }),
      onSaving: (id, saving) => {
        tellWindow(this.#window, 'onSaving', { id, saving })
        if (saving === 'saved') void this.#lookAgain()
      },
    })
  }

  #tell(command: Command): void {
    this.show()
    tellWindow(this.#window, 'onCommand', command)
  }

  // Another computer or person may have changed the letter on the screen; and what was amiss may have ended.
  #look(): void {
    const { open } = this.#settings.stored
    if (open) void this.drafts.look(open)
    this.drafts.keeper.retry()
    void this.#lookAgain()
  }

  // What is listed before the eyes, the letters of a class too, is what the folder holds; while one is written, it can wait.
  async #lookAgain(): Promise<void> {
    const { isTroubled } = this.drafts
    const before = this.#listed
    if (!isTroubled && (before === null || this.#settings.stored.open)) return
    const shelf = await this.drafts.list()
    // What was read before everything was erased is not noted after.
    if (before !== null && this.#listed === null) return
    if (isTroubled || !isDeepStrictEqual(shelf, before)) tellWindow(this.#window, 'onShelf', this.#seen(shelf))
  }

  #drawMenu(): void {
    const template = menuTemplate({
      words: this.words(),
      language: settingsIn(this.#needs).language,
      isMac: process.platform === 'darwin',
      isDevelopment: this.#options.isDevelopment,
      fixed: this.#settings.fixed,
      recent: settingsIn(this.#needs).child ? [] : this.#recent,
      actions: {
        tell: (command) => this.#tell(command),
        changeLanguage: (language) => void this.#changeLanguage(language),
        showFolder: () => void this.requests.showFolder(),
        chooseFolder: () => void this.#chooseFolder(),
        openFile: () => void this.#askAndOpen(),
        openLetter: (id) => void this.#openLetter(id),
      },
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  async #changeLanguage(language: AppLanguage): Promise<void> {
    await this.requests.changeSettings({ language })
    this.#tell({ kind: 'language', language })
  }

  #seen(shelf: Shelf): Shelf {
    this.#listed = shelf
    // The letters of a class are one thing on the shelf, and would be all that the menu leads to.
    const recent = shelf.drafts
      .filter(({ pupil }) => pupil === null)
      .slice(0, mostRecent)
      .filter(({ title }) => title !== '')
      .map(({ id, title, recipient }) => ({ id, title: recipient === '' ? title : `${recipient} – ${title}` }))
    if (!isDeepStrictEqual(recent, this.#recent)) {
      this.#recent = recent
      this.#drawMenu()
    }
    this.#noteAwaited(shelf)
    return shelf
  }

  // Of no letter there is nothing to remember.
  #noteAwaited({ folder, drafts, problem }: Shelf): void {
    if (drafts.length === 0 || problem !== null) return
    const [day = null] = drafts.flatMap(({ hoped }) => hoped ?? []).toSorted()
    const awaits = { folder, day }
    if (!isDeepStrictEqual(awaits, this.#settings.stored.awaits)) this.#settings.change({ awaits })
  }

  async #openLetter(id: string): Promise<void> {
    this.#tell({ kind: 'opening' })
    this.#tell({ kind: 'opened', outcome: await this.requests.openDraft({ id }).catch(notOpened) })
  }

  async #askAndOpen(): Promise<void> {
    const path = await this.#dialogs.askLetter(this.drafts.folder)
    if (path === null) return
    this.#tell({ kind: 'opening' })
    await this.open(path).catch((error: unknown) => this.#tell({ kind: 'opened', outcome: notOpened(error) }))
  }

  async #chooseFolder(): Promise<void> {
    const outcome = await this.requests.chooseFolder()
    if (outcome.kind !== 'done') return
    if (outcome.goesOn) tellWindow(this.#window, 'onShelf', outcome.shelf)
    else this.#tell({ kind: 'home' })
  }
}
