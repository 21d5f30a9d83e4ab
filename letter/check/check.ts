import type { Draft } from '../draft/draft'
import { hasWriterSentence } from '../compose/compose'
import type { Language } from '../language/language'
import type { Letter } from '../parts/letter'
import type { Remark } from './remark'
import { askRemarks } from './ask'
import { askDetailRemarks } from './ask-details'
import { childPrivacyRemarks } from './child-privacy'
import { factRemarks } from './facts'
import { intensityRemarks } from './intensity'
import { lengthRemarks } from './length'
import { momentDayRemarks } from './moment-day'
import { nameRemarks } from './name-rule'
import { favourRemarks, hiddenComplaintRemarks } from './praise'
import { privacyRemarks } from './privacy'
import { readerTitleRemarks } from './reader-title'
import { readLetter, type Reading } from './reading'
import { shoutingRemarks } from './shouting'
import { toneRemarks } from './tone'

/** The parts of the check, the most pressing first. */
const parts: readonly ((reading: Reading) => readonly Remark[])[] = [
  privacyRemarks,
  childPrivacyRemarks,
  toneRemarks,
  shoutingRemarks,
  intensityRemarks,
  nameRemarks,
  readerTitleRemarks,
  favourRemarks,
  hiddenComplaintRemarks,
  momentDayRemarks,
  lengthRemarks,
  askRemarks,
  askDetailRemarks,
  factRemarks,
]

/**
 * What could make this letter stronger or safer before it leaves, spelling apart. `letter` is what `compose` made of the
 * draft, `language` its language, `today` an ISO date. Nothing before the writer has written; dismissed remarks are left out.
 */
export function check(draft: Draft, letter: Letter, language: Language, today: string): readonly Remark[] {
  if (!hasWriterSentence(letter)) return []
  const reading = readLetter(draft, letter, language, today)
  const dismissed = new Set(draft.dismissed)
  return parts.flatMap((part) => part(reading)).filter(({ id }) => !dismissed.has(id))
}
