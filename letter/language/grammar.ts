import { contract, elide } from './grammar-fr'

/** How a language joins a beginning and what follows it, where a space is not enough. */
const seams: Readonly<Record<string, Seam>> = { fr: elide }
/** The same before a noun with its article. */
const nounSeams: Readonly<Record<string, Seam>> = { fr: contract }
type Seam = (start: string, rest: string) => string

/** A beginning and its continuation as one text: `J'avais hâte de` + `aller` gives `J'avais hâte d'aller` in French. */
export function join(start: string, rest: string, language: string): string {
  return (seams[language] ?? joinWithSpace)(start, rest)
}

/** A frame completed by the writer: a repeated beginning is merged, a common first word takes its lower case. */
export function completeFrame(
  start: string,
  completion: string,
  language: Readonly<{ tag: string; lowerAfterFrame: readonly string[] }>,
  takes: 'noun' | 'verb' | 'anything' = 'anything',
): string {
  const given = withoutRepeat(start, completion)
  const rest = takes === 'verb' ? lowerFirst(given, language.tag) : lowerCommonWord(given, language)
  const seam = takes === 'noun' ? nounSeams[language.tag] : seams[language.tag]
  return (seam ?? joinWithSpace)(start, rest)
}

/** The text with a small first letter where its first word is common; a name or an acronym keeps its capital. */
export function lowerCommonWord(
  text: string,
  language: Readonly<{ tag: string; lowerAfterFrame: readonly string[] }>,
): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  const lower = first.toLocaleLowerCase(language.tag)
  const acronym = first.length > 1 && first === first.toLocaleUpperCase(language.tag)
  return !acronym && language.lowerAfterFrame.includes(lower) ? lower + text.slice(first.length) : text
}

/** A verb is no name: it keeps its capital only with others. */
function lowerFirst(text: string, tag: string): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? ''
  return /^\p{Lu}\p{Ll}*$/u.test(first) ? first.toLocaleLowerCase(tag) + text.slice(first.length) : text
}

/** Drops what the completion says again of its beginning: `… parce que` + `parce qu'il`. */
function withoutRepeat(start: string, completion: string): string {
  const words = start.split(' ')
  for (let from = 0; from < words.length; from += 1) {
    const tail = words.slice(from).join(' ')
    const elided = /[aei]$/.test(tail) ? `${tail.slice(0, -1)}'` : null
    for (const repeat of elided ? [`${tail} `, elided] : [`${tail} `])
      if (sameStart(completion, repeat)) return completion.slice(repeat.length).trimStart()
  }
  return completion
}

function sameStart(text: string, start: string): boolean {
  return text.slice(0, start.length).replaceAll('’', "'").toLocaleLowerCase() === start.toLocaleLowerCase()
}

function joinWithSpace(start: string, rest: string): string {
  return `${start} ${rest}`
}
