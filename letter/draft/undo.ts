import type { Words } from './draft'

const longestPast = 500

/** What was written in a draft, one state after the other. `step` names the change under way, so that the letters of a word are undone together. */
export type Timeline = Readonly<{
  past: readonly Words[]
  present: Words
  future: readonly Words[]
  step: string | null
}>

/** A timeline that starts at these words. */
export function startTimeline(words: Words): Timeline {
  return { past: [], present: words, future: [], step: null }
}

/** The timeline after a change. Changes in a row with the same `step` are one to undo; null is a step of its own. */
export function record(timeline: Timeline, words: Words, step: string | null = null): Timeline {
  if (words === timeline.present) return timeline
  const same = step !== null && step === timeline.step
  const past = same ? timeline.past : [...timeline.past, timeline.present].slice(-longestPast)
  return { past, present: words, future: [], step }
}

/** The timeline one change back; as it was when there is none. */
export function undo({ past, present, future }: Timeline): Timeline {
  const before = past.at(-1)
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future], step: null }
    : { past, present, future, step: null }
}

/** The timeline one undone change forward; as it was when there is none. */
export function redo({ past, present, future }: Timeline): Timeline {
  const [after, ...rest] = future
  return after
    ? { past: [...past, present], present: after, future: rest, step: null }
    : { past, present, future, step: null }
}

/** The timeline after a change that can't be undone, such as an id of its own: it is made in the past and the future too. */
export function amend(timeline: Timeline, change: (words: Words) => Words): Timeline {
  return {
    past: timeline.past.map(change),
    present: change(timeline.present),
    future: timeline.future.map(change),
    step: timeline.step,
  }
}

/** The timeline after a move to another question, which is no change to undo. */
export function move(timeline: Timeline, change: (words: Words) => Words): Timeline {
  return { ...timeline, present: change(timeline.present), step: null }
}
