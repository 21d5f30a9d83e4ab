import type { TFunction } from 'i18next'
import { addressesAmong, addressesOf, addressWords } from '#letter/email/addresses-of'

/** A word about an e-mail address that no message can go to; null where one can, and in an empty field. */
export function emailDoubt(text: string, t: TFunction): string | null {
  if (text.trim() === '' || addressesOf(text).length > 0) return null
  const among = addressesAmong(text)
  const [address] = among
  const areWhole = addressWords(text).every((word) => addressesOf(word).length === 1)
  if (address && areWhole)
    return among.length > 1 ? t('party.notAloneAll') : t('party.notAlone', { address: address.read })
  return t(/^[^@]*\p{M}[^@]*@/u.test(text.normalize('NFD')) ? 'party.accentedEmail' : 'party.badEmail')
}

/** A word about the first address among those who receive a copy that no message can go to; null where there is none. */
export function copiesDoubt(lines: string, t: TFunction): string | null {
  const doubts = addressWords(lines).map((word) => emailDoubt(word, t))
  return doubts.find((doubt) => doubt !== null) ?? null
}
