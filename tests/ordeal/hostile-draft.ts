import { wordsSchema, type Draft, type TextAnswer, type Words } from '#letter/draft/draft'
import { questionsOf, type QuestionId } from '#letter/draft/questions'
import { makeDraft } from '#tests/draft'
import { languageOf, languages } from '#tests/languages'
import { chance } from '#tests/typed-texts'
import { valueOf } from './from-schema'
import { hostileText } from './hostile-text'

const conventions = languages.flatMap((language) => Object.keys(language.conventions))

/** A draft made to break what reads it; `promised` is what was typed in it that its letter must say, by question. */
export type HostileDraft = Readonly<{ draft: Draft; promised: ReadonlyMap<QuestionId, string> }>

/** Such a draft, always the same for one seed: any that the schema takes, its questions answered, many with no change on the page. */
export function hostileDraft(seed: number): HostileDraft {
  const next = chance(seed)
  const convention = conventions[Math.floor(next() * conventions.length)] ?? ''
  // Sound: what is made from a schema is of its type.
  const any = valueOf(wordsSchema, next) as Words
  const isUntouched = next() < 0.6
  const untouched = isUntouched ? ({ edits: {}, moves: {}, length: 'full', dismissed: [] } as const) : {}
  const isFirst = next() < 0.8 ? { follows: null } : {}
  const draft: Draft = { ...makeDraft(), ...any, ...untouched, ...isFirst, convention }
  const typed = new Map<QuestionId, TextAnswer>()
  for (const { id, kind } of questionsOf(draft))
    if (kind === 'text' && next() < 0.8) typed.set(id, answerOf(draft, id, next))
  const promised = isUntouched ? [...typed].filter(([, { kind }]) => kind === 'own') : []
  return {
    draft: { ...draft, answers: { ...draft.answers, ...Object.fromEntries(typed) } },
    promised: new Map(promised.map(([id, { text }]) => [id, text])),
  }
}

function answerOf({ convention, register }: Draft, id: QuestionId, next: () => number): TextAnswer {
  const words = languageOf(convention).questions[id]
  const { frames, choices = [] } = register === 'child' && words.child ? words.child : words
  const drawn = next()
  const frame = frames[Math.floor(next() * frames.length)]
  const choice = choices[Math.floor(next() * choices.length)]
  const text = hostileText(next)
  if (drawn < 0.2 && frame) return { kind: 'frame', frame: frame.id, text }
  if (drawn < 0.3 && choice) return { kind: 'choice', choice: choice.id, text }
  return { kind: 'own', text }
}
