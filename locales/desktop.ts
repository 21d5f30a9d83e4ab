import en from './en/desktop.json' with { type: 'json' }
import fr from './fr/desktop.json' with { type: 'json' }

/** The words of the menu and of the system's dialogs. `{…}` are filled by the main process. */
export type DesktopWords = typeof fr & typeof en

/** The words of the menu and of the dialogs, by language of the app. */
export const desktopWords: Readonly<Record<'fr' | 'en', DesktopWords>> = { fr, en }
