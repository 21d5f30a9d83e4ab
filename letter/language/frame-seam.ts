import type { Draft } from '../draft/draft'
import { beginsTwice, shapesOf } from './completion-shapes'
import type { Situation } from './fitting'
import { frameStart, startFor } from './frame-start'
import { completeFrame, lowerFirst, withoutRepeat } from './grammar'
import type { Grammar, Shape } from './grammar-data'
import type { Frame } from './language'

type Speaker = Pick<Draft, 'door' | 'voice'> & Situation

/** How a frame begins before this completion, for whoever speaks: `J'aimerais` before a noun, `J'aimerais que` before a clause. */
export function startBefore(frame: Frame, completion: string, speaker: Speaker, grammar: Grammar): string {
  const seam = seamBefore(frame, completion, speaker, grammar)
  const start = seam ? startFor(seam, speaker, grammar) : frameStart(frame, speaker, grammar)
  return politeOnce(start, completion, grammar)
}

/** A beginning without the word of politeness that the completion ends with: `Could you refund` before `the $80 please`. */
function politeOnce(start: string, completion: string, { please, tag }: Grammar): string {
  const [first = ''] = completion.split(/(?<=[.!?…])\s|\n/u, 1)
  if (please === undefined || !new RegExp(`(?<!\\p{L})${please}[\\s\\p{P}]*$`, 'iu').test(first)) return start
  const without = start.replace(new RegExp(`(?<!\\p{L})${please}(?!\\p{L})`, 'iu'), '').replace(/\s+/gu, ' ')
  return without.trim().replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag))
}

function seamBefore(frame: Frame, completion: string, speaker: Speaker, grammar: Grammar) {
  const given = shapesOf(withoutRepeat(frameStart(frame, speaker, grammar), completion, grammar), grammar)
  // What there is not yet is a noun too: one can provide more buses, not change them.
  const forAnother = given?.includes('another')
    ? frame.seams?.find(({ before }) => before.includes('another'))
    : undefined
  if (forAnother || fitsAny(given, frame.takes)) return forAnother
  return frame.seams?.find(({ before }) => fitsAny(given, before))
}

/** Whether a completion can end the sentence that a frame begins for whoever speaks; what no rule knows does, and so does nothing yet. */
export function fits(frame: Frame, completion: string, speaker: Speaker, grammar: Grammar): boolean {
  const given = shapesOf(withoutRepeat(frameStart(frame, speaker, grammar), completion, grammar), grammar)
  return fitsAny(given, taken(frame))
}

/** Whether a completion is a sentence of its own that no beginning of a frame takes: `elle m'a aidé` after `Cette personne a`. */
export function standsAlone(frame: Frame, completion: string, speaker: Speaker, grammar: Grammar): boolean {
  const given = shapesOf(withoutRepeat(frameStart(frame, speaker, grammar), completion, grammar), grammar)
  return given?.includes('sentence') === true && !fitsAny(given, taken(frame))
}

/** The sentence that a frame and a completion make together, for whoever speaks; names keep their capital. */
export function framed(
  frame: Frame,
  completion: string,
  speaker: Speaker,
  grammar: Grammar,
  names: ReadonlySet<string>,
): string {
  const seam = seamBefore(frame, completion, speaker, grammar)
  // What goes on from another beginning repeats nothing of the first: `de l'aide` after `Je vous demande`.
  const isWhole = seam?.before.some((shape) => shapesOf(completion, grammar)?.includes(shape)) ?? false
  const given = isWhole ? completion : withoutRepeat(frameStart(frame, speaker, grammar), completion, grammar)
  const start = startBefore(frame, completion, speaker, grammar)
  return completeFrame(start, given, grammar, {
    // What may be a name is no verb where this beginning takes none: `I was excited about Best Buy`.
    takes: beginsTwice(given) ? (seam?.before ?? frame.takes) : taken(frame),
    names,
    named: beginsNamed(given, speaker, grammar),
  })
}

/** Whether a completion begins with the first name of the reader or of the child, though the word may be common: `On` of `On Chen`. */
function beginsNamed(completion: string, { recipient, childName = '' }: Speaker, { tag, particles }: Grammar): boolean {
  const first = /^\p{Lu}\p{L}*/u.exec(completion)?.[0]
  if (first === undefined || particles.people.includes(first.toLocaleLowerCase(tag))) return false
  return [recipient?.name ?? '', childName].some((name) =>
    name
      .trim()
      .split(/[\s,]+/u, 1)
      .includes(first),
  )
}

/** All the sentences that a frame and a completion could ever make for whoever speaks, whatever is known of the completion. */
export function everyFramed(
  frame: Frame,
  completion: string,
  speaker: Speaker,
  grammar: Grammar,
  names: ReadonlySet<string>,
): readonly string[] {
  const starts = [frame, ...(frame.seams ?? [])].map((one) => startFor(one, speaker, grammar))
  return [frameStart(frame, speaker, grammar), ...starts].flatMap((start) => {
    const last = `${start.split(' ').at(-1) ?? ''} `
    const isAgain = completion.toLocaleLowerCase(grammar.tag).startsWith(last)
    return [completion, ...(isAgain ? [completion.slice(last.length)] : [])].flatMap((given) => [
      completeFrame(start, given, grammar, { takes: taken(frame), names }),
      // Whether its first word is a name may not have been known.
      ...[given, lowerFirst(given, grammar.tag)].map((one) =>
        completeFrame(start, one, grammar, { takes: taken(frame), named: true }),
      ),
    ])
  })
}

/** All that a frame takes, at any of its seams; undefined for anything. */
export function taken({ takes, seams = [] }: Frame): readonly Shape[] | undefined {
  return takes && [...takes, ...seams.flatMap(({ before }) => before)]
}

function fitsAny(given: readonly Shape[] | undefined, takes: readonly Shape[] | undefined): boolean {
  return !given || !takes || given.some((shape) => takes.includes(shape))
}
