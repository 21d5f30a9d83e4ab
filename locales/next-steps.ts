import type { Place } from '#letter/language/places'
import en from './en/next-steps.json' with { type: 'json' }
import fr from './fr/next-steps.json' with { type: 'json' }

/** What one can do there, in plain words, with the pages that say so and the day on which each was read. */
type NextStep = Readonly<{
  text: string
  sources: readonly Readonly<{ name: string; address: string; read: string }>[]
}>

/** By language of the app and place: speak first, then write, then who can help. What was not checked is not there. */
export const nextSteps: Readonly<Record<'fr' | 'en', Readonly<Record<Place, readonly NextStep[]>>>> = { fr, en }
