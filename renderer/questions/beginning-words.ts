import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { completedChoice } from '#letter/compose/answer-sentences'
import { chosenSentence } from '#letter/compose/body'
import { speakerOf } from '#letter/compose/who-is-thanked'
import { fits, startBefore } from '#letter/language/frame-seam'
import { frameOf } from '#letter/language/frame-start'
import { languageOf } from '#locales/registry'
import type { Beginning } from './beginning-of'
import { typesetterOf } from './question-words'

/** What stands before the typed words of an answer, null for own words, and whether those can end its sentence. */
export type BeginningWords = Readonly<{ start: string | null; fits: boolean }>

/** What stands in the field before what is typed there: the beginning that it completes, or the sentence of a ready answer. */
export function beginningWords(draft: Draft, id: QuestionId, beginning: Beginning, typed: string): BeginningWords {
  const language = languageOf(draft.convention)
  const typeset = typesetterOf(language.conventions[draft.convention])
  if (beginning.kind === 'choice') {
    const given = { kind: 'choice', choice: beginning.id, text: typed } as const
    const completed = completedChoice({ ...draft, answers: { [id]: given } }, id, language)
    if (completed) return { start: `${typeset(startBefore(completed, typed, draft, language))}…`, fits: true }
    const sentence = chosenSentence(id, beginning.id, draft, language)
    return { start: sentence === undefined ? null : typeset(sentence), fits: true }
  }
  const answer = beginning.kind === 'frame' ? ({ kind: 'frame', frame: beginning.id, text: typed } as const) : undefined
  const frame = frameOf(answer, id, language)
  if (!frame) return { start: null, fits: true }
  const speaker = speakerOf(frame, draft, language)
  const start = typeset(startBefore(frame, typed, speaker, language))
  return { start: `${start}…`, fits: fits(frame, typed, speaker, language) }
}
