import * as z from 'zod'
import type { Answer, Draft, Party } from '../draft/draft'
import type { Language } from '../language/language'
import { longestText } from '../text/limits'
import { genders, gravities, lengths, registers, tones, variations, voices } from '../draft/manner'
import { newDraft, nobody } from '../draft/new-draft'
import { doors, questionIds, questions, type QuestionId } from '../draft/questions'
import { spoken } from '../language/spoken'

// In the order in which the doors ask them.
const textQuestions = new Set(
  doors.flatMap((door) => questions[door].filter(({ kind }) => kind === 'text').map(({ id }) => id)),
)

type TextSchemas = Readonly<Record<Exclude<QuestionId, 'moment' | 'matter'>, ReturnType<typeof saidSchema>>>

const text = z.string().max(longestText)
const lines = z.union([text, z.array(text).max(100).readonly()])

const momentSchema = z
  .strictObject({
    date: z.iso.date().exactOptional().describe('The day, or the first of several.'),
    until: z.iso.date().exactOptional().describe('The last of several days.'),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .exactOptional()
      .describe('The hour, from 00:00 to 23:59.'),
    place: text.exactOptional().describe('Where, as it is said after a comma: "at the counter".'),
  })
  .describe('When and where it happened.')
  .meta({ examples: [{ date: '2026-10-14', time: '09:40', place: 'at the counter' }] })

const matterSchema = z
  .strictObject({
    matter: text.exactOptional().describe('The subject of the letter, in a few words: "my order".'),
    reference: text.exactOptional().describe('The number by which it is filed there: of an order, a file, an invoice.'),
  })
  .describe('What the letter is about: its line of subject.')
  .meta({ examples: [{ matter: 'my subscription', reference: 'file AB-114' }] })

function detailsSchema(countries: readonly string[]) {
  return z.strictObject({
    name: text.exactOptional(),
    courtesy: z.enum(['none', 'feminine', 'masculine']).exactOptional().describe('Madam or Sir, before the name.'),
    role: text.exactOptional().describe('What the person does there: Owner, Manager.'),
    organisation: text.exactOptional(),
    street: text.exactOptional(),
    city: text.exactOptional(),
    region: text.exactOptional(),
    postalCode: text.exactOptional(),
    email: text.exactOptional(),
    phone: text.exactOptional(),
    country: z
      .enum(countries)
      .exactOptional()
      .describe('Of the address, by its ISO code; that of the convention if not said.'),
    asTyped: z
      .boolean()
      .exactOptional()
      .describe('Whether the address is printed as it stands here, a field a line: no if not said.'),
  })
}

/**
 * The file of answers that the command line reads, described in these languages; all languages know the same names. It is
 * stricter than a draft: a misspelt name is told.
 */
export function answersFileSchema(languages: readonly Language[], conventions: readonly string[]) {
  const texts = Object.fromEntries(
    Array.from(textQuestions, (question) => [question, saidSchema(question, languages)]),
  ) as TextSchemas
  const countries = languages.flatMap(({ addresses }) => addresses.countries)
  const named = z.union([text, detailsSchema([...new Set(countries)])]).exactOptional()
  return z
    .strictObject({
      $schema: z.string().exactOptional().describe('The address of this schema, for an editor that completes.'),
      door: z.enum(doors).describe('What the letter is for. Each door asks its own questions.'),
      convention: z.enum(conventions).describe('The language and the country whose forms the letter follows.'),
      register: z.enum(registers).exactOptional().describe('Who writes: an adult (if not said) or a child.'),
      voice: z.enum(voices).exactOptional().describe('Who speaks: I (if not said), we, or a parent for a child.'),
      child: text.exactOptional().describe('The first name of the child for whom a parent speaks.'),
      gender: z
        .enum(genders)
        .exactOptional()
        .describe('How adjectives agree with the writer, where the language has genders: neutral if not said.'),
      length: z
        .enum(lengths)
        .exactOptional()
        .describe('How much of what is said goes into the letter: full if not said.'),
      tone: z.enum(tones).exactOptional().describe('How the sentences added to yours sound: plain if not said.'),
      gravity: z.enum(gravities).exactOptional().describe('How serious it is to you: hard if not said.'),
      variation: z
        .int()
        .min(0)
        .max(2 * variations - 1)
        .exactOptional()
        .describe(
          'Another number, other phrases among those that fit: give each letter of a class its own. From 1000 on, greeting and closing differ too, where a child writes. 0 if not said.',
        ),
      writer: named.describe('Who signs: a name, or more.').meta({ examples: ['Renaud Gagnon'] }),
      signers: lines.exactOptional().describe('Who signs with the writer: one name a line, or a list.'),
      helper: named.describe('Who helped a child to write: a name, or more.'),
      recipient: named
        .describe('Who it is for: the name of the organisation, or more.')
        .meta({ examples: ['Caisse Horizon'] }),
      answers: z
        .strictObject({
          ...texts,
          moment: momentSchema.exactOptional(),
          matter: matterSchema.exactOptional(),
        })
        .describe('What you say. Two answers already make a letter.'),
      enclosures: lines.exactOptional().describe('What goes with the letter: one a line, or a list.'),
      copies: lines.exactOptional().describe('Who else receives it: one a line, or a list.'),
      envelope: z
        .strictObject({
          window: z
            .boolean()
            .exactOptional()
            .describe('Whether the recipient stands for the window of an envelope, where a source gives its place.'),
          folds: z.boolean().exactOptional().describe('Whether marks at the edge show where to fold.'),
        })
        .exactOptional()
        .describe('For the envelope: a plain one, and no marks, if not said.'),
    })
    .superRefine(({ door, answers }, context) => {
      for (const question of questionIds) {
        if (!(question in answers) || questions[door].some(({ id }) => id === question)) continue
        context.addIssue({ code: 'custom', path: ['answers', question], params: { door } })
      }
    })
}

