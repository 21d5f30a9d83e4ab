/** What is on the pages to copy by hand: each line with an empty one under it, pale letters to trace, or lines alone. */
export const handKinds = ['model', 'trace', 'lines'] as const
/** What is on the pages to copy by hand. */
export type HandKind = (typeof handKinds)[number]

/** The sizes of the ruling, by who writes: in the first years of school, in the next ones, or older. */
export const handSizes = ['first', 'middle', 'older'] as const
/** One of the sizes of the ruling. */
export type HandSize = (typeof handSizes)[number]

/** The hands that one writes with. */
export const writingHands = ['right', 'left'] as const
/** The hand that one writes with: a left hand covers what stands at the left. */
export type WritingHand = (typeof writingHands)[number]

/** What a person chooses of the pages to copy by hand. */
export type HandChoice = Readonly<{ kind: HandKind; size: HandSize; writesWith: WritingHand }>

/** The pages that a writer is offered first. */
export function usualHand(register: 'adult' | 'child'): HandChoice {
  return { kind: 'model', size: register === 'child' ? 'middle' : 'older', writesWith: 'right' }
}
