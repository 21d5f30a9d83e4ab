import { addressesAmong, addressesOf, addressWords } from '#letter/email/addresses-of'
import { partedCopies } from '#letter/text/hidden-copies'
import type { TFunction } from '../app/words'

/** A word about an e-mail address that no message can go to; null where one can, and in an empty field. */
export function emailDoubt(text: string, t: TFunction): string | null {
  if (text.trim() === '' || addressesOf(text).length > 0) return null
  const among = addressesAmong(text)
  const [address] = among
  const areWhole = addressWords(text).every((word) => addressesOf(word).length === 1)
  if (address && areWhole)
    return among.length > 1 ? t('party.notAloneAll') : t('party.notAlone', { address: address.read })
  return t(/^[^@\p{M}]*\p{M}[^@]*@/u.test(text.normalize('NFD')) ? 'party.accentedEmail' : 'party.badEmail')
}

/** A word about those who would receive a copy that is hidden, or about the first address among the others that no message can go to; null where there is none. */
export function copiesDoubt(copies: string, t: TFunction): string | null {
  const { shown, hidden } = partedCopies(copies)
  if (hidden.length > 0) return t('party.hiddenCopies', { lines: hidden.join(', ') })
  const doubts = addressWords(shown.join('\n')).map((word) => emailDoubt(word, t))
  return doubts.find((doubt) => doubt !== null) ?? null
}
