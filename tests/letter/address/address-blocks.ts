import { compose } from '#letter/compose/compose'
import type { Draft, Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import type { Letter } from '#letter/parts/letter'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

/** A line with its no-break spaces as `~`. */
export const spaces = (text: string) => text.replaceAll('\u00a0', '~')

/** The lines of the sender or of the recipient in the letter of a draft, no-break spaces as `~`. */
export function blockOf(draft: Draft, kind: 'sender' | 'recipient'): readonly string[] {
  return linesOf(compose(draft, languageOf(draft.convention), '2026-11-21'), kind)
}

/** The lines of the sender or of the recipient in a letter, no-break spaces as `~`. */
export function linesOf({ parts }: Letter, kind: 'sender' | 'recipient'): readonly string[] {
  return parts.flatMap((part) => (part.kind === kind ? part.lines.map(spaces) : []))
}

/** The lines of the recipient of a letter, who is an organisation. */
export const to = (convention: string, recipient: Partial<Party>, more: Partial<Draft> = {}) =>
  blockOf(
    makeDraft({ convention, recipient: { ...nobody, organisation: 'Horizon', ...recipient }, ...more }),
    'recipient',
  )

/** Somebody who writes from France. */
export const lyon = { ...nobody, name: 'Ann', street: '3 rue B', city: 'Lyon', postalCode: '69001' }
