import { cleanLine } from '#letter/text/clean-text'
import type { Draft } from '#letter/draft/draft'
import { presentFiles } from '#letter/draft/files-of'
import { stateOf } from '#letter/draft/draft-state'
import { hopedFor } from '#letter/conversation/hoped-for'
import { typedAbout } from '#letter/draft/contact'
import { typedIn } from '#letter/draft/typed-in'
import { pupilState } from '#letter/draft/pupil-state'
import { questionsOf } from '#letter/draft/questions'
import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import type { Summary } from '../bridge/shelf'

/** One line of the list of drafts. */
export function summaryOf(draft: Draft): Summary {
  const state = stateOf(draft)
  return {
    id: draft.id,
    door: draft.door,
    register: draft.register,
    title: draft.called || titleOf(draft),
    isCalled: draft.called !== '',
    recipient: recipientOf(draft),
    changed: draft.changed,
    state,
    sent: sentOf(draft)?.on ?? null,
    answered: draft.history.findLast((event) => event.kind === 'answered')?.on ?? null,
    hoped: state === 'sent' ? (hopedFor(draft, languages.weeksInTheMail(draft.convention))?.day ?? null) : null,
    follows: draft.follows && { draft: draft.follows.draft, why: draft.follows.why },
    pupil: pupilOf(draft),
    isCopy: draft.history.some((event) => event.kind === 'created' && event.copy === true),
  }
}

function pupilOf(draft: Draft): Summary['pupil'] {
  if (!draft.pupil) return null
  const { class: of, title, name } = draft.pupil
  // Whether the letter is the same is for the list of its class: it would have to be composed here.
  const isAgreed = draft.agreed !== null && draft.agreed.on >= draft.changed
  return { class: of, title, name, state: pupilState(draft, isAgreed) }
}

/** What a draft is about, in its writer's words: its subject where one was typed, otherwise what was said; empty when nothing was yet. */
export function titleOf(draft: Draft): string {
  const matter = cleanLine(typedIn(draft.answers.matter))
  if (matter !== '') return shortened(matter)
  const asked = questionsOf(draft)
  const inOrder = [
    ...asked.filter((question) => question.essential),
    ...asked.filter((question) => !question.essential),
  ]
  for (const { id } of inOrder) {
    const answer = draft.answers[id]
    const text = answer?.kind === 'moment' ? '' : cleanLine(typedIn(answer))
    if (text !== '') return shortened(text)
  }
  return shortened(draft.follows?.subject ?? '')
}

/** Who a draft is written to: the organisation or the person; empty when unknown. */
export function recipientOf({ recipient }: Draft): string {
  return cleanLine(recipient.organisation) || cleanLine(recipient.name)
}

/** True when a draft holds no word of its writer; a second letter has those of the first, and the letter of a pupil is waited for. */
export function isBlank(draft: Draft): boolean {
  const { called, writer, helper, recipient, answers, edits, follows, pupil } = draft
  const parties = [writer, helper, recipient].flatMap(typedAbout)
  const texts = Object.values(answers).flatMap(({ kind, ...given }) =>
    Object.entries(given).map(([key, value]) => (key === 'frame' ? '' : value)),
  )
  return (
    called === '' &&
    !follows &&
    !pupil &&
    presentFiles(draft).length === 0 &&
    [...parties, ...texts].every((text) => text.trim() === '') &&
    Object.keys(edits).length === 0
  )
}

const longestTitle = 80

function shortened(text: string): string {
  const characters = Array.from(text)
  const kept = characters.slice(0, longestTitle - 1).join('')
  // At the end of a word, where half of the length stays: an address is cut within.
  const whole = characters[longestTitle - 1]?.trim() ? kept.replace(/\s\S*$/u, '') : kept
  const words = Array.from(whole).length < longestTitle / 2 ? kept : whole
  const short = characters.length > longestTitle ? `${words.replace(/[\s,;:]+$/u, '')}…` : text
  return short.charAt(0).toUpperCase() + short.slice(1)
}
