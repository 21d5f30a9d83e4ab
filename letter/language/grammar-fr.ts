/** Words that lose their last vowel before a vowel or a mute h. */
const elidable = /(?:^|[\s'’])(?:[djlmnst]e|la|que|jusque|lorsque|puisque|quoique)$/i

/** Beginnings of words with an aspirate h, and of words in o or y before which nothing is elided (OQLF, élision). */
const unelided = [
  ...['hach', 'haie', 'haill', 'hain', 'haïr', 'haïs', 'hall ', 'halls', 'halte ', 'hamac', 'hamburger', 'hameau'],
  ...['hamster', 'hanche', 'hand', 'hangar', 'hant', 'happ', 'harass', 'harc', 'hardi', 'harem', 'hareng', 'hargn'],
  ...['haricot', 'harna', 'harpe', 'hasard', 'hât', 'hauss', 'haut', 'havre', 'hayon', 'hennir', 'hériss', 'hernie'],
  ...['héron', 'héros', 'herse', 'hêtre', 'heurt', 'hibou', 'hic ', 'hideu', 'hiérarch', 'hip-hop', 'hippie', 'hiss'],
  ...['hobby', 'hoch', 'hockey', 'holland', 'homard', 'hongr', 'hont', 'hoquet', 'horde', 'hors', 'hotte', 'houbl'],
  ...['houille', 'houle', 'houpp', 'houss', 'houx', 'hublot', 'huche', 'huée', 'huer', 'huit', 'hurl', 'hutte'],
  ...['onz', 'oui ', 'oui,', 'ouistiti', 'ya', 'yo', 'yeu ', 'yu'],
]

/** French elision at a seam: `de` + `aller` gives `d'aller`, `que` + `il` gives `qu'il`; not before `huit`, `onze`, `oui`. */
export function elide(start: string, rest: string): string {
  const elided =
    (elidable.test(start) && startsWithVowelSound(rest)) || (/(?:^|\s)si$/i.test(start) && /^ils?\b/i.test(rest))
  return elided ? `${start.slice(0, -1)}'${rest}` : `${start} ${rest}`
}

/** The same where a noun follows: `de` + `le mécanicien` gives `du mécanicien`, `à` + `les employés` gives `aux employés`. */
export function contract(start: string, rest: string): string {
  const [, before = '', preposition = ''] = /^(.*\s)?(de|à)$/i.exec(start) ?? []
  const [, article = '', noun = ''] = /^(le|les|du|des|au|aux)\s(.+)$/isu.exec(rest) ?? []
  const contracted = contractions[`${preposition} ${article}`.toLocaleLowerCase('fr')]
  return contracted ? `${before}${contracted} ${noun}` : elide(start, rest)
}

/** What was contracted already when it was typed stays so. */
const contractions: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'de du': 'du',
  'de des': 'des',
  'à le': 'au',
  'à les': 'aux',
  'à au': 'au',
  'à aux': 'aux',
}

function startsWithVowelSound(text: string): boolean {
  const word = `${text.toLocaleLowerCase('fr')} `
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return /^(?:[aeiouœæ]|h[aeiouyœ]|y(?![aou]))/.test(plain) && !unelided.some((start) => word.startsWith(start))
}
