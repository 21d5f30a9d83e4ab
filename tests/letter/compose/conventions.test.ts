import { describe, expect, test } from 'vitest'
import { setManner, setParty } from '#letter/draft/change-draft'
import { reword } from '#letter/draft/change-sentence'
import { compose } from '#letter/compose/compose'
import type { Draft, Party } from '#letter/draft/draft'
import { emailText } from '#letter/email/email-text'
import { nobody } from '#letter/draft/new-draft'
import { registers, tones, voices } from '#letter/draft/manner'
import type { Part } from '#letter/parts/letter'
import { doors } from '#letter/draft/questions'
import { languageOf, languages } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const tags = languages.flatMap((language) => Object.keys(language.conventions))
const today = '2026-11-21'
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), today)
const part = <K extends Part['kind']>(draft: Draft, kind: K) =>
  letterOf(draft).parts.find((one): one is Extract<Part, { kind: K }> => one.kind === kind)
const spaces = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^')
const salutation = (draft: Draft) => spaces(part(draft, 'salutation')?.sentence.text ?? '')
const closing = (draft: Draft) => spaces(part(draft, 'closing')?.sentence.text ?? '')
const to = (convention: string, recipient: Partial<Party>, more: Partial<Draft> = {}) =>
  makeDraft({ convention, recipient: { ...nobody, ...recipient }, ...more })

// Countries whose paper is the letter, by the CLDR's `paperSize`.
const letterCountries = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ')

test.each(tags)('%s is on the paper of its country', (convention) => {
  const isLetter = letterCountries.includes(new Intl.Locale(convention).region ?? '')
  expect(letterOf(makeDraft({ convention })).page.paper).toBe(isLetter ? 'letter' : 'a4')
})

test.each([
  ['letter', 215.9, 279.4],
  ['a4', 210, 297],
] as const)('paper %s is of its standard size, in millimetres', (paper, width, height) => {
  const pages = tags
    .map((convention) => letterOf(makeDraft({ convention })).page)
    .filter((page) => page.paper === paper)
  expect(pages).not.toEqual([])
  for (const page of pages) expect(page).toMatchObject({ width, height })
})

