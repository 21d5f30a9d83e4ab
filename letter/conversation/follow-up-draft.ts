import type { Answered } from '../draft/answered'
import type { FollowUp } from '../draft/correspondence'
import type { Draft } from '../draft/draft'
import type { Letter, Paragraph, Sentence } from '../parts/letter'
import { bodySentences } from '../parts/letter-sentences'
import { paragraphText } from '../parts/plain-text'
import { newDraft } from '../draft/new-draft'
import { questionsOf, type Door } from '../draft/questions'
import type { Sent } from '../draft/sent'

/** What asks in a letter, the writer's own ask first. */
const requests = ['ask', 'asked', 'pass-on']

/**
 * The draft of the letter that comes after one that was sent: the same people, forms and manner, and its own history.
 * `id` is a UUID, `now` an ISO date and time.
 */
export function followUpDraft(
  first: Draft,
  { sent, answered, why, id, now }: { sent: Sent; answered: Answered | null; why: FollowUp; id: string; now: string },
): Draft {
  const { convention, register, voice, gender, tone, gravity, variation } = first
  const { writer, helper, recipient, coSigned } = first
  const blank = newDraft({ id, door: doorAfter(first.door, why), convention, now })
  const follows = {
    draft: first.id,
    why,
    sent: sent.on,
    subject: subjectOf(sent.letter),
    ...whatIsAsked(first, sent.letter, why),
    answered: answered?.on ?? '',
  } as const
  return {
    ...blank,
    ...{ register, voice, gender, tone, gravity, variation, writer, helper, recipient, coSigned, follows },
    at: questionsOf({ door: blank.door, follows })[0]?.id ?? 'send',
  }
}

/** A reply is thanked for; whatever else is asked again, without the praise of the first letter. */
function doorAfter(door: Door, why: FollowUp): Door {
  if (why === 'good') return 'thankful'
  return door === 'both' ? 'disappointed' : door
}

function subjectOf({ parts }: Letter): string {
  return parts.flatMap((part) => (part.kind === 'subject' ? [part.sentence.text] : []))[0] ?? ''
}

/** A letter that asked only for a reply asks for it again, as long as there is none. */
function whatIsAsked({ follows }: Draft, letter: Letter, why: FollowUp) {
  const hoped = follows?.asks === 'reply' ? sentenceOf(letter, ['asked']) : ''
  const request = sentenceOf(letter, hoped ? ['ask', 'pass-on'] : requests)
  if (request || why !== 'no-answer') return { asked: request, asks: 'request' } as const
  return { asked: hoped || sentenceOf(letter, ['reply']), asks: 'reply' } as const
}

/** The first of these that the letter says, in one sentence with its list: the question, where there is one. */
function sentenceOf(letter: Letter, sources: readonly string[]): string {
  const sentences = bodySentences(letter)
  const asks = sources
    .map((source) => sentences.filter((sentence) => sentence.source === source))
    .find((found) => found.length > 0)
  const asked = asks?.find(({ text }) => /[?؟？]$/u.test(text)) ?? asks?.[0]
  return asked ? [asked.text, ...listAfter(letter, asked)].join('\n') : ''
}

/** The list that a sentence leads to, item by item. */
function listAfter({ parts }: Letter, sentence: Sentence): readonly string[] {
  const paragraphs = parts.filter((part): part is Paragraph => part.kind === 'paragraph')
  const at = paragraphs.findIndex(({ sentences }) => sentences.at(-1) === sentence)
  if (at < 0) return []
  const after = paragraphs.slice(at + 1)
  const end = after.findIndex(({ mark, sentences: [{ source }] }) => mark === undefined || source !== sentence.source)
  return after.slice(0, end < 0 ? after.length : end).map(paragraphText)
}
