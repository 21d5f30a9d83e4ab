import { app, BrowserWindow, Menu, nativeTheme, screen } from 'electron'
import type { DesktopWords } from '#locales/words'
import { askAboutFalls } from './dialogs'
import { textMenu } from './menu'
import { comeBackAfterFalls } from './page-falls'
import type { FirstSettings, WindowBounds } from '../settings/first-settings'
import { systemWords } from './system-words'
import { boundsFor, broughtWithin, smallestOn } from './window-bounds'

/** What the window is made from; words are asked for when a menu needs them: the window is there before them, and the language may change. */
export type WindowOptions = Readonly<{
  address: string
  preload: string
  isDevelopment: boolean
  settings: FirstSettings
  words: () => DesktopWords | undefined
}>

/** The colours of the page before its styles are there, so that nothing flashes. */
const canvas = { light: '#faf5ec', dark: '#1d1a17' }

/** Opens the one window of the app, shown once there is something to see. */
export function openWindow({ address, preload, isDevelopment, settings, words }: WindowOptions): BrowserWindow {
  const { windowPlace: bounds, look = 'system' } = settings
  nativeTheme.themeSource = look
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...boundsFor(bounds, screens),
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: isDevelopment,
      // Elsewhere than on a Mac, its dictionaries would come from the network.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (bounds?.maximized) window.maximize()
    window.show()
  })
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return
    const said = words()
    if (said) Menu.buildFromTemplate(textMenu(said, isEditable)).popup({ window })
  })
  stayOnScreen(window)
  comeBackAfterFalls(window, {
    reload: () => void load(window, address),
    ask: async () => askAboutFalls(window, words() ?? (await systemWords())),
    quit: () => app.quit(),
    now: () => Date.now(),
  })
  void load(window, address)
  return window
}

/** Where a window is, to open the next one there. */
export function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

// A screen may be unplugged, or be told to enlarge more, while the window is there.
function stayOnScreen(window: BrowserWindow): void {
  const areaOf = () => screen.getDisplayMatching(window.getBounds()).workArea
  const limit = () => {
    const { width, height } = smallestOn(areaOf())
    window.setMinimumSize(width, height)
  }
  const fit = () => {
    limit()
    const isItsOwnSize = !window.isMaximized() && !window.isFullScreen() && !window.isMinimized()
    if (isItsOwnSize) window.setBounds(broughtWithin(window.getBounds(), areaOf()))
  }
  limit()
  window.on('move', limit)
  screen.on('display-metrics-changed', fit)
  screen.on('display-removed', fit)
  window.once('closed', () => screen.off('display-metrics-changed', fit).off('display-removed', fit))
}

// A load that is cut short, as when the window is closed at once, is nobody's error.
async function load(window: BrowserWindow, address: string): Promise<void> {
  await window.loadURL(address).catch((error: unknown) => console.error('The page was not loaded:', error))
}
