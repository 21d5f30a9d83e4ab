import { languages } from '#locales/registry'

/** What is asked of a voice of the computer. */
export type ComputerVoice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/**
 * The voices that speak a language without leaving the computer, those of its region first. A voice of a network is never
 * among them: what it reads would be sent away.
 */
export function localVoices<T extends ComputerVoice>(voices: readonly T[], language: string): readonly T[] {
  const [spoken, named] = partsOf(language)
  // The app's own words name no region: they are read as where their language is at home.
  const home = languages.tags.includes(spoken) ? languages.index(spoken).home : ''
  const region = named || partsOf(home)[1]
  const own = voices.filter(({ lang, localService }) => localService && partsOf(lang)[0] === spoken)
  const rank = (voice: T) => (partsOf(voice.lang)[1] === region ? 0 : 2) + (voice.default ? 0 : 1)
  return own.toSorted((a, b) => rank(a) - rank(b))
}

/** The voice to read a language with: the one of this name where it speaks it, the first otherwise. */
export function chooseVoice<T extends ComputerVoice>(voices: readonly T[], language: string, name: string): T | null {
  const own = localVoices(voices, language)
  return own.find((voice) => voice.name === name) ?? own[0] ?? null
}

// Some systems write `fr_CA`.
function partsOf(tag: string): readonly [string, string] {
  const [language = '', region = ''] = tag.toLowerCase().split(/[-_]/)
  return [language, region]
}
