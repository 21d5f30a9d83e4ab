/** How the questions are asked: one a screen, or all of them on one page. */
export const askings = ['one-by-one', 'one-page'] as const

/** The colours of the window: those of the computer, light, or dark. */
export const looks = ['system', 'light', 'dark'] as const
/** How strong the contrast is: as on the computer, or more. */
export const contrasts = ['system', 'more'] as const
/** The typefaces of the window; the letter has its own. */
export const typefaces = ['hyperlegible', 'dyslexic'] as const

/** In hundredths of the usual size. */
export const textSizes = [100, 125, 150, 175, 200] as const

/** How far apart lines and letters are. */
export const spacings = ['usual', 'wide'] as const

/** What the policy of a school or an organisation can set for everybody on a computer. */
export const policyKeys = ['folder', 'language', 'place', 'child'] as const
/** One of the settings that a policy can set. */
export type PolicyKey = (typeof policyKeys)[number]

/** How many words of one's own are kept. */
export const mostOwnWords = 300
/** The longest of them, in UTF-16 units. */
export const longestOwnWord = 60
