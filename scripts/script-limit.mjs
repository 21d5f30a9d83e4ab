/** The most kilobytes of script that the window may ask for before the first question of a letter is usable. */
export const scriptLimit = 600
