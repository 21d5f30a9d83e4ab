import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { looks } from '../bridge/settings-values'

/** Where the window was when it was last closed. */
export type WindowBounds = Readonly<{ x: number; y: number; width: number; height: number; maximized: boolean }>

/** What the window is made from; whatever is absent has a default. */
export type FirstSettings = Readonly<{
  windowPlace?: WindowBounds | undefined
  look?: (typeof looks)[number] | undefined
  language?: string | undefined
}>

/** The file of the settings in the folder of user data. */
export function settingsPath(userData: string): string {
  return join(userData, 'settings.json')
}

const largestSettings = 64 * 1024

/** What the file of the settings says, whatever it is; null where it says nothing that can be read. */
export function readSettingsFile(userData: string): unknown {
  const path = settingsPath(userData)
  try {
    return statSync(path).size > largestSettings ? null : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** The settings that a window is made from, read without the library that reads the others: until then nothing is shown. */
export function firstSettings(userData: string): FirstSettings {
  const { windowPlace, look, language } = Object(readSettingsFile(userData)) as Readonly<Record<string, unknown>>
  return {
    windowPlace: isWindowBounds(windowPlace) ? windowPlace : undefined,
    look: looks.find((one) => one === look),
    language: typeof language === 'string' ? language : undefined,
  }
}

/** True for a place that a window can have been at: whole pixels, not too far away. */
export function isWindowBounds(place: unknown): place is WindowBounds {
  const { x, y, width, height, maximized } = Object(place) as Readonly<Record<string, unknown>>
  return typeof maximized === 'boolean' && [x, y, width, height].every(isPixels)
}

function isPixels(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 100_000
}
