import type { CalendarDay } from '#letter/conversation/calendar'
import type { Draft } from '#letter/draft/draft'
import { fill } from '#letter/text/fill'
import { hopedFor } from '#letter/conversation/hoped-for'
import { oneLine, subjectText } from '#letter/parts/plain-text'
import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import type { DesktopWords } from '#locales/words'
import { recipientOf } from '../drafts/draft-summary'

/** The day by which to hope for an answer, for a calendar; null when none is awaited. `now` is an ISO date and time. */
export function reminderOf(draft: Draft, now: string, words: DesktopWords['reminder']): CalendarDay | null {
  const [sent, day] = [sentOf(draft), hopedFor(draft, languages.weeksInTheMail(draft.convention))]
  if (sent === null || day === null) return null
  const to = oneLine(recipientOf(draft))
  return {
    id: draft.id,
    day,
    now,
    title: to === '' ? words.title : fill(words.titleTo, { to }),
    note: [subjectText(sent.letter), fill(words.note, { sent: sent.on })].filter((line) => line !== '').join('\n'),
  }
}
