import * as z from 'zod'

/** True for a day that exists, written as 2026-11-21. */
export function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success
}
