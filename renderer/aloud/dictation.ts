/** How a computer writes what one says, where it does; each is told in words of its own. */
export type Dictation = 'windows' | 'mac'

/** The dictation of a computer, by what the window calls its platform; null where the system has none. */
export function dictationOf(platform: string): Dictation | null {
  if (platform.startsWith('Win')) return 'windows'
  return platform.startsWith('Mac') ? 'mac' : null
}
