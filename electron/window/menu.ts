import type { MenuItemConstructorOptions } from 'electron'
import { languages } from '#locales/registry'
import type { DesktopWords } from '#locales/words'
import type { AppLanguage } from '../bridge/bridge'
import type { PolicyKey } from '../bridge/settings-values'
import type { Command } from '../bridge/signals'

/** What the menu can do, besides what the system does by itself. */
export type MenuActions = Readonly<{
  tell: (command: Command) => void
  changeLanguage: (language: AppLanguage) => void
  showFolder: () => void
  chooseFolder: () => void
  openFile: () => void
  openLetter: (id: string) => void
}>

/** A letter that the menu leads to, by what its list calls it. */
export type RecentLetter = Readonly<{ id: string; title: string }>

type Items = MenuItemConstructorOptions[]
type Setting = Readonly<{
  words: DesktopWords
  language: AppLanguage
  isMac: boolean
  isDevelopment: boolean
  /** What the policy of the computer sets: the menu does not offer to change it. */
  fixed: readonly PolicyKey[]
  /** The letters changed last; none while a child writes. */
  recent: readonly RecentLetter[]
  actions: MenuActions
}>

/** The menu of the app. Undo belongs to the draft, not to one text field: it is asked of the window. */
export function menuTemplate(setting: Setting): Items {
  return [
    ...(setting.isMac ? [macAppMenu(setting)] : []),
    fileMenu(setting),
    editMenu(setting),
    viewMenu(setting),
    languageMenu(setting),
    ...(setting.isMac ? [macWindowMenu(setting)] : []),
    helpMenu(setting),
  ]
}

/** The menu of a text field or of selected text, under the right button. */
export function textMenu({ edit }: DesktopWords, isEditable: boolean): Items {
  const copy: Items = [{ role: 'copy', label: edit.copy }]
  if (!isEditable) return copy
  return [
    { role: 'cut', label: edit.cut },
    ...copy,
    { role: 'paste', label: edit.paste },
    { type: 'separator' },
    { role: 'selectAll', label: edit.selectAll },
  ]
}

function settingsItem({ words, actions: { tell } }: Setting): MenuItemConstructorOptions {
  return { label: words.settings, accelerator: 'CmdOrCtrl+,', click: () => tell({ kind: 'settings' }) }
}

function fileMenu(setting: Setting): MenuItemConstructorOptions {
  const { words, isMac, fixed, actions } = setting
  const { file, quit } = words
  const { tell, showFolder, chooseFolder, openFile } = actions
  const settings = settingsItem(setting)
  const newLetter = (door: 'disappointed' | 'thankful' | 'both', key: string): MenuItemConstructorOptions => ({
    label: file.doors[door],
    accelerator: `CmdOrCtrl+${key}`,
    click: () => tell({ kind: 'new', door }),
  })
  return {
    label: file.title,
    submenu: [
      {
        label: file.newLetter,
        submenu: [newLetter('disappointed', '1'), newLetter('thankful', '2'), newLetter('both', '3')],
      },
      { label: file.home, accelerator: 'CmdOrCtrl+Shift+H', click: () => tell({ kind: 'home' }) },
      // The doors are where a letter begins.
      alsoBy('CmdOrCtrl+N', file.home, () => tell({ kind: 'home' })),
      { label: file.open, accelerator: 'CmdOrCtrl+O', click: openFile },
      ...recentMenu(setting),
      { type: 'separator' },
      { label: file.send, accelerator: 'CmdOrCtrl+Shift+E', click: () => tell({ kind: 'send' }) },
      { label: file.print, accelerator: 'CmdOrCtrl+P', click: () => tell({ kind: 'print' }) },
      { type: 'separator' },
      { label: file.showFolder, click: showFolder },
      { label: file.chooseFolder, click: chooseFolder, enabled: !fixed.includes('folder') },
      { label: file.keeping, click: () => tell({ kind: 'keeping' }) },
      { type: 'separator' },
      ...(isMac ? [] : ([settings, { type: 'separator' }] satisfies Items)),
      isMac ? { role: 'close', label: file.close } : { role: 'quit', label: quit, accelerator: 'Ctrl+Q' },
    ],
  }
}

