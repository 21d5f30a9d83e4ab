import type { Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import type { Language } from '../language/language'
import { thankedShapes, type Thanked } from '../language/thanked'
import { readText } from '../reading/read-sentence'

const shapeOf: Readonly<Record<string, Thanked>> = { reader: 'you', team: 'several', role: 'one', kin: 'one' }

/** Whom a letter thanks, by the first word that tells: its reader (`merci d'avoir…`), a role or a name, a team; undefined where none does. */
export function whoIsThanked({ answers: { thanked }, changed }: Draft, language: Language): Thanked | undefined {
  const text = typedIn(thanked).trim()
  if (text === '') return undefined
  const { matches, persons } = readText(text, language, changed.slice(0, 10))
  const told = [
    ...matches.flatMap(({ list, from }) => {
      const who = shapeOf[list]
      return who ? [{ from, who }] : []
    }),
    ...persons.map(({ from }) => ({ from, who: 'one' as const })),
  ]
  const first = Math.min(...told.map(({ from }) => from))
  return thankedShapes.find((shape) => told.some(({ from, who }) => from === first && who === shape))
}
