import { expect, test } from 'vitest'
import type { SentenceMarks } from '#letter/text/sentence-marks'
import { splitSentences, type Place } from '#letter/text/split-sentences'
import { languageOf } from '#tests/languages'
import { arabicMarks, chineseMarks, germanMarks, spanishMarks } from '#tests/letter/made-up-marks'

const titles = ['M.', 'Mr.', 'Dr.']
const split = (text: string, marks: SentenceMarks) => splitSentences(text, titles, marks).map((one) => one.text)
const item = (mark: string, begins?: 'line' | 'paragraph'): Place => ({ mark, listed: true, ...(begins && { begins }) })

test.each([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['M. Roy est venu. Il a ri.', ['M. Roy est venu.', 'Il a ri.']],
  ['I met Dr. A. Chen. She smiled.', ['I met Dr. A. Chen.', 'She smiled.']],
  ['vers 9.30 le matin', ['vers 9.30 le matin']],
  ['« Non. » Puis rien.', ['« Non. »', 'Puis rien.']],
  ['une ligne\nune autre', ['une ligne\nune autre']],
  ['Une ligne.\nune autre', ['Une ligne.', 'une autre']],
  ['Voici :\nla lampe est cassée.', ['Voici :\nla lampe est cassée.']],
  ['rien. personne non plus', ['rien.', 'personne non plus']],
  ['« Rien. » dit-il. il est parti', ['« Rien. » dit-il.', 'il est parti']],
  ['« non » (voir). puis 60 $. rien. à 20 %. fin', ['« non » (voir).', 'puis 60 $.', 'rien.', 'à 20 %.', 'fin']],
  ['Deux choses : 1. la boîte, 2. la lampe, etc.). fin', ['Deux choses : 1. la boîte, 2. la lampe, etc.). fin']],
  ['Quoi? rien! voilà', ['Quoi? rien! voilà']],
  ['à 5 p.m. on May 3', ['à 5 p.m. on May 3']],
  ['Deux étapes. 1. Appeler. 2. Attendre.', ['Deux étapes.', '1. Appeler.', '2. Attendre.']],
  ['Bon... voilà', ['Bon... voilà']],
  ['?! ...', []],
  ['', []],
])('%s', (text, sentences) => {
  for (const convention of ['fr-CA', 'en-CA']) expect(split(text, languageOf(convention).sentences)).toEqual(sentences)
})

test.each([
  ['fr-CA', 'tél. 514 555-0142, réf. AB-12. Merci', ['tél. 514 555-0142, réf. AB-12.', 'Merci']],
  [
    'fr-CA',
    'Au 555-0199, ext. 4, appart. 3, 5 lb. de riz. Merci',
    ['Au 555-0199, ext. 4, appart. 3, 5 lb. de riz.', 'Merci'],
  ],
  [
    'en-CA',
    'Roy et al. said so at 5 Elm Cres. in June. Thanks',
    ['Roy et al. said so at 5 Elm Cres. in June.', 'Thanks'],
  ],
  ['fr-CA', 'La Fond. Tremblay, au 5, boul. St. Joseph, app. 3', ['La Fond. Tremblay, au 5, boul. St. Joseph, app. 3']],
  [
    'fr-CA',
    'Le 3 sept. 2025, tables, chaises, etc. sont brisées. etc. Personne',
    ['Le 3 sept. 2025, tables, chaises, etc. sont brisées.', 'etc.', 'Personne'],
  ],
  ['fr-CA', 'un tuyau de 5 po. de long, pour 3 pers. de plus', ['un tuyau de 5 po. de long, pour 3 pers. de plus']],
  ['fr-CA', 'Le serv. clients dort. Il mesure 6 pi. Rien', ['Le serv. clients dort.', 'Il mesure 6 pi.', 'Rien']],
  ['en-CA', 'Dr. Smith at St. John’s. He left', ['Dr. Smith at St. John’s.', 'He left']],
  ['en-CA', 'We drove 5 mi. away with 3 kg. more', ['We drove 5 mi. away with 3 kg. more']],
  ['en-CA', 'The mgr. told me. It was 5 mi. He left', ['The mgr. told me.', 'It was 5 mi.', 'He left']],
  ['en-CA', 'at 3 per sq. ft. or less. thanks', ['at 3 per sq. ft. or less.', 'thanks']],
  ['en-CA', 'Acme Ltd. lost it. Acme Inc. He knew', ['Acme Ltd. lost it.', 'Acme Inc.', 'He knew']],
  ['en-CA', 'Invoice No. 4521 vs. No. 12. No. I did not', ['Invoice No. 4521 vs. No. 12.', 'No.', 'I did not']],
])('%s: an abbreviation ends no sentence: %s', (convention, text, sentences) => {
  expect(split(text, languageOf(convention).sentences)).toEqual(sentences)
})

