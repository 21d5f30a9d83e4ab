/** How a letter can be saved as a document, in the order in which they are offered with an e-mail. */
export const documentFormats = ['pdf', 'docx'] as const
/** How a letter is saved as a document. */
export type DocumentFormat = (typeof documentFormats)[number]

/** How a badge can be saved on its own, in the order in which they are offered. */
export const badgeFormats = ['pdf', 'png', 'png-email', 'svg'] as const
/** How a badge is saved on its own; `png-email` is the small one. */
export type BadgeFormat = (typeof badgeFormats)[number]

/** What can be copied of an e-mail. */
export const emailParts = ['subject', 'body'] as const
