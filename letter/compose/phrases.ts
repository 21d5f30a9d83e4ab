import { citedFacts } from './cited-facts'
import type { FollowUp } from '../draft/correspondence'
import type { Draft, Edit } from '../draft/draft'
import { childNamed } from '../language/child-named'
import { fitting } from '../language/fitting'
import { fill } from '../text/fill'
import { turned, turnOf } from './in-turn'
import type { Language } from '../language/language'
import { spoken } from '../language/spoken'
import { whoIsThanked } from './who-is-thanked'

type Phrase = Language['phrases'][number]

/**
 * The ways to say a role in this draft's manner, its own first; none when the language has nothing for it. The draft's
 * variation chooses its own among those that fit its tone and gravity as closely as the usual one.
 */
export function phrasesFor(role: string, draft: Draft, language: Language): readonly string[] {
  const facts = citedFacts(draft, language)
  const possible = language.phrases.filter(
    (phrase) =>
      phrase.role === role &&
      (phrase.doors?.includes(draft.door) ?? true) &&
      allows(phrase.register, draft.register) &&
      allowsAfter(phrase.after, draft.follows?.why) &&
      (phrase.thanked === undefined || phrase.thanked === whoIsThanked(draft, language)) &&
      (phrase.tone?.includes(draft.tone) ?? true) &&
      (phrase.gravity?.includes(draft.gravity) ?? true) &&
      factsCitedIn(spoken(phrase.text, draft.voice)).every((name) => name in facts),
  )
  const fits = fitting(possible, draft)
  const [usual] = fits
  if (!usual) return []
  const close = fits.filter((phrase) => mannersNamed(phrase) >= mannersNamed(usual))
  const said = (text: Phrase['text']) => fill(childNamed(spoken(text, draft.voice), draft, language), facts)
  const own = turned(close, turnOf(draft.variation, role))
  return [...new Set([...own, ...fits].map(({ text }) => said(text)))]
}

/** The facts that a phrase cites: without them it is not said. */
function factsCitedIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])
}

/** How many of the things that a writer chooses a phrase is made for. */
function mannersNamed({ tone, gravity }: Phrase): number {
  return (tone ? 1 : 0) + (gravity ? 1 : 0)
}

/** The way that the writer asked for, or the usual one. */
export function chosenWay(ways: readonly string[], edit: Edit | undefined): string {
  return ways[edit?.kind === 'reworded' ? edit.variant % ways.length : 0] ?? ''
}

function allowsAfter(wanted: readonly FollowUp[] | undefined, why: FollowUp | undefined): boolean {
  return wanted === undefined || (why !== undefined && wanted.includes(why))
}

function allows<T>(wanted: T | undefined, given: T): boolean {
  return wanted === undefined || wanted === given
}
