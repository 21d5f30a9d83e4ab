import { isToldOtherwise, withoutLabel } from './around-address'
import { punycode } from './punycode'

/** An address that a message can go to: as a person reads it, and as it leaves, in signs that every mail program takes. */
export type Address = Readonly<{ read: string; sent: string }>

/** The longest field that is read for addresses. */
const longestField = 2000

const invisible = /\p{Cf}|\u034F|\u3164|[\uFE00-\uFE0F]/gu
const wide = /[\uFF01-\uFF5E]/gu
// In brackets alone: without them, "at" and "dot" may be words.
const writtenAt = /\s*[([{]\s*(?:at|arobase|@)\s*[)\]}]\s*/giu
const writtenDot = /\s*[([{]\s*(?:dot|point)\s*[)\]}]\s*/giu
// Whoever wrote a message: among several addresses, only one of them is theirs.
const fromHeading = /(?<!\p{L})(?:from|de|reply[ -]to|r[ée]pondre à)[ \u00A0]*:/iu
// Without a sign after it, only what is no part of an address: "a b@c.ca" may be a slip.
const emailWord =
  /(?<=^|[,;>\n])\s*(?:(?:adresse|address)\s+)?(?:(?:e-?mail|courriel|électronique)\s+(?:[–—→-]\s+)?|(?:e?mail|contact|m[ée]l|to|à)\s+[–—→|-]\s+)(?=\S+@)/giu
const and = /(?<=@\S+)\s+(?:et|and)\s+(?=\S+@)/giu
const marked = /^([*_`]{1,2})(.*)\1$/u
// "aide @ shop.fr", but not "Instagram @lea.roy": small letters, and the space after the sign.
const looseAt =
  /^(?!(?:insta(?:gram)?|facebook|fb|twitter|x|threads|tiktok|snapchat|youtube|linkedin|mastodon)\s)([^\s@\p{Lu}]+)\s*@\s+([^\s@]+)$/u
const link = /mailto:(?:\/\/)?([^\s<>"?]*)(?:\?[^\s<>"]*)?/giu
const quotedName = /"[^"<>]*"(?=\s*<)/gu
// What touches the sign of an address is a part of it, which none has.
const aside = /(?<!@\s*)(?:\([^()@]*\)|\[[^[\]@]*\])(?!\s*@)/gu
const bracketed = /\(([^()]*)\)/gu
// What stands before an angle bracket is a name, commas too: "Tremblay, Anne <a@b.ca>".
const nameBefore = /(?<=^|[>,;])[^@<>]*</gu
// A mark that stands alone parts addresses, or begins a line of a list of them, as a number does.
const between = /[<>,;，；、]|(?:^|\s)[/&|+*•·–—-](?:\s|$)|(?:^|\n)\s*\d{1,2}[.)]\s/u
const isWebAddress = /^[^@]*\//u
const aroundIt = /^[\s"'“”‘’«»‹›([{•‣◦→⇒\p{So}]+|[\s"'“”‘’«»‹›)\]}.…。:!?\p{So}]+$/gu

const local = /^(?=.{1,64}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/iu
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/iu

/**
 * The addresses typed in a field, without what pasting adds: `mailto:`, a known label and a colon, a name and angle brackets, invisible signs, a full stop.
 * None at all where one of them is no address, or is told to receive a copy or not to be written to: a line break or a heading among them would change who receives the letter.
 */
export function addressesOf(typed: string): readonly Address[] {
  if (typed.length > longestField) return []
  const text = asKeyed(withoutLinks(typed.replace(invisible, '')))
  if (isToldOtherwise(text)) return []
  const pieces = text
    .replace(quotedName, '')
    .replace(aside, ' ')
    .replace(bracketed, '<$1>')
    .replace(nameBefore, ',')
    .replace(emailWord, ' ')
    .replace(and, ',')
    .split(between)
    .map((piece) => withoutLabel(piece.trim()))
    .flatMap(onlyAddresses)
    .map((piece) => piece.replace(aroundIt, '').replace(marked, '$2').replace(looseAt, '$1@$2'))
    .filter((piece) => piece !== '')
  const read = withoutRepeats(pieces.flatMap((piece) => addressIn(piece) ?? []))
  const isUnsure = read.length > 1 && fromHeading.test(text)
  return isUnsure || pieces.some((piece) => addressIn(piece) === null) ? [] : read
}

/** A text in the signs of a keyboard: those of full width, a curly apostrophe, an `@` and a dot written as words against robots. */
function asKeyed(text: string): string {
  return text
    .replace(wide, (sign) => sign.normalize('NFKC'))
    .replaceAll('’', "'")
    .replace(writtenAt, '@')
    .replace(writtenDot, '.')
}

/** The addresses found in lines that hold names too, such as those of who receives a copy. */
export function addressesAmong(lines: string): readonly Address[] {
  return withoutRepeats(addressWords(lines).flatMap(addressesOf))
}

/** The words of a text that look like addresses, right or wrong; no page of the web, which may hold an `@` too. */
export function addressWords(lines: string): readonly string[] {
  return withoutLinks(lines)
    .split(/[\s,;:<>，；、]+/u)
    .filter((word) => word.includes('@') && !isWebAddress.test(word))
}

/** Addresses copied as links, as a person would have typed them: a subject or a text of the link goes no further. */
function withoutLinks(typed: string): string {
  return typed.replace(link, (_, addresses: string) => decoded(addresses))
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** The words of a piece where each is an address, as in a list with nothing but spaces or line breaks between. */
function onlyAddresses(piece: string): readonly string[] {
  const words = piece.trim().split(/\s+/u)
  return words.every((word) => word.includes('@')) ? words : [piece]
}

function withoutRepeats(addresses: readonly Address[]): readonly Address[] {
  return [...new Map(addresses.map((one) => [one.sent.toLowerCase(), one])).values()]
}

function addressIn(piece: string): Address | null {
  const [name = '', typedHost = '', ...more] = piece.split('@')
  const host = networkHost(typedHost)
  const sent = `${name}@${host}`
  const isPlain = more.length === 0 && sent.length <= 254 && local.test(name) && domain.test(host)
  return isPlain ? { read: host === typedHost ? sent : `${name}@${typedHost.toLowerCase()}`, sent } : null
}

/** A domain as the network knows it: accented words as `xn--…` (RFC 5891, after the usual mapping of capitals and wide letters). */
function networkHost(typed: string): string {
  if (/^[\p{ASCII}]*$/u.test(typed)) return typed
  return Array.from(typed.normalize('NFKC'), (character) => character.toLowerCase())
    .join('')
    .normalize('NFC')
    .split(/[.\u3002]/u)
    .map((word) => (/^[\p{L}\p{N}-][\p{L}\p{M}\p{N}-]*$/u.test(word) ? networkWord(word) : ''))
    .join('.')
}

function networkWord(word: string): string {
  return /^\p{ASCII}*$/u.test(word) ? word : `xn--${punycode(word)}`
}
