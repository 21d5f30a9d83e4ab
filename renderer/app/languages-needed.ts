import type { Settings } from '#electron/bridge/settings'
import type { Draft } from '#letter/draft/draft'
import { needsAddressRules } from '#letter/draft/contact'
import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import type { Part } from '#locales/words'
import type { Action } from './app-state'

/** A part of a language that has to be there before something is shown. */
type Needed = Readonly<{ tag: string; part: Part }>

/** What brings something into the window: an action, or a dialog that is opened. */
type Bringing = Action | Readonly<{ kind: 'dialog' }>

/** True when the window, in these settings, can show at once what an action brings. */
export function isReadyFor(action: Bringing, settings: Settings): boolean {
  return neededBy(action, settings).every(({ tag, part }) => languages.isLoaded(tag, part))
}

/** Reads the languages that an action brings into the window, as it is set: those of its letter, and those of the settings. */
export async function readyFor(action: Bringing, settings: Settings): Promise<void> {
  await Promise.all(neededBy(action, settings).map(({ tag, part }) => languages.load(tag, part)))
}

// Home is shown in the words of the window alone.
function neededBy(action: Bringing, settings: Settings): readonly Needed[] {
  switch (action.kind) {
    case 'open':
    case 'settled':
      return [...bySettings(settings), ...byLetter(action.draft)]
    case 'elsewhere':
      return byLetter(action.elsewhere.other)
    case 'dialog':
      return bySettings(settings)
    case 'class':
      return action.at ? bySettings(settings) : []
    // Before the first letter, a choice is seen at once: the letter's words come with what shows them.
    case 'settings':
      return languages.appTags.some((tag) => languages.isLoaded(tag, 'letter'))
        ? bySettings(action.settings)
        : spokenIn(action.settings.language)
    case 'restart': {
      const { open, settings: chosen } = action.start
      return open ? [...bySettings(chosen), ...byLetter(open)] : spokenIn(chosen.language)
    }
    default:
      return []
  }
}

// What the window says: with what later screens say, once they may be shown.
function spokenIn(language: string): readonly Needed[] {
  const said: readonly Part[] = ['window', ...loadedBefore(['screens'])]
  return said.map((part) => ({ tag: language, part }))
}

// Those of the parts that were loaded in any language.
function loadedBefore(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => languages.appTags.some((tag) => languages.isLoaded(tag, part)))
}

// The questions are asked in the language of the app. What the check and later screens say is needed later, unless it was before.
function bySettings({ language, convention }: Settings): readonly Needed[] {
  const parts: readonly Part[] = ['window', 'letter', ...loadedBefore(['remarks', 'screens'])]
  return [...parts.map((part) => ({ tag: language, part })), ...byConvention(convention)]
}

function byLetter(draft: Draft): readonly Needed[] {
  const sent = sentOf(draft)
  const own = byConvention(draft.convention)
  const rules = needsAddressRules(draft) ? own.map(({ tag }) => ({ tag, part: 'addresses' }) as const) : []
  return [...own, ...rules, ...(sent ? byConvention(sent.letter.convention) : [])]
}

// A file from elsewhere may name a convention that this version does not have.
function byConvention(convention: string): readonly Needed[] {
  return languages.has(convention) ? [{ tag: languages.tagOf(convention), part: 'letter' }] : []
}
