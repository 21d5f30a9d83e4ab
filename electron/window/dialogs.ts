import { join } from 'node:path'
import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { Draft } from '#letter/draft/draft'
import type { DesktopWords } from '#locales/words'
import type { Problem } from '../bridge/outcome'
import type { FileKind } from '../sending/sending-requests'

/** The last folder in which something was saved, offered first the next time. */
let lastFolder: string | null = null

type SavedKind = FileKind | 'twolines' | 'ics' | 'zip'

/** Asks where to save a file; null when the person gives up. */
export async function askWhere(
  window: BrowserWindow | null,
  { files, dialogs }: DesktopWords,
  name: string,
  kind: SavedKind,
): Promise<string | null> {
  const options = {
    title: dialogs[titleOf(kind)],
    buttonLabel: dialogs.save,
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    filters: [{ name: files[kind], extensions: [kind] }],
  }
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return null
  lastFolder = join(filePath, '..')
  return filePath
}

/** Asks which backup to restore; null when the person gives up. */
export async function askBackup(
  window: BrowserWindow | null,
  { dialogs, files }: DesktopWords,
): Promise<string | null> {
  return askOpen(window, {
    title: dialogs.backupTitle,
    buttonLabel: dialogs.backupChoose,
    defaultPath: lastFolder ?? app.getPath('documents'),
    filters: [{ name: files.zip, extensions: ['zip'] }],
    properties: ['openFile'],
  })
}

/** Asks which files go with a letter, a child which pictures; none when the person gives up. */
export async function askFiles(
  window: BrowserWindow | null,
  { dialogs, enclosures }: DesktopWords,
  register: Draft['register'],
): Promise<readonly string[]> {
  const all = { name: enclosures.all, extensions: ['*'] }
  const pictures = { name: enclosures.pictures, extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif'] }
  return askOpenSeveral(window, {
    title: dialogs.encloseTitle,
    buttonLabel: dialogs.enclose,
    properties: ['openFile', 'multiSelections'],
    // The first is the one shown.
    filters: register === 'child' ? [pictures, all] : [all, pictures],
  })
}

/** Asks which folder keeps the drafts from now on; null when the person gives up. */
export async function askFolder(
  window: BrowserWindow | null,
  { dialogs }: DesktopWords,
  present: string,
): Promise<string | null> {
  return askOpen(window, {
    title: dialogs.folderTitle,
    buttonLabel: dialogs.folderChoose,
    defaultPath: present,
    properties: ['openDirectory', 'createDirectory'],
  })
}

async function askOpen(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string | null> {
  return (await askOpenSeveral(window, options))[0] ?? null
}

async function askOpenSeveral(window: BrowserWindow | null, options: OpenDialogOptions): Promise<readonly string[]> {
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? [] : filePaths
}

function titleOf(kind: SavedKind): 'saveTitle' | 'saveReminderTitle' | 'saveBackupTitle' {
  return kind === 'ics' ? 'saveReminderTitle' : kind === 'zip' ? 'saveBackupTitle' : 'saveTitle'
}

/** What the person decides about words that can't be saved. */
export type Unsaved = 'elsewhere' | 'quit' | 'stay'

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
  return (['elsewhere', 'quit', 'stay'] as const)[response] ?? 'stay'
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
