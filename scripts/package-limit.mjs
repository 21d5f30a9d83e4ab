/** The most megabytes that our own part of the package may have. */
export const packageLimit = 20