describe('the salutation fits what is known of the reader, and the closing agrees with it', () => {
  const distinguished = 'mes salutations distinguées.'
  test.each<readonly [string, Partial<Party>, string, string]>([
    ['fr-CA', {}, 'Madame, Monsieur,', `Veuillez recevoir, Madame, Monsieur, ${distinguished}`],
    ['fr-CA', { name: 'Claude Roy' }, 'Bonjour,', `Veuillez recevoir ${distinguished}`],
    ['fr-CA', { name: 'Mme Roy' }, 'Madame,', `Veuillez recevoir, Madame, ${distinguished}`],
    ['fr-CA', { name: 'M. Luc Roy' }, 'Monsieur,', `Veuillez recevoir, Monsieur, ${distinguished}`],
    ['fr-CA', { name: 'Dre Roy' }, 'Docteure,', `Veuillez recevoir, Docteure, ${distinguished}`],
    [
      'fr-CA',
      { name: 'Roy', courtesy: 'feminine', role: 'Directrice de la bibliothèque' },
      'Madame la Directrice,',
      `Veuillez recevoir, Madame la Directrice, ${distinguished}`,
    ],
    [
      'fr-CA',
      { courtesy: 'feminine', role: 'mairesse' },
      'Madame la Mairesse,',
      `Veuillez recevoir, Madame la Mairesse, ${distinguished}`,
    ],
    // An unknown function, or one that does not agree with the title, is not guessed at.
    [
      'fr-CA',
      { courtesy: 'masculine', role: 'Directeur-conseil' },
      'Monsieur,',
      `Veuillez recevoir, Monsieur, ${distinguished}`,
    ],
    [
      'fr-CA',
      { courtesy: 'masculine', role: 'Directrice' },
      'Monsieur,',
      `Veuillez recevoir, Monsieur, ${distinguished}`,
    ],
    ['fr-CA', { role: 'Directrice' }, 'Madame, Monsieur,', `Veuillez recevoir, Madame, Monsieur, ${distinguished}`],
    ['fr-FR', {}, 'Madame, Monsieur,', `Veuillez agréer, Madame, Monsieur, ${distinguished}`],
    ['fr-FR', { name: 'Claude Roy' }, 'Madame, Monsieur,', `Veuillez agréer, Madame, Monsieur, ${distinguished}`],
    ['fr-FR', { name: 'Roy', courtesy: 'masculine' }, 'Monsieur,', `Veuillez agréer, Monsieur, ${distinguished}`],
    [
      'fr-FR',
      { courtesy: 'feminine', role: 'Maire de Lyon' },
      'Madame la Maire,',
      `Veuillez agréer, Madame la Maire, ${distinguished}`,
    ],
    ['en-CA', {}, 'Dear Sir or Madam:', 'Sincerely,'],
    ['en-CA', { name: 'Claude Roy' }, 'Dear Claude Roy:', 'Sincerely,'],
    ['en-CA', { name: 'Ms Roy' }, 'Dear Ms.~Roy:', 'Sincerely,'],
    ['en-CA', { name: 'Mrs. Roy' }, 'Dear Mrs.~Roy:', 'Sincerely,'],
    ['en-US', {}, 'Dear Sir or Madam:', 'Sincerely,'],
    ['en-US', { name: 'Lopez', courtesy: 'feminine' }, 'Dear Ms.~Lopez:', 'Sincerely,'],
    ['en-US', { name: 'Dr. Jane Chen' }, 'Dear Dr.~Jane Chen:', 'Sincerely,'],
    ['en-GB', {}, 'Dear Sir or Madam,', 'Yours faithfully,'],
    ['en-GB', { courtesy: 'feminine' }, 'Dear Madam,', 'Yours faithfully,'],
    ['en-GB', { name: 'Khan', courtesy: 'feminine' }, 'Dear Ms~Khan,', 'Yours sincerely,'],
    ['en-GB', { name: 'Dr. Khan' }, 'Dear Dr~Khan,', 'Yours sincerely,'],
    ['en-GB', { name: 'Alex Khan' }, 'Dear Alex Khan,', 'Yours sincerely,'],
    ['en-GB', { name: 'Mrs Team' }, 'Dear Mrs~Team,', 'Yours sincerely,'],
  ])('%s %o: %s', (convention, recipient, greeted, closed) => {
    const draft = to(convention, recipient)
    expect(salutation(draft)).toBe(greeted)
    expect(closing(draft)).toBe(closed)
  })

  test.each([
    ['en-GB', 'Dear Customer Service Team,', 'Yours faithfully,'],
    ['en-GB', 'Hello,', 'Kind regards,'],
    ['en-GB', 'Dear Priya,', 'Yours sincerely,'],
    ['fr-FR', 'Bonjour,', 'Veuillez agréer mes salutations distinguées.'],
    ['fr-FR', 'Madame la Proviseure,', 'Veuillez agréer, Madame la Proviseure, mes salutations distinguées.'],
    ['fr-CA', 'Chère Annie,', 'Veuillez recevoir mes salutations distinguées.'],
  ])('%s: after "%s", written by hand, comes "%s"', (convention, text, closed) => {
    const id = `salutation@${languageOf(convention).tag}`
    expect(closing(to(convention, {}, { edits: { [id]: { kind: 'rewritten', text, was: '' } } }))).toBe(closed)
  })

  test('a removed salutation is not repeated', () => {
    const edits = { 'salutation@fr': { kind: 'removed', was: 'Madame, Monsieur,' } } as const
    expect(closing(to('fr-FR', {}, { edits }))).toBe('Veuillez agréer mes salutations distinguées.')
  })

  test.each([
    ['fr-CA', 'Veuillez recevoir, Madame, Monsieur, mes plus cordiales salutations.'],
    ['fr-FR', 'Veuillez recevoir, Madame, Monsieur, mes salutations les meilleures.'],
    ['en-CA', 'With thanks,'],
    ['en-US', 'With appreciation,'],
    ['en-GB', 'With many thanks,'],
  ])('%s closes thanks with "%s"', (convention, closed) => {
    expect(closing(to(convention, {}, { door: 'thankful' }))).toBe(closed)
  })

  test.each([
    ['fr-CA', 'Bonjour,', 'Merci d’avoir lu ma lettre,', 'Merci encore et bonne journée,'],
    ['fr-FR', 'Bonjour,', 'Merci d’avoir lu ma lettre,', 'Merci encore et à bientôt,'],
    ['en-CA', 'Hello,', 'Thank you for reading my letter,', 'Thank you again,'],
    ['en-US', 'Hello,', 'Thank you,', 'Thank you again,'],
    ['en-GB', 'Hello,', 'Thank you for reading this,', 'Best wishes,'],
  ])('%s: a child says "%s", "%s", "%s"', (convention, greeted, disappointed, thankful) => {
    const child = to(convention, { name: 'Roy', courtesy: 'feminine' }, { register: 'child' })
    expect(salutation(child)).toBe(greeted)
    expect(closing(child)).toBe(disappointed)
    expect(closing({ ...child, door: 'thankful' })).toBe(thankful)
  })

  test('several writers send their own greetings', () => {
    expect(closing(to('fr-CA', {}, { voice: 'we' }))).toContain('nos salutations')
    expect(closing(to('fr-FR', {}, { voice: 'for-my-child' }))).toContain('mes salutations')
    expect(closing(to('fr-CA', {}, { voice: 'we', register: 'child' }))).toBe('Merci d’avoir lu notre lettre,')
  })

  test('whoever writes to whomever, however, there is one whole closing and another way to say it', () => {
    const readers: readonly Partial<Party>[] = [{}, { name: 'Roy' }, { name: 'Roy', courtesy: 'feminine' }]
    for (const convention of tags)
      for (const door of doors)
        for (const register of registers)
          for (const voice of voices)
            for (const tone of tones)
              for (const reader of readers) {
                const draft = to(convention, reader, { door, register, voice, tone })
                const sentence = part(draft, 'closing')?.sentence
                const said = sentence?.text ?? ''
                expect(said, `${convention} ${door} ${register} ${tone}`).toMatch(/^\p{Lu}[^{}]+[.,]$/u)
                const again = sentence && closing(reword(draft, sentence))
                expect(again, `${convention} ${door} ${register} ${tone}`).not.toBe(spaces(said))
                expect(emailText(letterOf(draft)).body).toMatch(/,$/)
              }
  })

  test('tone changes how a complaint closes', () => {
    for (const convention of ['fr-CA', 'fr-FR']) {
      const closings = tones.map((tone) => closing(setManner(to(convention, {}), { tone })))
      expect(new Set(closings).size).toBe(3)
    }
  })
})

