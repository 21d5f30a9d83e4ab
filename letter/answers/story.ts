import type { Answer, Draft, Moment, Party } from '../draft/draft'
import { newDraft, nobody } from '../draft/new-draft'

/** The day on which every story's letter is written. */
export const storyDay = '2026-10-28'

type StoryPeople = Partial<Pick<Draft, 'register' | 'voice'>> &
  Partial<Readonly<Record<'writer' | 'helper' | 'recipient', Partial<Party>>>>

/** What somebody once had to say, as answers: a letter to read, and why it works. What is not told is left out. */
export type Story = StoryPeople &
  Pick<Draft, 'door'> &
  Readonly<{
    id: string
    title: string
    why: string
    answers: Readonly<Record<string, Exclude<Answer, Moment> | (Pick<Moment, 'kind'> & Partial<Moment>)>>
  }>

/** A story as the draft of its letter. */
export function storyDraft(
  { door, register, voice, writer, helper, recipient, answers }: Story,
  convention: string,
): Draft {
  const id = '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11'
  const blank = newDraft({ id, door, convention, now: `${storyDay}T09:00:00.000Z` })
  const given = Object.entries(answers).map(([question, one]): [string, Answer] => [
    question,
    one.kind === 'moment' ? { date: '', until: '', time: '', place: '', ...one } : one,
  ])
  return {
    ...blank,
    register: register ?? blank.register,
    voice: voice ?? blank.voice,
    writer: { ...nobody, ...writer },
    helper: { ...nobody, ...helper },
    recipient: { ...nobody, ...recipient },
    answers: Object.fromEntries(given),
  }
}
