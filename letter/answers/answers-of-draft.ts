import { answeredBehind } from './answers-file'
import type { Answer, Draft, Party } from '../draft/draft'

/** What a file of answers says to make the letter of a draft: what its door asks, and how it sounds. Changes on the page are not in it. */
export function answersOfDraft(draft: Draft): Readonly<Record<string, unknown>> {
  const { door, convention, register, voice, gender, length, tone, gravity, variation, envelope } = draft
  const { signers, enclosures, copies, childName: child } = draft
  const said = answeredBehind(door).flatMap((question) => {
    const answer = draft.answers[question]
    return answer ? [[question, contentOf(answer)] as const] : []
  })
  return {
    ...{ door, convention, register, voice, gender, length, tone, gravity, variation, envelope },
    ...{ child, signers, enclosures, copies },
    ...{ writer: given(draft.writer), helper: given(draft.helper), recipient: given(draft.recipient) },
    answers: Object.fromEntries(said),
  }
}

/** A draft with all that the draft of a file of answers says in place of its own; its changes on the page and what goes with it stay. */
export function withAnswersOf(draft: Draft, told: Draft): Draft {
  const { door, convention, register, voice, childName, gender, length, tone, gravity, variation } = told
  const { writer, helper, recipient, answers, enclosures, copies, signers, envelope } = told
  return {
    ...draft,
    ...{ door, convention, register, voice, childName, gender, length, tone, gravity, variation },
    ...{ writer, helper, recipient, answers, enclosures, copies, signers, envelope },
  }
}

function contentOf(answer: Answer): unknown {
  if (answer.kind === 'own') return answer.text
  const { kind: _kind, ...fields } = answer
  return answer.kind === 'moment' || answer.kind === 'matter' ? given(fields) : fields
}

/** The fields that say something. */
function given(fields: Party | Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
