import type { Draft } from './draft'

const longestPast = 500

/** The states of a draft. `step` names the change under way, so that the letters of a word are undone together. */
export type Timeline = Readonly<{
  past: readonly Draft[]
  present: Draft
  future: readonly Draft[]
  step: string | null
}>

/** A timeline that starts at this draft. */
export function startTimeline(draft: Draft): Timeline {
  return { past: [], present: draft, future: [], step: null }
}

/** The timeline after a change. Changes in a row with the same `step` are one to undo; null is a step of its own. */
export function record(timeline: Timeline, draft: Draft, step: string | null = null): Timeline {
  if (draft === timeline.present) return timeline
  const same = step !== null && step === timeline.step
  const past = same ? timeline.past : [...timeline.past, timeline.present].slice(-longestPast)
  return { past, present: draft, future: [], step }
}

/** One change back; the same timeline when there is none. */
export function undo({ past, present, future }: Timeline): Timeline {
  const before = past.at(-1)
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future], step: null }
    : { past, present, future, step: null }
}

/** One undone change forward; the same timeline when there is none. */
export function redo({ past, present, future }: Timeline): Timeline {
  const [after, ...rest] = future
  return after
    ? { past: [...past, present], present: after, future: rest, step: null }
    : { past, present, future, step: null }
}

/** A change that cannot be undone, such as an event of the history: made in the past and the future too. */
export function amend(timeline: Timeline, change: (draft: Draft) => Draft): Timeline {
  return {
    past: timeline.past.map(change),
    present: change(timeline.present),
    future: timeline.future.map(change),
    step: timeline.step,
  }
}

/** Moving to another question: not a change to undo. */
export function move(timeline: Timeline, change: (draft: Draft) => Draft): Timeline {
  return { ...timeline, present: change(timeline.present), step: null }
}
