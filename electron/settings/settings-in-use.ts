import { languages } from '#locales/registry'
import type { AppLanguage } from '../bridge/bridge'
import type { Settings } from '../bridge/settings'
import type { StoredSettings } from './settings'
import { conventionFor, languageFor } from './words'

/** What was chosen, and the languages of the system, the first the best, until the person chooses. */
type SettingsNeeds = Readonly<{ settings: StoredSettings; preferred: readonly string[] }>

/** The settings in use: those chosen, or the usual ones on a system in these languages. */
export function settingsIn({ settings, preferred }: SettingsNeeds): Settings {
  const { stored } = settings
  const spoken = stored.language && languages.appTags.includes(stored.language) ? stored.language : null
  const language = spoken ?? languageFor(preferred)
  // Where the policy sets the place, what was chosen before for another one does not count.
  const possible = settings.fixed.includes('place')
    ? languages.conventionsAt(stored.place ?? '')
    : languages.conventions
  const chosen = possible.find((one) => one === stored.convention)
  const convention = chosen ?? conventionAround(stored.place, language, preferred)
  return {
    language,
    convention,
    place: stored.place ?? languages.placeOf(convention),
    child: stored.child ?? false,
    wall: stored.wall ?? '',
    welcomed: stored.welcomed ?? false,
    asking: stored.asking ?? 'one-by-one',
    look: stored.look ?? 'system',
    contrast: stored.contrast ?? 'system',
    typeface: stored.typeface ?? 'hyperlegible',
    textSize: stored.textSize ?? 100,
    spacing: stored.spacing ?? 'usual',
    readingVoice: stored.readingVoice ?? '',
    ownWords: stored.ownWords ?? [],
    hand: stored.hand ?? {},
    fixed: settings.fixed,
    signature: stored.signature ?? '',
  }
}

function conventionAround(place: string | undefined, language: AppLanguage, preferred: readonly string[]): string {
  return place ? languages.conventionAt(place, language) : conventionFor(language, preferred)
}
