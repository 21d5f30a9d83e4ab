import { app } from 'electron'
import { languages } from '#locales/registry'
import type { DesktopWords } from '#locales/words'

/** The words of the desktop in the language of the system, for what must be told before the app's own are there. */
export function systemWords(): Promise<DesktopWords> {
  return languages.read(languages.closest(app.getPreferredSystemLanguages()[0] ?? ''), 'desktop')
}