test.each([
  ['fr-CA', 'Salutations distinguées,', 'Meilleures salutations,'],
  ['fr-FR', 'Cordialement,', 'Bien cordialement,'],
  ['en-CA', 'Kind regards,', 'With thanks,'],
  ['en-US', 'Best regards,', 'With appreciation,'],
  ['en-GB', 'Kind regards,', 'With many thanks,'],
])('an e-mail in %s ends shortly: "%s", "%s"', (convention, disappointed, thankful) => {
  const ends = (draft: Draft) => emailText(letterOf(draft)).body.split('\n\n').at(-1)
  expect(ends(to(convention, {}))).toBe(disappointed)
  expect(ends(to(convention, {}, { door: 'thankful' }))).toBe(thankful)
})

describe('postal addresses', () => {
  const home = { ...nobody, name: 'Ann', street: '1, rue A\napp. 2', city: 'Lévis', postalCode: 'g6v 1a1' }
  const lines = (convention: string, more: Partial<Party> = {}) =>
    part(setParty(makeDraft({ convention }), 'writer', { ...home, ...more }), 'sender')?.lines.map(spaces)

  test.each<readonly [string, Partial<Party>, readonly string[]]>([
    ['fr-CA', { region: 'Québec' }, ['Ann', '1, rue A', 'app. 2', 'Lévis (Québec)~ G6V 1A1']],
    ['fr-CA', {}, ['Ann', '1, rue A', 'app. 2', 'Lévis~ G6V 1A1']],
    [
      'fr-FR',
      { street: '3 rue A', city: 'Saint-Étienne', postalCode: '42000' },
      ['Ann', '3 rue A', '42000 SAINT-ÉTIENNE'],
    ],
    ['fr-FR', { region: 'Québec' }, ['Ann', '1, rue A', 'app. 2', 'G6V 1A1 LÉVIS', 'Québec']],
    ['fr-FR', { street: '', postalCode: '' }, ['Ann', 'Lévis']],
    ['en-CA', { region: 'QC' }, ['1, rue A', 'app. 2', 'Lévis, QC~ G6V 1A1']],
    [
      'en-US',
      { street: '12 Elm St', city: 'Boise', region: 'ID', postalCode: '83702' },
      ['12 Elm St', 'Boise, ID 83702'],
    ],
    ['en-GB', { street: '4 High Street', city: 'Leeds', postalCode: 'ls1 4ap' }, ['4 High Street', 'LEEDS', 'LS1 4AP']],
    ['en-GB', { street: '', city: '', region: 'Kent', postalCode: '' }, ['Kent']],
  ])('%s %o', (convention, more, expected) => {
    expect(lines(convention, more)).toEqual(expected)
  })

  test('nothing that was typed is left out, in any convention', () => {
    for (const convention of tags) {
      const text =
        lines(convention, { region: 'Québec', phone: '418 555-0142', email: 'ann@exemple.ca' })?.join('\n') ?? ''
      for (const typed of ['1, rue a', 'app. 2', 'lévis', 'québec', 'g6v 1a1', '418 555-0142', 'ann@exemple.ca'])
        expect(text.toLocaleLowerCase(), convention).toContain(typed)
    }
  })
})

