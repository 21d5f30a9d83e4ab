import { join } from 'node:path'
import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { Draft } from '#letter/draft/draft'
import type { DesktopWords } from '#locales/words'
import type { Problem } from '../bridge/outcome'
import type { FileKind } from '../sending/sending-requests'

const pictureExtensions = ['jpg', 'jpeg', 'png', 'webp', 'gif']

/** What the person decides about words that can't be saved. */
export type Unsaved = 'save-as' | 'quit' | 'stay'

type SavedKind = FileKind | 'twolines' | 'ics' | 'zip'
type SaveTitle = 'saveTitle' | 'saveReminderTitle' | 'saveBackupTitle' | 'saveClassTitle'

/** The dialogs of the system, over the window where there is one; window and words are asked for each time. */
export class Dialogs {
  readonly #window: () => BrowserWindow | null
  readonly #words: () => DesktopWords
  /** The last folder in which something was saved, offered first the next time. */
  #lastFolder: string | null = null

  constructor(window: () => BrowserWindow | null, words: () => DesktopWords) {
    this.#window = window
    this.#words = words
  }

  /** Asks where to save a file; null when the person gives up. */
  async askWhere(name: string, kind: SavedKind, title: SaveTitle = saveTitleOf(kind)): Promise<string | null> {
    const { files, dialogs } = this.#words()
    const window = this.#window()
    const options = {
      title: dialogs[title],
      buttonLabel: dialogs.save,
      defaultPath: join(this.#firstFolder, name),
      filters: [{ name: files[kind], extensions: [kind] }],
    }
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (canceled || !filePath) return null
    this.#lastFolder = join(filePath, '..')
    return filePath
  }

  /** Asks which backup to restore; null when the person gives up. */
  askBackup(): Promise<string | null> {
    const { files, dialogs } = this.#words()
    return this.#askOpen({
      title: dialogs.backupTitle,
      buttonLabel: dialogs.backupChoose,
      defaultPath: this.#firstFolder,
      filters: [{ name: files.zip, extensions: ['zip'] }],
      properties: ['openFile'],
    })
  }

  /** Asks which letter to open, in its file; null when the person gives up. */
  askLetter(folder: string): Promise<string | null> {
    const { files, dialogs } = this.#words()
    return this.#askOpen({
      title: dialogs.openTitle,
      buttonLabel: dialogs.openChoose,
      defaultPath: folder,
      filters: [{ name: files.twolines, extensions: ['twolines'] }],
      properties: ['openFile'],
    })
  }

  /** Asks which files go with a letter, a child which pictures; none when the person gives up. */
  askFiles(register: Draft['register']): Promise<readonly string[]> {
    const { dialogs, enclosures } = this.#words()
    const all = { name: enclosures.all, extensions: ['*'] }
    const pictures = { name: enclosures.pictures, extensions: pictureExtensions }
    return this.#askOpenSeveral({
      title: dialogs.encloseTitle,
      buttonLabel: dialogs.enclose,
      properties: ['openFile', 'multiSelections'],
      // The first is the one shown.
      filters: register === 'child' ? [pictures, all] : [all, pictures],
    })
  }

  /** Asks for a photo, of a page or of a signature; none when the person gives up. One that can't be read may be chosen too: what to do is then told. */
  askPhoto(title: 'photoTitle' | 'signatureTitle'): Promise<readonly string[]> {
    const { dialogs, enclosures } = this.#words()
    return this.#askOpenSeveral({
      title: dialogs[title],
      buttonLabel: dialogs.photo,
      properties: ['openFile'],
      filters: [{ name: enclosures.pictures, extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'heic', 'heif'] }],
    })
  }

  /** Asks which folder keeps the drafts from now on; null when the person gives up. */
  askFolder(present: string): Promise<string | null> {
    const { dialogs } = this.#words()
    return this.#askOpen({
      title: dialogs.folderTitle,
      buttonLabel: dialogs.folderChoose,
      defaultPath: present,
      properties: ['openDirectory', 'createDirectory'],
    })
  }

  /** Asks in which folder the letters of a class go, one file each; null when the person gives up. */
  async askClassFolder(): Promise<string | null> {
    const { dialogs } = this.#words()
    const folder = await this.#askOpen({
      title: dialogs.classFolderTitle,
      buttonLabel: dialogs.folderChoose,
      defaultPath: this.#firstFolder,
      properties: ['openDirectory', 'createDirectory'],
    })
    this.#lastFolder = folder ?? this.#lastFolder
    return folder
  }

  /** Asks for a list of names; null when the person gives up. */
  askClassList(): Promise<string | null> {
    const { files, dialogs, enclosures } = this.#words()
    return this.#askOpen({
      title: dialogs.classListTitle,
      buttonLabel: dialogs.openChoose,
      defaultPath: this.#firstFolder,
      properties: ['openFile'],
      filters: [
        { name: files.list, extensions: ['csv', 'tsv', 'txt'] },
        { name: enclosures.all, extensions: ['*'] },
      ],
    })
  }

  get #firstFolder(): string {
    return this.#lastFolder ?? app.getPath('documents')
  }

  async #askOpen(options: OpenDialogOptions): Promise<string | null> {
    return (await this.#askOpenSeveral(options))[0] ?? null
  }

  async #askOpenSeveral(options: OpenDialogOptions): Promise<readonly string[]> {
    const window = this.#window()
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    return canceled ? [] : filePaths
  }
}

function saveTitleOf(kind: SavedKind): SaveTitle {
  switch (kind) {
    case 'ics':
      return 'saveReminderTitle'
    case 'zip':
      return 'saveBackupTitle'
    default:
      return 'saveTitle'
  }
}

/** Tells that the last words are not saved, before the window closes. */
export async function askAboutUnsaved(
  window: BrowserWindow,
  { dialogs: { unsaved } }: DesktopWords,
  problem: Problem,
): Promise<Unsaved> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: unsaved.message,
    detail: reasonIn(unsaved.reasons, problem),
    buttons: [unsaved.elsewhere, unsaved.quit, unsaved.stay],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  })
  return (['save-as', 'quit', 'stay'] as const)[response] ?? 'stay'
}

/** Tells that the page falls again and again, and asks whether to open it once more. */
export async function askAboutFalls(
  window: BrowserWindow,
  { dialogs: { fallen } }: DesktopWords,
): Promise<'again' | 'quit'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: fallen.message,
    detail: fallen.detail,
    buttons: [fallen.again, fallen.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1 ? 'quit' : 'again'
}

function reasonIn(reasons: DesktopWords['dialogs']['unsaved']['reasons'], problem: Problem): string {
  switch (problem) {
    case 'disk-full':
    case 'folder-gone':
    case 'not-allowed':
    case 'in-use':
      return reasons[problem]
    default:
      return reasons.other
  }
}
