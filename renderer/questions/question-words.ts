import type { Convention } from '#letter/language/convention'
import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import type { Situation } from '#letter/language/fitting'
import { frameStart } from '#letter/language/frame-start'
import type { Frame } from '#letter/language/language'
import { typesetter } from '#letter/language/typography'
import { languageOf, languages } from '#locales/registry'
import type { AppLanguage } from '#electron/bridge/bridge'

/** A question as it is asked: `aloud` is for a child to say first, with the mouth. */
export type AskedWords = Readonly<{
  title: string
  hint: string
  aloud: string | null
  choices: readonly ReadyAnswer[]
}>

/** An answer ready to be chosen. */
export type ReadyAnswer = Readonly<{ id: string; label: string }>

/** What a question asks of an adult or of a child, in the language of the app. */
export function questionWords(id: QuestionId, language: AppLanguage, register: Draft['register']): AskedWords {
  const found = languages.words(language, 'letter')
  const typeset = typesetterOf(Object.values(found.conventions)[0])
  const words = found.questions[id]
  const child = register === 'child' ? words.child : undefined
  const { title, hint, choices = words.choices ?? [] } = child ?? words
  return {
    title: typeset(title),
    hint: typeset(hint),
    aloud: child ? typeset(child.aloud) : null,
    choices: choices.map((choice) => ({ ...choice, label: typeset(choice.label) })),
  }
}

/** A frame as it stands before the writer's words. */
export type PlainFrame = Readonly<{ id: string; start: string }>

/**
 * The frames and the example of a question, in the language, the voice and the door of the letter. The frame already `taken`
 * is among them, even when it is one of the other register or is no longer offered; the one that says the same is then not.
 */
export function letterQuestionWords(
  id: QuestionId,
  { register, ...draft }: Pick<Draft, 'door' | 'convention' | 'voice' | 'register'> & Situation,
  taken?: string,
): Readonly<{ example: string; frames: readonly PlainFrame[] }> {
  const language = languageOf(draft.convention)
  const typeset = typesetterOf(language.conventions[draft.convention])
  const words = language.questions[id]
  const { example, frames } = (register === 'child' ? words.child : undefined) ?? words
  const all = [...words.frames, ...(words.child?.frames ?? [])]
  const offered = frames.filter(({ former }) => !former)
  const other = all.find(({ id: one }) => one === taken && !offered.some((frame) => frame.id === one))
  const plain = (frame: Frame): PlainFrame => ({ id: frame.id, start: typeset(frameStart(frame, draft, language)) })
  const kept = other && plain(other)
  const shown = offered.map(plain).filter(({ start }) => start !== kept?.start)
  return { example: typeset(example), frames: kept ? [...shown, kept] : shown }
}

/** The convention that a draft is written in, with its words. Throws where this version does not have it. */
export function conventionOf({ convention }: Pick<Draft, 'convention'>): Convention {
  const found = languageOf(convention).conventions[convention]
  if (!found) throw new RangeError(`There is no convention ${convention}`)
  return found
}

/** What sets the type of a text as a convention does; without one, the text stays as it is. */
export function typesetterOf(convention: Convention | undefined): (text: string) => string {
  return convention ? typesetter(convention) : (text) => text
}
