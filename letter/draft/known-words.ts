import type { Draft, Party } from './draft'

const wordOfName = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

type Named = Pick<Draft, 'writer' | 'helper' | 'recipient' | 'copies' | 'signers' | 'childName'>

/** The names, organisations and places that a draft gives, whole, as typed. */
export function knownNames({ writer, helper, recipient, copies, signers, childName }: Named): readonly string[] {
  return [
    ...[writer, helper, recipient].flatMap(ownNames),
    ...copies.split('\n'),
    ...signers.split('\n'),
    childName,
  ].filter((name) => name.trim() !== '')
}

/** The words of the names, organisations and places that a draft gives, in lower case: they are spelled as their owners wish. */
export function knownWords(draft: Named, tag: string): ReadonlySet<string> {
  const said = knownNames(draft).join('\n')
  return new Set([...new Set(said.match(wordOfName))].flatMap((word) => forms(word, tag)))
}

/** What tells of a word typed small how it stands in the name of a person of the draft, with its capital: `Romy` for `romy`; undefined where it is in none. */
export function namesTypedSmall(draft: Named): (word: string) => string | undefined {
  const { writer, helper, recipient, signers, childName } = draft
  const names = [writer.name, helper.name, recipient.name, signers, childName].join('\n').match(wordOfName) ?? []
  const capital = names.filter((name) => /^\p{Lu}/u.test(name)).map((name) => [plainForm(name, 'und'), name] as const)
  const byPlainForm = new Map(capital)
  return (word) => (/\p{Lu}/u.test(word) ? undefined : byPlainForm.get(plainForm(word, 'und')))
}

/** A word as the known ones are compared: one apostrophe, no capital in the language of the tag, one form for each accent. */
export function plainForm(word: string, tag: string): string {
  return word.normalize('NFC').replaceAll('’', "'").toLocaleLowerCase(tag)
}

function ownNames({ name, organisation, street, city, region }: Party): readonly string[] {
  return [name, organisation, street, city, region]
}

// `L'Auberge` is met as `Auberge`, and `Guylaine's` as `Guylaine`.
function forms(word: string, tag: string): readonly string[] {
  const plain = plainForm(word, tag)
  return [plain, ...plain.split("'")].filter((form) => form.length > 1)
}
