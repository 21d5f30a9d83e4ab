import { calendarFile, type CalendarDay } from '#letter/conversation/calendar'
import type { Draft, DraftEvent } from '#letter/draft/draft'
import { stateOf } from '#letter/draft/draft-state'
import { sentOf } from '#letter/draft/sent'
import { hopedFor } from '#letter/conversation/hoped-for'
import { wishedDay } from '#letter/conversation/wished-day'
import { oneLine, subjectText } from '#letter/parts/plain-text'
import { fill } from '#letter/text/fill'
import { languages, readLanguage } from '#locales/registry'
import type { DesktopWords } from '#locales/words'
import type { Requests } from '../bridge/call'
import type { correspondenceCalls } from '../bridge/correspondence-calls'
import type { Outcome } from '../bridge/outcome'
import { today as dayOf } from '../system/clock'
import { recipientOf } from '../drafts/draft-summary'
import { documentName } from '../drafts/file-name'
import { leavingLetter, type LeavingNeeds } from '../sending/leaving-letter'
import { failed, problemOf } from '../system/problem'
import { keptAsSigned } from '../signature/letter-signature'
import { keepAnswerFile } from './keep-answer-file'
import { readEmail } from './read-email'
import { saveFile } from '../system/save-file'

/** What the writer tells of a letter once it has left. */
export type CorrespondenceRequests = Requests<typeof correspondenceCalls>

type CorrespondenceNeeds = LeavingNeeds &
  Readonly<{
    now: () => string
    newMark: () => string
    words: () => DesktopWords['reminder']
    /** A day, an ISO date, in the words of the app. */
    dayWords: (day: string) => Promise<string>
    /** Asks where to save; null when the person gives up. */
    askWhere: (suggested: string) => Promise<string | null>
  }>

/** Keeps what becomes of a letter in the history of its draft, which only the main process writes. */
export function correspondenceRequests(needs: CorrespondenceNeeds): CorrespondenceRequests {
  const { drafts, now } = needs

  const tell = (id: string, event: DraftEvent): Promise<Outcome> => drafts.tell(id, event)

  const withSent = async (id: string, use: (draft: Draft) => Outcome | Promise<Outcome>): Promise<Outcome> => {
    const opened = await drafts.current(id)
    if (opened.kind === 'failed') return opened
    return sentOf(opened.draft) ? use(opened.draft) : failed('unknown')
  }

  // The letter that was sent bears the day on which it was last made into a document or a message.
  const dayMade = async (id: string): Promise<string> => {
    const opened = await drafts.current(id)
    const left = opened.kind === 'done' && opened.draft.history.findLast((event) => event.kind === 'left')
    return left ? dayOf(new Date(left.on)) : needs.today()
  }

  return {
    markSent: async ({ id, how, on, registered }) => {
      const day = await dayMade(id)
      const { withAgreed } = leavingLetter({ ...needs, today: () => day })
      return withAgreed<Outcome>(id, async (letter, draft, signature) => {
        if (sentOf(draft)) return failed('already-sent')
        const by = wishedDay(letter, await readLanguage(draft.convention), day)
        try {
          const kept = await keptAsSigned(letter, draft, drafts.folderOf(id), signature)
          const told = {
            kind: 'sent',
            how,
            on,
            ...(registered && { registered }),
            ...(by && { by }),
            letter: kept,
          } as const
          return await tell(id, told)
        } catch (error) {
          return failed(problemOf(error))
        }
      })
    },

    markNotYet: async ({ id }) => {
      const opened = await drafts.current(id)
      return opened.kind === 'failed' ? opened : tell(id, { kind: 'not-yet', on: now() })
    },

    readAnswer: async ({ bytes }) => {
      const text = await readEmail(bytes)
      return text === null ? failed('unknown') : { kind: 'done', text }
    },

    markAnswered: ({ id, file: given, ...answer }) =>
      withSent(id, async () => {
        if (!given) return tell(id, { kind: 'answered', ...answer })
        try {
          const file = await keepAnswerFile(drafts.folderOf(id), id, given, needs.newMark())
          return await tell(id, { kind: 'answered', ...answer, file })
        } catch (error) {
          return failed(problemOf(error))
        }
      }),

    closeLetter: ({ id }) =>
      withSent(id, (draft) =>
        stateOf(draft) === 'closed' ? failed('unknown') : tell(id, { kind: 'closed', on: now() }),
      ),

    reopenLetter: ({ id }) =>
      withSent(id, (draft) =>
        stateOf(draft) === 'closed' ? tell(id, { kind: 'reopened', on: now() }) : failed('unknown'),
      ),

    saveReminder: async ({ id }) => {
      const opened = await drafts.current(id)
      if (opened.kind === 'failed') return opened
      const entry = await reminderOf(opened.draft, needs)
      if (entry === null) return failed('not-found')
      const name = documentName(needs.words().file, recipientOf(opened.draft), entry.day)
      const chosen = await needs.askWhere(`${name}.ics`)
      if (chosen === null) return { kind: 'cancelled' }
      const saved = await saveFile(chosen, '.ics', () => calendarFile(entry))
      return saved.kind === 'failed' ? saved : { kind: 'done', file: saved.file, folder: saved.folder }
    },
  }
}

/** The day by which to hope for an answer, for a calendar; null when none is awaited. */
async function reminderOf(
  draft: Draft,
  { now, words: wordsNow, dayWords }: Pick<CorrespondenceNeeds, 'now' | 'words' | 'dayWords'>,
): Promise<CalendarDay | null> {
  const [sent, hope] = [sentOf(draft), hopedFor(draft, languages.weeksInTheMail(draft.convention))]
  if (sent === null || hope === null) return null
  const to = oneLine(recipientOf(draft))
  const words = wordsNow()
  return {
    id: draft.id,
    day: hope.day,
    now: now(),
    title: to === '' ? words.title : fill(words.titleTo, { to }),
    note: [subjectText(sent.letter), fill(words.note, { sent: await dayWords(sent.on) })]
      .filter((line) => line !== '')
      .join('\n'),
  }
}
