// A copy, and a copy that others don't see: `cc`, `c.c.`, `c/c`, `Bcc`, `CCI`, or in words. An address may begin so.
const copy =
  /(?<![\p{L}\p{N}@._%+'/-])(?:b\.?c\.?c|c\s?[./]?\s?c(?:\.?[io])?|cop(?:y|ies?|ias?)|kopi[ea]?)(?![\p{L}\p{N}]|[^\s,;:<>()[\]=]*@)/iu
// `Copy Centre` and `CCI Lyon` are names, where one address is all there is.
const namedCopy = /^[^:@<>()[\]]*(?<!\p{L})(?:CCI|Cop(?:y|ies?)) \p{Lu}[^:@<>]*<[^@<>\s]+@[^@<>\s]+>\s*$/u
const notTo = new RegExp(
  [
    "(?:do|does|should|must|can|please) ?not|don't|no longer|(?:but|is|and) not|not (?:to|for|in use|used|valid|read|monitored)|avoid|not(?=\\s*[<:])|never (?:write|use|send|reply)|except(?:ed)?",
    "ne (?:pas|plus|jamais)|n(?:e |')[^\\s@]+ (?:pas|plus|jamais)|(?:mais|et|surtout) pas|pas (?:à|de|valide|utiliser|lui|elle|cel(?:ui|le)(?:-ci|-là)?)|à éviter|plus (?:valide|utilisée?|en service)|jamais (?:à|écrire)|sauf|excepté",
    '(?:old|former|previous|obsolete|invalid|wrong|bad|ancienne?|obsolète|invalide|inactive?|périmée?|mauvaise?|fausse) (?:e-?mail|courriel|mail|address|adresse)',
  ]
    .map((words) => `(?<![\\p{L}\\p{N}@._-])(?:${words})(?![\\p{L}\\p{N}@._-])`)
    .join('|'),
  'iu',
)
// What a note in brackets says of the address beside it.
const notAny =
  /[([]\s*(?:old|former|obsolete|invalid|wrong|expired|ancienn?e?|obsolète|invalide|inactive?|périmée?|expirée?|not?|non|pas)(?!\p{L})/iu

/** Whether the words around addresses tell that one of them gets a copy, or is not to be written to. */
export function isToldOtherwise(text: string): boolean {
  return (copy.test(text) && !namedCopy.test(text)) || notTo.test(text) || notAny.test(text)
}

const mail = '(?:e-?mails?|mails?|courriels?|m[ée]l\\.?|courrier électronique|correo(?: electrónico)?|メール)'
const labels = [
  `(?:(?:my|our|your|their|the|mon|ma|notre|votre|son|leur) )?(?:${mail}(?: addres(?:s|ses))?|adresse|address)(?: (?:${mail}|électronique))?`,
  'contact(?:er|ez)?(?:[- ](?:us|nous))?|(?:pour )?nous (?:contacter|joindre|écrire)|écri(?:re|vez)(?:[- ]nous)?(?: à)?|(?:write|send|reach|e-?mail)(?: us)?(?: (?:to|at))?|envoyer à',
  'to|à|from|de|reply[ -]to|r[ée]pondre à|destinataire|recipient|mailto',
  'service(?: (?:à la )?client(?:s|èle)?)?|customer (?:service|care)|support|infos?|informations?|questions?|help|aide|sav|réclamations?|complaints?|secrétariat|accueil|direction|bureau|office',
].join('|')
const knownLabel = new RegExp(`^(?:(?:${labels})\\s*:(?![/:])\\s*)+`, 'iu')

/** A piece of text that begins with an address, without the known label and colon before it: other words may say that the address is not the one. */
export function withoutLabel(piece: string): string {
  return piece.replace(knownLabel, '')
}
