/** The version of drafts that this program writes. Apart from their schema: the window makes drafts too, and has no use for zod. */
export const draftVersion = 1
