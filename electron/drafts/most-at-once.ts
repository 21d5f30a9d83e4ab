/** A folder with more files than this is read only after the first screen is shown. */
export const mostAtOnce = 200
