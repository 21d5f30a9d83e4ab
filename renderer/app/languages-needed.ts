import type { Settings } from '#electron/bridge/settings'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import type { Part } from '#locales/words'
import type { Action } from './app-state'

/** A part of a language that has to be there before something is shown. */
type Needed = Readonly<{ tag: string; part: Part }>

/** True when the window can show at once what an action brings. */
export function isReadyFor(action: Action): boolean {
  return neededBy(action).every(({ tag, part }) => languages.isLoaded(tag, part))
}

/** Reads the languages that an action brings into the window: those of its letter, and those of the settings. */
export async function readyFor(action: Action): Promise<void> {
  await Promise.all(neededBy(action).map(({ tag, part }) => languages.load(tag, part)))
}

function neededBy(action: Action): readonly Needed[] {
  switch (action.kind) {
    case 'open':
    case 'settled':
      return byLetter(action.draft)
    case 'elsewhere':
      return byLetter(action.elsewhere.other)
    case 'settings':
      return bySettings(action.settings)
    case 'restart':
      return [...bySettings(action.start.settings), ...(action.start.open ? byLetter(action.start.open) : [])]
    default:
      return []
  }
}

// The questions are asked in the language of the app. What the check says is needed later, unless it is on the screen.
function bySettings({ language, convention }: Settings): readonly Needed[] {
  const hasRemarks = languages.appTags.some((tag) => languages.isLoaded(tag, 'remarks'))
  const parts: readonly Part[] = hasRemarks ? ['window', 'letter', 'remarks'] : ['window', 'letter']
  return [...parts.map((part) => ({ tag: language, part })), ...byConvention(convention)]
}

function byLetter(draft: Draft): readonly Needed[] {
  const sent = sentOf(draft)
  return [...byConvention(draft.convention), ...(sent ? byConvention(sent.letter.convention) : [])]
}

// A file from elsewhere may name a convention that this version does not have.
function byConvention(convention: string): readonly Needed[] {
  return languages.has(convention) ? [{ tag: languages.tagOf(convention), part: 'letter' }] : []
}