function recentMenu({ words, recent, actions }: Setting): Items {
  if (recent.length === 0) return []
  const items = recent.map(({ id, title }) => ({
    // One sign alone would underline the next letter.
    label: title.replaceAll('&', '&&'),
    click: () => actions.openLetter(id),
  }))
  return [{ label: words.file.recent, submenu: items }]
}

/** Other keys for an item that stands in the menu already. */
function alsoBy(accelerator: string, label: string, click: () => void): MenuItemConstructorOptions {
  return { label, accelerator, click, visible: false, acceleratorWorksWhenHidden: true }
}

function editMenu({ words: { edit }, isMac, actions: { tell } }: Setting): MenuItemConstructorOptions {
  // Elsewhere than on a Mac the window itself hears these keys; here they are only shown.
  const shown = { registerAccelerator: isMac }
  return {
    label: edit.title,
    submenu: [
      { label: edit.undo, accelerator: 'CmdOrCtrl+Z', ...shown, click: () => tell({ kind: 'undo' }) },
      {
        label: edit.redo,
        accelerator: isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
        ...shown,
        click: () => tell({ kind: 'redo' }),
      },
      { type: 'separator' },
      { role: 'cut', label: edit.cut },
      { role: 'copy', label: edit.copy },
      { role: 'paste', label: edit.paste },
      { role: 'selectAll', label: edit.selectAll },
    ],
  }
}

function viewMenu({ words: { view }, isDevelopment, actions: { tell } }: Setting): MenuItemConstructorOptions {
  return {
    label: view.title,
    submenu: [
      { label: view.questions, accelerator: 'CmdOrCtrl+L', click: () => tell({ kind: 'questions' }) },
      { type: 'separator' },
      { role: 'resetZoom', label: view.actualSize },
      { role: 'zoomIn', label: view.larger },
      { role: 'zoomOut', label: view.smaller },
      { type: 'separator' },
      { role: 'togglefullscreen', label: view.fullScreen },
      ...(isDevelopment ? ([{ role: 'reload' }, { role: 'toggleDevTools' }] satisfies Items) : []),
    ],
  }
}

function languageMenu({ words, language, fixed, actions }: Setting): MenuItemConstructorOptions {
  return {
    label: words.language.title,
    submenu: languages.appTags.map((one) => ({
      label: languages.index(one).name,
      type: 'radio',
      checked: one === language,
      enabled: !fixed.includes('language'),
      click: () => actions.changeLanguage(one),
    })),
  }
}

function helpMenu({ words, isMac, actions: { tell } }: Setting): MenuItemConstructorOptions {
  const about = { label: words.about, click: () => tell({ kind: 'about' }) }
  const shortcuts: MenuItemConstructorOptions = {
    label: words.shortcuts,
    accelerator: 'F1',
    registerAccelerator: isMac,
    click: () => tell({ kind: 'shortcuts' }),
  }
  return { role: 'help', label: words.help, submenu: isMac ? [shortcuts] : [shortcuts, about] }
}

function macAppMenu(setting: Setting): MenuItemConstructorOptions {
  const { words, actions } = setting
  return {
    label: words.name,
    submenu: [
      { label: words.about, click: () => actions.tell({ kind: 'about' }) },
      { type: 'separator' },
      settingsItem(setting),
      { type: 'separator' },
      { role: 'hide', label: words.mac.hide },
      { role: 'hideOthers', label: words.mac.hideOthers },
      { role: 'unhide', label: words.mac.showAll },
      { type: 'separator' },
      { role: 'quit', label: words.quit },
    ],
  }
}

function macWindowMenu({ words: { mac } }: Setting): MenuItemConstructorOptions {
  return {
    role: 'windowMenu',
    label: mac.window,
    submenu: [
      { role: 'minimize', label: mac.minimize },
      { role: 'zoom', label: mac.zoom },
      { role: 'front', label: mac.front },
    ],
  }
}
