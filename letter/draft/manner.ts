/** Who writes, and in whose words the app asks: an adult or a child. */
export const registers = ['adult', 'child'] as const
/** Who speaks in a letter. */
export const voices = ['I', 'we', 'for-my-child'] as const
/** How the writer's adjectives agree, where a language asks for it. */
export const genders = ['neutral', 'feminine', 'masculine'] as const
/** The ladder: the essential alone, some 60 to 90 words, or all that was said. */
export const lengths = ['two-lines', 'short', 'full'] as const
/** How the app's phrases sound; never the facts. */
export const tones = ['gentle', 'plain', 'firm'] as const
/** How serious it is for the writer. */
export const gravities = ['forgivable', 'hard', 'unforgivable'] as const
/** How a letter is signed: in the room for ink, or by the picture of the writer's own signature. */
export const signings = ['ink', 'picture'] as const
/** How many ways there are to choose among the app's phrases that fit. As many more are those of a class, by the place of the letter in it. */
export const variations = 1000

/** The variation of a letter of a class, by its place: from `variations` on. */
export function variationInClass(place: number): number {
  return variations + (place % variations)
}

/** Another variation of the same kind, each in its turn. */
export function nextVariation(variation: number): number {
  return variation - (variation % variations) + ((variation + 1) % variations)
}

/** Who speaks in a letter. */
export type Voice = (typeof voices)[number]
