import { answerSentences, frameOf } from './answer-sentences'
import { bodyPlan, phraseRoles, type PhraseRole } from './body-plan'
import type { Convention } from './convention'
import type { Answer, Draft, QuestionId } from './draft'
import type { Language } from './language'
import type { Sentence } from './letter'
import { appSentenceId, writerSentenceId } from './sentence-id'

/** A paragraph before edits and typography; it may be empty. */
export type RawParagraph = Readonly<{ role: string; sentences: readonly Sentence[] }>

/** The paragraphs of a letter as its answers make them. Without a word from the writer there are no paragraphs. */
export function composeBody(draft: Draft, language: Language, convention: Convention, today: string): RawParagraph[] {
  const said = new Map<QuestionId, readonly Sentence[]>()
  for (const { items } of bodyPlan[draft.door])
    for (const item of items)
      if (!isPhrase(item))
        said.set(item, writerSentences(item, answerSentences(draft.answers[item], item, language, convention, today)))
  const speaks = (question: QuestionId) => (said.get(question)?.length ?? 0) > 0
  if (![...said.keys()].some(speaks)) return []
  return bodyPlan[draft.door].map(({ role, items }) => ({
    role,
    sentences: items.flatMap((item) =>
      isPhrase(item) ? phrase(item, draft, language, speaks) : (said.get(item) ?? []),
    ),
  }))
}

function isPhrase(item: QuestionId | PhraseRole): item is PhraseRole {
  return (phraseRoles as readonly string[]).includes(item)
}

function writerSentences(question: QuestionId, texts: readonly string[]): Sentence[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const id = writerSentenceId(question, text)
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return { id: times > 1 ? `${id}-${times}` : id, origin: 'writer', text, source: question, rewritten: false }
  })
}

function phrase(
  role: PhraseRole,
  draft: Draft,
  language: Language,
  speaks: (question: QuestionId) => boolean,
): Sentence[] {
  if (!isNeeded(role, draft, language, speaks)) return []
  const fits = language.phrases.find(
    (candidate) =>
      candidate.role === role &&
      candidate.doors.includes(draft.door) &&
      (candidate.register === undefined || candidate.register === draft.register),
  )
  const id = appSentenceId(role, language.tag)
  return fits ? [{ id, origin: 'app', text: fits.text, source: role, rewritten: false }] : []
}

/** Whether a phrase has its facts, and does not say again what the writer said. */
function isNeeded(
  role: PhraseRole,
  draft: Draft,
  language: Language,
  speaks: (question: QuestionId) => boolean,
): boolean {
  const disappointment = speaks('what') || speaks('why')
  switch (role) {
    case 'purpose': {
      const first = draft.door === 'disappointed' ? 'what' : 'thanked'
      const thanks = draft.door !== 'both' || speaks('thanked') || speaks('gesture') || speaks('extra')
      return thanks && !saysPurpose(draft.answers[first], first, language)
    }
    case 'turn':
      return disappointment && !saysPurpose(draft.answers.what, 'what', language)
    case 'reply':
      return !speaks('ask') && (draft.door === 'disappointed' || disappointment)
    case 'pass-on':
      return speaks('thanked') || speaks('gesture')
    case 'courtesy':
      return true
  }
}

function saysPurpose(answer: Answer | undefined, question: QuestionId, language: Language): boolean {
  if (!answer || answer.kind === 'moment') return false
  if (frameOf(answer, question, language)?.purpose) return true
  const start = answer.text.trimStart().replaceAll('’', "'").toLocaleLowerCase(language.tag)
  return answer.kind === 'own' && language.purposeStarts.some((purpose) => start.startsWith(purpose))
}
