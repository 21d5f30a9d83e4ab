import type { Answered } from '../draft/answered'
import type { FollowUp } from '../draft/correspondence'
import type { Draft } from '../draft/draft'
import { isItem, type Letter } from '../parts/letter'
import { paragraphText } from '../parts/plain-text'
import { newDraft, peopleAndManner } from '../draft/new-draft'
import { questionsOf, type Door } from '../draft/questions'
import type { Sent } from '../draft/sent'
import { asksWhy, tellsHope } from '../draft/tells-hope'

/** What asks in a letter, the writer's own ask first. */
const requests = ['ask', 'asked', 'refund-rest', 'reply-about', 'meaning']

/**
 * The draft of the letter that comes after one that was sent: the same people, forms and manner, and its own history.
 * `id` is a UUID, `now` an ISO date and time.
 */
export function followUpDraft(
  first: Draft,
  { sent, answered, why, id, now }: { sent: Sent; answered: Answered | null; why: FollowUp; id: string; now: string },
): Draft {
  const { convention, register } = first
  const { matter } = first.answers
  // What a reply in part left is still to come as long as there is no other.
  const missing = why === 'no-answer' && first.follows?.why === 'in-part' ? first.answers.missing : undefined
  const blank = newDraft({ id, door: doorAfter(first.door, why), convention, now })
  const follows = {
    draft: first.id,
    why,
    sent: sent.on,
    subject: first.follows?.subject || subjectOf(sent.letter),
    ...whatIsAsked(first, sent.letter, why),
    happened: first.follows?.happened || happenedIn(sent.letter, first),
    answered: answered?.on ?? '',
    ...(sent.registered?.number ? { tracking: sent.registered.number } : {}),
    ...(first.follows ? { first: first.follows.first ?? first.follows.sent } : {}),
  } as const
  return {
    ...blank,
    ...peopleAndManner(first),
    follows,
    answers: { ...(matter ? { matter } : {}), ...(missing ? { missing } : {}) },
    at: questionsOf({ door: blank.door, register, follows })[0]?.id ?? 'send',
  }
}

/** A reply is thanked for; whatever else is asked again, without the praise of the first letter. */
function doorAfter(door: Door, why: FollowUp): Door {
  if (why === 'good') return 'thankful'
  return door === 'both' ? 'disappointed' : door
}

/**
 * What happened, in one sentence of the writer's: a story ends with what went wrong, unless that is said in a word or two, or in a list. A short story is told
 * whole: its second sentence may be about `it`. What was hoped for is told with what went wrong after it, where that is said.
 */
function happenedIn(letter: Letter, first: Draft): string {
  const { answers } = first
  const said = letter.parts
    .flatMap((part) => (part.kind === 'paragraph' && !isItem(part) ? part.sentences : []))
    .filter(({ origin }) => origin === 'writer')
  const what = said.filter(({ source }) => source === 'what')
  const [hope, ...more] = tellsHope(answers.what) ? what : []
  const wrong = answers.why?.kind === 'frame' && !tellsReason.has(answers.why.frame)
  const setback = wrong && !leavesWhyToAsk(first, letter) ? said.find(({ source }) => source === 'why') : undefined
  if (hope && setback && more.length === 0) return `${hope.text} ${setback.text}`
  const whole = what.filter(({ text }) => /[.!?…。！？؟][\p{P}\p{S}\s]*$/u.test(text))
  const short = whole.map(({ text }) => text).join(' ')
  // “Hello!” is no part of it.
  const isShort = whole.length === 2 && what.length === 2 && wordsIn(short) <= mostRecalled
  if (isShort && !/^\S+!\s/u.test(short)) return short
  const told = whole.findLast(({ text }) => wordsIn(text) > 4) ?? whole[0] ?? what[0]
  return (told ?? said.find(({ source }) => source === 'thanked'))?.text ?? ''
}

/** The most words of a story that a second letter tells whole. */
const mostRecalled = 32

/** The beginnings that tell why it mattered, and not what went wrong. */
const tellsReason: ReadonlySet<string> = new Set(['mattered', 'important', 'because', 'child-important'])

function wordsIn(text: string): number {
  return text.split(/\s+/u).length
}

function subjectOf({ parts }: Letter): string {
  return parts.flatMap((part) => (part.kind === 'subject' ? [part.sentence.text] : []))[0] ?? ''
}

/** A letter that asked only for a reply asks for it again, as long as there is none. */
function whatIsAsked(first: Draft, letter: Letter, why: FollowUp) {
  const { follows } = first
  if (leavesWhyToAsk(first, letter)) return { asked: sentenceOf(letter, ['why']), asks: 'request' } as const
  const hoped = follows?.asks === 'reply' ? sentenceOf(letter, ['asked']) : ''
  const request = sentenceOf(letter, hoped ? ['ask', 'refund-rest', 'meaning'] : requests)
  if (request || why !== 'no-answer') return { asked: request, asks: 'request' } as const
  return { asked: hoped || sentenceOf(letter, ['reply']), asks: 'reply' } as const
}

/** Whether it is why one wonders that asks for the explanation, so that the letter then asked for no more than a reply. */
function leavesWhyToAsk({ register, answers: { why, ask } }: Draft, letter: Letter): boolean {
  const isExplained = ask?.kind === 'choice' && ask.choice === 'explanation' && ask.text.trim() === ''
  if (register === 'child' || !isExplained || !asksWhy(why)) return false
  return letter.parts.some(
    (part) =>
      part.kind === 'paragraph' && part.sentences.some(({ source, rewritten }) => source === 'ask' && !rewritten),
  )
}

/** The first of these that the letter says, in one sentence with its list: the question, where there is one. */
function sentenceOf(letter: Letter, sources: readonly string[]): string {
  const said = sentencesWithLists(letter)
  const asks = sources
    .map((source) => said.filter((sentence) => sentence.source === source))
    .find((found) => found.length > 0)
  return (asks?.find(({ text }) => /[?؟？]$/u.test(text)) ?? asks?.[0])?.text ?? ''
}

/** The sentences of the body, each with the items of the list that it leads to, line by line. */
function sentencesWithLists({ parts }: Letter): readonly Readonly<{ source: string; text: string }>[] {
  const said: { source: string; text: string }[] = []
  for (const part of parts) {
    if (part.kind !== 'paragraph') continue
    const [{ source }] = part.sentences
    const last = said.at(-1)
    if (isItem(part) && last?.source === source) last.text += `\n${paragraphText(part)}`
    else said.push(...part.sentences.map((sentence) => ({ source: sentence.source, text: sentence.text })))
  }
  return said
}
