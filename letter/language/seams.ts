import type { Elision, Grammar } from './grammar-data'
import { escapePattern } from '../text/escape-pattern'

type Seam = Pick<Grammar, 'tag' | 'joiner' | 'contractions' | 'elision'>

/** A beginning and its continuation as one text: `J'avais hâte de` + `aller` gives `J'avais hâte d'aller`. */
export function join(start: string, rest: string, { tag, joiner, elision }: Pick<Seam, 'tag' | 'joiner' | 'elision'>) {
  const elides = elision && isElided(start, rest, elision, tag)
  return elides ? `${start.slice(0, -1)}'${rest}` : `${start}${joiner}${rest}`
}

/** A beginning and a noun with its article as one text: `de` + `le mécanicien` gives `du mécanicien`. */
export function joinNoun(start: string, rest: string, seam: Seam): string {
  const [, before = '', last = ''] = /^(.*\s)?(\S+)$/s.exec(start) ?? []
  const [, word, elided, noun = ''] = /^(?:(\p{L}+)\s+|(\p{L}+['’]))(\S.*)$/su.exec(rest) ?? []
  const article = word ?? elided?.replace('’', "'") ?? ''
  const contracted = seam.contractions[`${last} ${article}`.toLocaleLowerCase(seam.tag)]
  if (!contracted) return join(start, rest, seam)
  return `${before}${contracted}${contracted.endsWith("'") ? '' : seam.joiner}${noun}`
}

type ElisionPattern = Readonly<{ words: RegExp; before: RegExp }>

const made = new WeakMap<Elision, readonly ElisionPattern[]>()

function isElided(start: string, rest: string, elision: Elision, tag: string): boolean {
  const rules = made.get(elision) ?? elision.rules.map(makeRule)
  made.set(elision, rules)
  const word = `${rest.toLocaleLowerCase(tag)} `
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  const fits = rules.some(({ words, before }) => words.test(start) && before.test(plain))
  return fits && !elision.unelided.some((beginning) => word.startsWith(beginning))
}

function makeRule({ words, before }: Elision['rules'][number]): ElisionPattern {
  return {
    words: new RegExp(`(?:^|[\\s'’])(?:${words.map(escapePattern).join('|')})$`, 'iu'),
    before: new RegExp(`^(?:${before})`, 'u'),
  }
}