test.each([
  [
    'Voici :\n- une boîte ;\n- deux. rien\ndu tout',
    [
      ['Voici :', {}],
      ['une boîte ;', item('-', 'line')],
      ['deux.', item('-', 'line')],
      ['rien\ndu tout', { listed: true }],
    ],
  ],
  [
    'i. un\nii. deux',
    [
      ['un', item('i.')],
      ['deux', item('ii.', 'line')],
    ],
  ],
  [
    'A. un\nB. deux',
    [
      ['un', item('A.')],
      ['deux', item('B.', 'line')],
    ],
  ],
  [
    '(1) un\n(b) deux',
    [
      ['un', item('(1)')],
      ['deux', item('(b)', 'line')],
    ],
  ],
  [
    'I. Les faits\nII. La suite',
    [
      ['Les faits', item('I.')],
      ['La suite', item('II.', 'line')],
    ],
  ],
  [
    '- un\n  1. deux\n    • trois\n  2. quatre\n\n  3. cinq\n- six',
    [
      ['un', item('-')],
      ['deux', { ...item('1.', 'line'), level: 1 }],
      ['trois', { ...item('•', 'line'), level: 2 }],
      ['quatre', { ...item('2.', 'line'), level: 1 }],
      ['cinq', { ...item('3.', 'paragraph'), level: 1 }],
      ['six', item('-', 'line')],
    ],
  ],
  ['A. Roy\nest venu', [['A. Roy\nest venu', {}]]],
  ['A. Roy est venu\nB. Lee a ri', [['A. Roy est venu\nB. Lee a ri', {}]]],
  ['A. de Souza\nB. van Dyck', [['A. de Souza\nB. van Dyck', {}]]],
  ['A. Roy\nB. Lee\nC. Wong', [['A. Roy\nB. Lee\nC. Wong', {}]]],
  ['A. de Souza\nB. van Dyck\nC. un mot', [['A. de Souza\nB. van Dyck\nC. un mot', {}]]],
  ['M. Roy\nJ. Smith', [['M. Roy\nJ. Smith', {}]]],
  [
    'My points:\nA. The noise\nB. The dirt\nC. The price\nD. Rats',
    [
      ['My points:', {}],
      ['The noise', item('A.', 'line')],
      ['The dirt', item('B.', 'line')],
      ['The price', item('C.', 'line')],
      ['Rats', item('D.', 'line')],
    ],
  ],
  [
    'b. la boîte était vide\nc. rien reçu',
    [
      ['la boîte était vide', item('b.')],
      ['rien reçu', item('c.', 'line')],
    ],
  ],
  [
    'a. un\n\nb. deux\n\nc. trois',
    [
      ['un', item('a.')],
      ['deux', item('b.', 'paragraph')],
      ['trois', item('c.', 'paragraph')],
    ],
  ],
  [
    'a. the UPS man lied\nb. my Sony TV broke\nc. no refund',
    [
      ['the UPS man lied', item('a.')],
      ['my Sony TV broke', item('b.', 'line')],
      ['no refund', item('c.', 'line')],
    ],
  ],
  [
    'i. la Poste n’a rien dit\nii. le Canada non plus\nv. rien',
    [
      ['la Poste n’a rien dit', item('i.')],
      ['le Canada non plus', item('ii.', 'line')],
      ['rien', item('v.', 'line')],
    ],
  ],
  [
    '1. un\n  a. la Poste a fermé\n  b. mon colis',
    [
      ['un', item('1.')],
      ['la Poste a fermé', { ...item('a.', 'line'), level: 1 }],
      ['mon colis', { ...item('b.', 'line'), level: 1 }],
    ],
  ],
  ['I. Newton\na ri', [['I. Newton\na ri', {}]]],
  ['(oui) deux', [['(oui) deux', {}]]],
  [
    '1. un\n2) deux\nMerci',
    [
      ['un', item('1.')],
      ['deux', item('2)', 'line')],
      ['Merci', { begins: 'line' }],
    ],
  ],
  [
    'Un.\n\n• deux',
    [
      ['Un.', {}],
      ['deux', item('•', 'paragraph')],
    ],
  ],
  [
    'Un.\nDeux. Trois.\n\nQuatre',
    [
      ['Un.', {}],
      ['Deux.', { begins: 'line' }],
      ['Trois.', {}],
      ['Quatre', { begins: 'paragraph' }],
    ],
  ],
  [
    '–un\n—deux\n-trois',
    [
      ['un', item('–')],
      ['deux', item('—', 'line')],
      ['trois', item('-', 'line')],
    ],
  ],
  [
    'a) un\nb. deux\niii) trois\n1/ quatre\n2 - cinq\n-> six\n* sept',
    [
      ['un', item('a)')],
      ['deux', item('b.', 'line')],
      ['trois', item('iii)', 'line')],
      ['quatre', item('1/', 'line')],
      ['cinq', item('2 -', 'line')],
      ['six', item('->', 'line')],
      ['sept', item('*', 'line')],
    ],
  ],
  ['M. Roy,\n–5 °C, 2 - 3 fois\n*note', [['M. Roy,\n–5 °C, 2 - 3 fois\n*note', {}]]],
  ['-5 degrés\n1.5 kg\n--- fin', [['-5 degrés\n1.5 kg\n--- fin', {}]]],
])('lines, paragraphs and lists keep their places: %j', (text, sentences) => {
  const typed = splitSentences(text, titles, languageOf('fr-CA').sentences)
  expect(typed.map(({ text: said, place }) => [said, place])).toEqual(sentences)
})

test.each([
  ['Esperé. ¿Por qué no vino? ¡Qué pena!', spanishMarks, ['Esperé.', '¿Por qué no vino?', '¡Qué pena!']],
  ['Er sagte: „Nein.“ Dann ging er.', germanMarks, ['Er sagte: „Nein.“', 'Dann ging er.']],
  ['لماذا؟ لم يرد أحد. شكرا', arabicMarks, ['لماذا؟', 'لم يرد أحد.', 'شكرا']],
  ['我很失望。为什么？没有人回答！！', chineseMarks, ['我很失望。', '为什么？', '没有人回答！！']],
  ['他说：「不行。」然后走了。\n再见', chineseMarks, ['他说：「不行。」', '然后走了。', '再见']],
])('by the marks of another language: %s', (text, marks, sentences) => {
  expect(split(text, marks)).toEqual(sentences)
})