describe('blocks stand where the country puts them', () => {
  const draft = (convention: string) =>
    makeDraft({
      convention,
      writer: { ...nobody, name: 'Ann Roy', city: 'Lyon' },
      recipient: { ...nobody, name: 'Roy', courtesy: 'masculine', organisation: 'Garage' },
      enclosures: 'A\nB',
      copies: 'M. Roy',
    })
  test.each([
    ['fr-CA', 'sender date> recipient subject salutation'],
    ['fr-FR', 'sender recipient> date> subject salutation'],
    ['en-CA', 'sender date recipient salutation subject'],
    ['en-US', 'sender date recipient salutation subject'],
    ['en-GB', 'sender> date> recipient salutation subject'],
  ])('%s: %s', (convention, order) => {
    const kinds = letterOf(draft(convention)).parts.map((one) =>
      'column' in one && one.column === 'middle' ? `${one.kind}>` : one.kind,
    )
    expect(kinds.slice(0, 5).join(' ')).toBe(order)
  })

  test.each([
    ['fr-CA', 'Lyon, le 21~novembre 2026', 'Objet~: ', ['p.~j. A, B', 'c.~c. M.~Roy']],
    ['fr-FR', 'Lyon, le 21~novembre 2026', 'Objet~: ', ['P.~J.~: A, B', 'Copie à~: M.~Roy']],
    ['en-CA', 'November~21, 2026', 'Re: ', ['Enclosures (2): A, B', 'c.c. M. Roy']],
    ['en-US', 'November~21, 2026', 'Re: ', ['Enclosures (2): A, B', 'cc: M. Roy']],
    ['en-GB', '21~November 2026', '', ['Enc. (2) A, B', 'cc M. Roy']],
  ])('%s: date, subject label, enclosures and copies', (convention, date, label, below) => {
    expect(spaces(part(draft(convention), 'date')?.text ?? '')).toBe(date)
    expect(spaces(part(draft(convention), 'subject')?.label ?? '')).toBe(label)
    expect(part(draft(convention), 'enclosures')?.lines.map(spaces)).toEqual(below)
  })

  test('a single enclosure is not counted', () => {
    const one = (convention: string) => part({ ...draft(convention), enclosures: 'A', copies: '' }, 'enclosures')?.lines
    expect(one('en-US')).toEqual(['Enclosure: A'])
    expect(one('en-GB')).toEqual(['Enc. A'])
  })

  test.each([
    ['fr-CA', 'Monsieur Roy'],
    ['fr-FR', 'Monsieur Roy'],
    ['en-CA', 'Mr. Roy'],
    ['en-US', 'Mr. Roy'],
    ['en-GB', 'Mr Roy'],
  ])('%s: the recipient is titled as the country titles people', (convention, titled) => {
    expect(part(draft(convention), 'recipient')?.lines[0]).toBe(titled)
  })
})

test.each([
  ['fr-CA', 'Bonjour,\nmon bus ne passe plus.', ''],
  ['fr-FR', 'Madame, Monsieur,\n\nmon bus ne passe plus.', ''],
  ['en-US', 'Dear Ms. Roy:\n\nMy bus is gone.', ''],
  ['en-GB', 'Good morning,\nmy bus is gone.', ''],
  ['fr-CA', 'Bonjour la pluie, mon bus ne passe plus.', 'Madame, Monsieur,'],
  ['fr-CA', 'Madame Roy refuse mon bus,\net elle rit.', 'Madame, Monsieur,'],
  ['fr-FR', 'Mon bus,\nle 12, ne passe plus.', 'Madame, Monsieur,'],
  ['fr-CA', 'Bonjour à tous,\nmon bus ne passe plus.', ''],
  ['fr-FR', 'Madame la Directrice,\nmon bus ne passe plus.', ''],
  ['en-CA', 'Dear Sir or Madam:\nMy bus is gone.', ''],
  ['en-US', 'Hello Kitty was sold out:\nno dolls.', 'Dear Sir or Madam:'],
  ['en-GB', 'My bus is gone.\n\nDear Ms. Roy,', 'Dear Sir or Madam,'],
  ['en-GB', 'Dear me, my bus is gone.', 'Dear Sir or Madam,'],
  ['en-US', 'Hello! My bus is gone.', 'Dear Sir or Madam:'],
  ['fr-CA', 'Bonjour! Mon bus ne passe plus.', 'Madame, Monsieur,'],
  ['en-CA', 'Hi there!\nMy bus is gone.', ''],
  ['en-GB', 'Good buses,\nbad drivers.', 'Dear Sir or Madam,'],
  ['fr-FR', 'Bonjour la pluie :\nvotre abri n’a plus de toit.', 'Madame, Monsieur,'],
])('%s: whoever greets the reader first is not made to greet twice: %j', (convention, text, greeting) => {
  const draft = makeDraft({ convention, answers: { what: { kind: 'own', text } } })
  expect(salutation(draft)).toBe(greeting)
})
