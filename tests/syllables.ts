/** The languages whose syllables are counted. */
export type CountedLanguage = 'fr' | 'en'

/**
 * How many syllables a word has, as it is read with care: a mute e counts for nothing, two vowels that are said apart count
 * for two. Where a rule is unsure it counts one more, so that no text seems easier than it is.
 */
export function syllables(word: string, language: CountedLanguage): number {
  const plain = word.toLowerCase().replaceAll('’', "'")
  return Math.max(1, language === 'fr' ? french(plain) : english(plain))
}

const frenchExceptions: Readonly<Record<string, number>> = { pays: 2, oui: 1, "aujourd'hui": 3, film: 1, wow: 1 }

function french(word: string): number {
  const known = frenchExceptions[word]
  if (known !== undefined) return known
  const bare = word
    .replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/, '')
    .replace(/(?<=[aio])ent$/, '')
    .replace(/(?<=[^aeiouyàâéèêëîïôùûüœ])(?:e|es)$/, (mute, at: number) =>
      at > 1 && hasVowel(word.slice(0, -mute.length)) ? '' : mute,
    )
    .replace(/(?<=[éiuy])es?$/, '')
    .replace(/(?<=[gq])u(?=[eiéèêaoy])/g, '')
  const groups = bare.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/g) ?? []
  return groups.reduce((sum, group) => sum + parts(group), 0)
}

function hasVowel(text: string): boolean {
  return /[aeiouyàâéèêëîïôùûüœ]/.test(text)
}

/** How many vowels of a French group are said apart: `éa`, `aï`, `oue`, `ué`; `ien`, `oi`, `eau` are one. */
function parts(group: string): number {
  const apart = group
    .replace(/ï|ü|ë/g, '-$&')
    .replace(/é(?=[aeouiéè])/g, 'é-')
    .replace(/(?<=[ao])é/g, '-é')
    .replace(/ou(?=[aeéè])/g, 'ou-')
    .replace(/(?<=^)u(?=[aeéè])/g, 'u-')
    .replace(/(?<=[aou])y(?=[aeéiou])/g, '-y')
    .replace(/^ao$/, 'a-o')
  return apart.split('-').filter(Boolean).length
}

const englishExceptions: Readonly<Record<string, number>> = {
  being: 2,
  does: 1,
  every: 2,
  everyone: 3,
  everything: 3,
  everybody: 4,
  goes: 1,
  idea: 3,
  people: 2,
  quiet: 2,
  somebody: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
}

function english(word: string): number {
  const bare = word.replace(/'s$/, '')
  const known = englishExceptions[bare]
  if (known !== undefined) return known
  const mute = bare
    .replace(/(?<=[^td])ed$/, (end, at: number) => (hasVowel(bare.slice(0, at)) ? 'd' : end))
    .replace(/(?<=[^aeioulsxzcg]|[^aeiou]l(?<!ll))es$/, (end, at: number) => (hasVowel(bare.slice(0, at)) ? 's' : end))
    .replace(/(?<=[a-z])e$/, (end, at: number) =>
      /[^aeiouy]l$/.test(bare.slice(0, at)) || !/[aeiouy]/.test(bare.slice(0, at)) ? end : '',
    )
    .replace(/n't$/, (end, at: number) => (/[ds]$/.test(bare.slice(0, at)) ? 'ent' : end))
    .replace(/^y(?=[aeiou])/, 'j')
    .replace(/(?<=[aeiouy])ing$/, '-ing')
  const groups = mute.match(/[aeiouy]+/g) ?? []
  return (
    groups.reduce((sum, group) => sum + (/^(?:ia|io|iu|eo|ua|uou)/.test(group) ? 2 : 1), 0) -
    (/[ctsg]ion/.test(mute) ? 1 : 0)
  )
}
