import { removeEnclosed } from '../draft/change-enclosed'
import { setLines, setParty } from '../draft/change-draft'
import { remove } from '../draft/change-sentence'
import { setBadge } from '../draft/change-paper'
import { cleanLine } from '../text/clean-text'
import { contactOf } from '../draft/contact'
import type { Party, Words } from '../draft/draft'
import type { Letter } from '../parts/letter'
import { letterSentences } from '../parts/letter-sentences'
import { nobody } from '../draft/new-draft'
import type { Reveal } from './reveals'

/** The draft without something that its letter tells: the sentence is set aside, the address is emptied, the first name stays. */
export function withoutReveal<D extends Words>(draft: D, { kind, said, place }: Reveal, letter: Letter): D {
  if (place.kind === 'sentence') {
    const sentence = letterSentences(letter).find(({ id }) => id === place.id)
    return sentence ? remove(draft, sentence) : draft
  }
  if (place.kind === 'badge') {
    const { badge } = draft
    const left = place.text === 'from' ? firstName(said) : ''
    return badge ? setBadge(draft, { ...badge, [place.text]: left }) : draft
  }
  if (place.kind === 'enclosed') return removeEnclosed(draft, place.file)
  switch (place.block) {
    case 'sender': {
      const who = contactOf(draft) === draft.writer ? 'writer' : 'helper'
      return setParty(draft, who, { ...draft[who], ...emptied(kind) })
    }
    case 'signature':
      return setParty(draft, 'writer', { ...draft.writer, name: firstName(draft.writer.name) })
    case 'enclosures':
      return setLines(draft, 'enclosures', linesBut(draft.enclosures, said))
  }
}

/** The draft where the writer's address, e-mail and telephone are the helper's, for a parent who gave theirs there. */
export function asHelpers<D extends Words>(draft: D): D {
  const { writer, helper } = draft
  const moved = setParty(draft, 'helper', { ...helper, ...waysOf(writer) })
  return setParty(moved, 'writer', { ...writer, ...waysOf(nobody) })
}

function firstName(name: string): string {
  return cleanLine(name).split(' ')[0] ?? ''
}

function waysOf({ street, city, region, postalCode, country, asTyped, email, phone }: Party): Partial<Party> {
  return { street, city, region, postalCode, country, asTyped, email, phone }
}

function emptied(kind: Reveal['kind']): Partial<Party> {
  if (kind === 'phone') return { phone: '' }
  if (kind === 'email') return { email: '' }
  return { street: '', region: '', postalCode: '' }
}

function linesBut(text: string, line: string): string {
  return text
    .split('\n')
    .filter((one) => cleanLine(one) !== line)
    .join('\n')
}
