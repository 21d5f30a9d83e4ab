import { sentOf } from '#letter/draft/sent'
import { addressesOf } from '#letter/email/addresses-of'
import { countryOf } from '#letter/language/country-of'
import { languageOf } from '#locales/registry'
import { languageFor } from '../settings/words'
import { lineOf, type Message } from './message'
import type { Options } from './options'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/**
 * What the window says under the fields of who writes and who is written to, one line each: an e-mail address that no message can go to, a country
 * typed in an address that names none. Nothing of a letter that was sent.
 */
export function partyLines({ file, draft, letter }: NamedLetter, options: Options): readonly string[] {
  if (sentOf(draft)) return []
  const { convention } = draft
  const home = countryOf(convention)
  const { addresses } = languageOf(convention)
  // That of the recipient stands on no page, and is told with the message that it goes to.
  const { mailto, outputs, check } = options
  const isAsked = check || outputs.text !== undefined || outputs.docx !== undefined
  const isTold = mailto || outputs.eml !== undefined || !isAsked
  const messages = (['writer', 'helper', 'recipient'] as const).flatMap((field): readonly Message[] => {
    const { email } = draft[field]
    const code = addresses.typedCountry(draft[field], { convention, home })
    return [
      ...(email.trim() === '' || (isTold && field === 'recipient') || addressesOf(email).length > 0
        ? []
        : [{ key: 'notAnEmail' as const, words: { file, field: `${field}.email`, address: email } }]),
      ...(code === null ? [] : [{ key: 'countryTyped' as const, words: { file, field, code } }]),
    ]
  })
  const words = commandLineWords(languageFor([letter.language]))
  return messages.map((message) => lineOf(message, words))
}
