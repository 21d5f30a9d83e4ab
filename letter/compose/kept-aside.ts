import { compose } from './compose'
import type { Draft, Words } from '../draft/draft'
import { undone } from './edits'
import type { QuestionId } from '../draft/questions'
import { questionIds } from '../draft/questions'
import type { Language } from '../language/language'
import { letterSentences } from '../parts/letter-sentences'
import { sentencePatterns } from '../text/sentence-marks'
import { beginsList } from '../text/list-signs'

/** A removed sentence, or a rewritten one whose original is gone from the letter. */
export type Aside = Readonly<{ id: string; text: string; kind: 'removed' | 'orphan'; question: QuestionId | null }>

/** What the writer took out of the letter, and the rewritten sentences that new answers left without a place. */
export function keptAside(draft: Draft, language: Language, today: string): readonly Aside[] {
  const edits = Object.entries(draft.edits)
  if (edits.length === 0) return []
  const whole = compose({ ...draft, edits: undone(draft.edits), length: 'full' }, language, today)
  const present = new Set(letterSentences(whole).map(({ id }) => id))
  return edits.flatMap(([id, edit]): readonly Aside[] => {
    const question = questionIds.find((one) => id.startsWith(`${one}:`)) ?? null
    if (edit.kind === 'removed') return present.has(id) ? [{ id, text: edit.was, kind: 'removed', question }] : []
    if (edit.kind === 'reworded') return []
    return present.has(id) || !belongs(id, language) ? [] : [{ id, text: edit.text, kind: 'orphan', question }]
  })
}

/** The draft with an orphan sentence said again at the end of the answer it came from, which gets its full stop; after a list, in a paragraph. */
export function putBack<D extends Words>(draft: D, aside: Aside, { sentences, joiner }: Language): D {
  const { [aside.id]: _, ...edits } = draft.edits
  const given = aside.question && draft.answers[aside.question]
  if (!aside.question || given?.kind === 'moment' || given?.kind === 'matter') return draft
  const before = given?.text.trim() ?? ''
  const [stop = ''] = sentences.ends
  const isList = before.split('\n').some((line) => beginsList(line.trim()))
  const end = isList || sentencePatterns(sentences).marked.test(before) ? '' : stop
  const text = before ? `${before}${end}${isList ? '\n\n' : joiner}${aside.text}` : aside.text
  return { ...draft, edits, answers: { ...draft.answers, [aside.question]: { ...(given ?? { kind: 'own' }), text } } }
}

/** A phrase of another language waits for its language. */
function belongs(id: string, language: Language): boolean {
  return !id.includes('@') || id.endsWith(`@${language.tag}`)
}