/** A file of answers, as its schema read it. */
export type AnswersFile = z.output<ReturnType<typeof answersFileSchema>>

/** The questions that a door asks and whose answers stand under `answers`, in their order. */
export function answeredBehind(door: Draft['door']): readonly QuestionId[] {
  return questions[door].filter(({ kind }) => kind !== 'party').map(({ id }) => id)
}

/** The draft that a file of answers makes. `id` is a UUID, `now` an ISO date and time. */
export function draftOfAnswers(file: AnswersFile, { id, now }: { id: string; now: string }): Draft {
  const empty = newDraft({ id, door: file.door, convention: file.convention, now })
  return {
    ...empty,
    register: file.register ?? empty.register,
    voice: file.voice ?? empty.voice,
    childName: file.child ?? empty.childName,
    gender: file.gender ?? empty.gender,
    length: file.length ?? empty.length,
    tone: file.tone ?? empty.tone,
    gravity: file.gravity ?? empty.gravity,
    variation: file.variation ?? empty.variation,
    writer: party(file.writer, 'name'),
    helper: party(file.helper, 'name'),
    recipient: party(file.recipient, 'organisation'),
    at: 'send',
    answers: draftAnswers(file),
    enclosures: oneALine(file.enclosures),
    copies: oneALine(file.copies),
    signers: oneALine(file.signers),
    envelope: { ...empty.envelope, ...file.envelope },
  }
}

function saidSchema(question: QuestionId, languages: readonly Language[]) {
  const frames = idsOf(languages.flatMap((language) => framesIn(language, question)))
  const choices = idsOf(languages.flatMap((language) => choicesIn(language, question)))
  const framed = z
    .strictObject({ frame: z.enum(frames).describe(startsOf(question, languages)), text })
    .describe('The beginning of a sentence, and the text that completes it.')
  const chosen = z
    .strictObject({ choice: z.enum(choices).describe(labelsOf(question, languages)), text: text.exactOptional() })
    .describe('An answer ready to be chosen, and what you add to it.')
  const own = text.describe('Whole sentences, in your own words.')
  const title = languages.map((language) => language.questions[question].title).join(' / ')
  return z
    .union(choices.length > 0 ? [own, framed, chosen] : [own, framed])
    .exactOptional()
    .describe(title)
}

function framesIn(language: Language, question: QuestionId) {
  const { frames, child } = language.questions[question]
  return [...frames, ...(child?.frames ?? [])]
}

function choicesIn(language: Language, question: QuestionId) {
  const { choices, child } = language.questions[question]
  return [...(choices ?? []), ...(child?.choices ?? [])]
}

function idsOf(all: readonly Readonly<{ id: string }>[]): readonly string[] {
  return [...new Set(all.map(({ id }) => id))]
}

function startsOf(question: QuestionId, languages: readonly Language[]): string {
  const started = languages.flatMap((language) =>
    framesIn(language, question).map(({ id, start }) => `${id}: "${spoken(start, 'I')} …"`),
  )
  return [...new Set(started)].join('; ')
}

function labelsOf(question: QuestionId, languages: readonly Language[]): string {
  const labelled = languages.flatMap((language) =>
    choicesIn(language, question).map(({ id, label }) => `${id}: "${label}"`),
  )
  return [...new Set(labelled)].join('; ')
}

function draftAnswers({ answers: { moment, matter, ...said } }: AnswersFile): Draft['answers'] {
  const texts = Object.entries(said).flatMap(([question, given]) =>
    given === undefined ? [] : [[question, answerOf(given)] as const],
  )
  const when = moment && ({ kind: 'moment', date: '', until: '', time: '', place: '', ...moment } as const)
  const about = matter && ({ kind: 'matter', matter: '', reference: '', ...matter } as const)
  return { ...Object.fromEntries(texts), ...(when ? { moment: when } : {}), ...(about ? { matter: about } : {}) }
}

function answerOf(given: NonNullable<AnswersFile['answers']['what']>): Answer {
  if (typeof given === 'string') return { kind: 'own', text: given }
  if ('frame' in given) return { kind: 'frame', ...given }
  return { kind: 'choice', choice: given.choice, text: given.text ?? '' }
}

function party(given: AnswersFile['writer'], field: 'name' | 'organisation'): Party {
  return { ...nobody, ...(typeof given === 'string' ? { [field]: given } : given) }
}

function oneALine(given: AnswersFile['copies']): string {
  return typeof given === 'string' ? given : (given ?? []).join('\n')
}
