import { momentDetails } from '../compose/moment'
import type { Badge } from '../draft/badge'
import type { Answer, Draft } from '../draft/draft'
import type { Language } from '../language/language'
import { asSentence } from '../text/sentence-text'

/** A first badge for this letter, with what its answers already say. */
export function newBadge({ answers, writer, convention }: Draft, language: Language): Badge {
  const forms = language.conventions[convention]
  const { moment, thanked } = answers
  const details = moment?.kind === 'moment' && forms ? momentDetails(moment, { language, convention: forms }) : ''
  return {
    design: 'rosette',
    name: nameIn(thanked),
    gesture: '',
    moment: details && asSentence(details, language),
    from: writer.name,
    joined: true,
  }
}

// Only what is a name for certain: a description of somebody would be an odd thing to hang on a wall.
function nameIn(thanked: Answer | undefined): string {
  if (thanked?.kind !== 'frame') return ''
  const found = /^\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,2}(?=$|[,.(])/u.exec(thanked.text.trim())
  return found?.[0] ?? ''
}
