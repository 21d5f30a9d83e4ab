import type { Convention } from '#letter/convention'
import type { Draft, QuestionId } from '#letter/draft'
import type { QuestionWords } from '#letter/language'
import { spoken } from '#letter/spoken'
import { typesetter } from '#letter/typography'
import { languageOf, languages } from '#locales/languages'
import type { AppLanguage } from '#electron/bridge'

/** The title and hint of a question, in the language of the app. */
export function questionWords(id: QuestionId, language: AppLanguage): Pick<QuestionWords, 'title' | 'hint'> {
  const found = languages.find(({ tag }) => tag === language) ?? languages[0]
  if (!found) throw new Error('There is no language')
  const typeset = typesetterOf(Object.values(found.conventions)[0])
  const { title, hint } = found.questions[id]
  return { title: typeset(title), hint: typeset(hint) }
}

/** A frame as it stands before the writer's words. */
export type PlainFrame = Readonly<{ id: string; start: string }>

/** The frames and the example of a question, in the language and the voice of the letter. */
export function letterQuestionWords(
  id: QuestionId,
  { convention, voice }: Pick<Draft, 'convention' | 'voice'>,
): Readonly<{ example: string; frames: readonly PlainFrame[] }> {
  const language = languageOf(convention)
  const typeset = typesetterOf(language.conventions[convention])
  const { example, frames } = language.questions[id]
  return {
    example: typeset(example),
    frames: frames.map((frame) => ({ id: frame.id, start: typeset(spoken(frame.start, voice)) })),
  }
}

/** The convention itself, with its words. */
export function conventionOf({ convention }: Pick<Draft, 'convention'>): Convention {
  const found = languageOf(convention).conventions[convention]
  if (!found) throw new RangeError(`There is no convention ${convention}`)
  return found
}

function typesetterOf(convention: Convention | undefined): (text: string) => string {
  return convention ? typesetter(convention) : (text) => text
}
