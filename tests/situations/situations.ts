import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compose } from '#letter/compose/compose'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import { answerings, followUps, sendings } from '#letter/draft/correspondence'
import { draftSchema, partySchema, type Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import * as z from 'zod'

const party = z
  .record(z.string(), z.string())
  .default({})
  .transform((given) => partySchema.parse({ ...nobody, ...given }))
const { convention, door, register, voice, answers } = draftSchema.unwrap().shape
const told = z.object({
  id: z.string(),
  today: z.iso.date(),
  draft: z.object({
    ...{ convention, door, register, voice, answers },
    childName: z.string().default(''),
    ...{ writer: party, helper: party, recipient: party },
  }),
  /** The first letter that this one follows, and what came of it. */
  follows: z
    .object({
      why: z.enum(followUps),
      how: z.enum(sendings),
      sent: z.iso.date(),
      answered: z.iso.date().optional(),
      answers,
    })
    .optional(),
})

/** Twenty letters that people might write, made up: what they typed, chose and filled in, and the day of the letter. */
export const situations: readonly Readonly<{ id: string; today: string; draft: Draft }>[] = z
  .array(told)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'situations.json'), 'utf8')))
  .map(({ id, today, draft: given, follows }) => {
    const draft = makeDraft(given)
    return { id, today, draft: follows ? second(draft, follows) : draft }
  })

function second(
  draft: Draft,
  { why, how, sent, answered, answers: first }: NonNullable<z.infer<typeof told>['follows']>,
) {
  const written: Draft = { ...draft, door: 'disappointed', answers: first }
  const letter = compose(written, languageOf(draft.convention), sent)
  const [by] = answerings
  const made = followUpDraft(written, {
    sent: { kind: 'sent', how, on: sent, letter },
    answered: answered === undefined ? null : { kind: 'answered', on: answered, how: by, felt: 'partly', text: '' },
    why,
    id: draft.id,
    now: draft.changed,
  })
  return { ...made, answers: { ...made.answers, ...draft.answers } }
}
