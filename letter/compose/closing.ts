import { addressee } from './addressee'
import { frameOf } from '../language/frame-start'
import type { Convention } from '../language/convention'
import type { Closing, SalutationKind } from '../language/courtesy'
import type { Draft } from '../draft/draft'
import { questionsOf } from '../draft/questions'
import { typedIn } from '../draft/typed-in'
import type { Language } from '../language/language'
import { startBefore } from '../language/frame-seam'
import { fill } from '../text/fill'
import { fitting } from '../language/fitting'
import { inTurn } from './in-turn'
import { spoken } from '../language/spoken'

/** The closings that agree with a salutation, the usual one first, in a class none before others that the child said: for the letter, and the short form of an e-mail. */
export function closingWays(
  draft: Draft,
  convention: Convention,
  language: Language,
  salutation: string,
): Readonly<{ full: readonly string[]; short: readonly string[] }> {
  const vocative = salutation.replace(/[\s,:.!،，：。！]+$/u, '')
  const kind = salutationKind(vocative, draft, convention, language.tag)
  const said = (closings: readonly Closing[]) => [
    ...new Set(
      fitting(
        closings.filter((closing) => fits(closing, kind, draft)),
        draft,
      ).map(({ text }) => fill(spoken(text, draft.voice), { salutation: vocative })),
    ),
  ]
  const more = convention.inTurn?.closings.map((text) => spoken(text, draft.voice)) ?? []
  const ways = (closings: readonly Closing[]) => inTurn(draft, said(closings), more, () => typedWords(draft, language))
  return { full: ways(convention.closings), short: ways(convention.emailClosings) }
}

/** What the answers of the letter say, each with its beginning. */
function typedWords(draft: Draft, language: Language): string {
  const said = questionsOf(draft).map(({ id }) => {
    const [frame, typed] = [frameOf(draft.answers[id], id, language), typedIn(draft.answers[id])]
    return `${frame ? startBefore(frame, typed, draft, language) : ''} ${typed}`
  })
  return said.join('\n')
}

function fits({ register, doors, after, tone, gravity }: Closing, kind: SalutationKind, draft: Draft): boolean {
  return (
    register === draft.register &&
    doors.includes(draft.door) &&
    (after?.includes(kind) ?? true) &&
    (tone?.includes(draft.tone) ?? true) &&
    (gravity?.includes(draft.gravity) ?? true)
  )
}

/** A name that was used counts as a name even beside a title; a salutation that was removed is as a greeting. */
function salutationKind(vocative: string, { recipient }: Draft, convention: Convention, tag: string): SalutationKind {
  const [first = '', ...rest] = lowerWords(vocative, tag)
  const { greetings, unnamed } = convention.salutation
  const said = `${[first, ...rest].join(' ')} `
  if (!first || greetings.some((greeting) => said.startsWith(`${greeting} `))) return 'greeting'
  const names = lowerWords(addressee(recipient, convention, tag).name, tag).filter((word) => word.length > 1)
  if (rest.some((word) => names.includes(word))) return 'named'
  return [first, ...rest].some((word) => unnamed.includes(word)) ? 'unnamed' : 'named'
}

function lowerWords(text: string, tag: string): readonly string[] {
  return text.toLocaleLowerCase(tag).match(/\p{L}+/gu) ?? []
}
