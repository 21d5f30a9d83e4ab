import { nobody } from '#letter/draft/new-draft'
import { sentOf } from '#letter/draft/sent'
import { printed } from '#letter/text/clean-text'
import { addressesOf } from '#letter/email/addresses-of'
import { countryOf } from '#letter/language/country-of'
import { languageOf } from '#locales/registry'
import { languageFor } from '../settings/words'
import { lineOf, type Message } from './message'
import type { Options } from './options'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

// What letters show of nobody, or where an address stands alone, so that the window does not ask for it.
const unprinted = {
  writer: ['courtesy', 'role', 'organisation'],
  helper: ['courtesy', 'role', 'organisation'],
  recipient: ['phone'],
} as const

/**
 * What the window says under the fields of who writes and who is written to, one line each: an e-mail address that no message can go to, a country
 * typed in an address that names none; and what the window has no field for, since it stands in no letter. Nothing of a letter that was sent.
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
  const heading = letter.parts.flatMap((part) => (part.kind === 'sender' ? part.lines : []))
  const messages = (['writer', 'helper', 'recipient'] as const).flatMap((field): readonly Message[] => {
    const { email } = draft[field]
    const code = addresses.typedCountry(draft[field], { convention, home })
    return [
      ...(email.trim() === '' || (isTold && field === 'recipient') || addressesOf(email).length > 0
        ? []
        : [{ key: 'notAnEmail' as const, words: { file, field: `${field}.email`, address: email } }]),
      ...unprinted[field]
        .filter((name) => draft[field][name] !== nobody[name] && !heading.includes(printed(draft[field][name])))
        .map((name): Message => ({ key: 'notInLetter', words: { file, field: `${field}.${name}` } })),
      ...(code === null ? [] : [{ key: 'countryTyped' as const, words: { file, field, code } }]),
    ]
  })
  const words = commandLineWords(languageFor([letter.language]))
  return messages.map((message) => lineOf(message, words))
}
