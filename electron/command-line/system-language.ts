import type { AppLanguage } from '../bridge/bridge'
import { languageFor } from '../settings/words'

/** The language of the system, as a terminal knows it; on Windows and macOS, as the settings say. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): AppLanguage {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale
  return languageFor([said.replaceAll('_', '-')])
}
