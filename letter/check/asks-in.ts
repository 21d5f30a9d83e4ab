import type { ReadSentence } from './reading'
import type { Match } from '../reading/phrase-index'
import { tokensOf } from '../reading/tokens'

/** The most words between a request and the first thing asked, between two of them, and after the link that joins them. */
const farthest = { first: 4, next: 10, linked: 2 } as const

/**
 * How many things a sentence asks: each request counts, and so does each thing in its list. “I would like to tell you” asks
 * for nothing; “a refund or a credit” is one thing.
 */
export function asksIn(read: ReadSentence): number {
  const requests = requestsOf(read)
  const telling = read.matches.some(({ list }) => list === 'telling') ? 1 : 0
  const listed = listedIn(read, requests[0]?.to ?? (namesItFirst(read) ? 0 : null))
  const asks = Math.max(requests.length, listed > 0 ? 1 : 0) + Math.max(0, listed - 1) - telling
  return Math.max(asks, /[?؟？]/u.test(read.sentence.text) && read.question !== 'idea' ? 1 : 0)
}

/** “Please could you fix it?” and “Could you fix it, please?” ask once. */
function requestsOf({ sentence: { text }, matches }: ReadSentence): readonly Match[] {
  const requests: Match[] = []
  for (const match of matches) {
    if (match.list !== 'ask' || match.from < (requests.at(-1)?.to ?? -1)) continue
    const last = requests.at(-1)
    const isPolite =
      last && (!/\S/.test(text.slice(last.to, match.from)) || !/[\p{L}\p{N}]/u.test(text.slice(match.to)))
    if (!isPolite) requests.push(match)
  }
  return requests
}

/** An answer to what is asked that begins with it: “A refund, an apology…”. */
function namesItFirst({ question, matches }: ReadSentence): boolean {
  return question === 'ask' && matches.some(({ list, from }) => isAsked(list) && from === 0)
}

function isAsked(list: string): boolean {
  return list === 'asked' || list.startsWith('requests.')
}

/** The length of the list that follows the request: “a refund, an apology and an explanation”. */
function listedIn(read: ReadSentence, start: number | null): number {
  if (start === null) return 0
  let [count, end] = [0, start]
  for (const { from, to } of read.matches.filter(({ list }) => isAsked(list))) {
    if (count > 0 ? from < end : to <= end) continue
    if (between(read, 'instead', end, from)) return Math.min(count, 1)
    if (count === 0 ? !isNear(read, end, from) : !isLinked(read, end, from)) break
    count += 1
    end = to
  }
  return count
}

function isNear({ sentence: { text } }: ReadSentence, end: number, from: number): boolean {
  return tokensOf(text.slice(end, from)).length <= farthest.first
}

function isLinked(read: ReadSentence, end: number, from: number): boolean {
  const gap = read.sentence.text.slice(end, from)
  if (/[.:;!?()]/u.test(gap) || between(read, 'ask', end, from) || tokensOf(gap).length > farthest.next) return false
  const ands = read.matches.filter(({ list, from: at, to }) => list === 'and' && at >= end && to <= from)
  const link = Math.max(gap.lastIndexOf(',') + 1, ...ands.map(({ to }) => to - end))
  return link > 0 && tokensOf(gap.slice(link)).length <= farthest.linked
}

function between({ matches }: ReadSentence, name: string, end: number, before: number): boolean {
  return matches.some(({ list, from }) => list === name && from >= end && from < before)
}
