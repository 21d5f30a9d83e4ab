import type { Page } from '@playwright/test'

/** The looks that follow the system, as the window hears of them. */
export const looks = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>

/** The smallest window, an ordinary one, and a whole screen. */
export const sizes = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

/** The smallest window enlarged once and a half: a pane at a time. */
export const smallest = { width: 640, height: 400 } as const

/** An ordinary window enlarged four times: what is left of it to lay out. */
export const enlargedFourTimes = { width: 320, height: 256 } as const
