/** The drawings that a badge can have. Kept in drafts: never rename one. */
export const badgeDesigns = ['rosette', 'envelope', 'laurel', 'sunrise', 'pennants', 'cup'] as const
/** One of the drawings that a badge can have. */
export type BadgeDesign = (typeof badgeDesigns)[number]
