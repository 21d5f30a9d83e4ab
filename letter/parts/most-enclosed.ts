/** How many files can go with a letter. */
export const mostEnclosed = 20
