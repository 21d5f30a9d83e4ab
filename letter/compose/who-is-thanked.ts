import type { Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import type { Language } from '../language/language'
import { thankedShapes, type Thanked } from '../language/thanked'
import { readText } from '../reading/read-sentence'

const shapeOf: Readonly<Record<string, Thanked>> = { reader: 'you', team: 'several', role: 'one', kin: 'one' }

/**
 * Whom a letter thanks, by the first word that tells: its reader (`merci d'avoir…`, or the name of whom it is for), a role or a name, a team;
 * undefined where none does.
 */
export function whoIsThanked(
  { answers: { thanked }, changed, recipient }: Draft,
  language: Language,
): Thanked | undefined {
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
  const who = thankedShapes.find((shape) => told.some((one) => one.from === first && one.who === shape))
  if (who === 'you') return who
  const begun = text.replaceAll('’', "'").replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase(language.tag))
  if (new RegExp(language.severalSigns, 'u').test(begun)) return 'several'
  return namesReader(text, recipient.name) ? 'you' : who
}

/** Whether a name of whom the letter is for is said: `Karim` in `Merci Karim`, in a letter to Karim Daoud. */
function namesReader(text: string, name: string): boolean {
  const words = (one: string) => one.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []
  const said = new Set(words(text))
  return words(name).some((one) => said.has(one))
}
