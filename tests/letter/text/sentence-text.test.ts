import { describe, expect, test } from 'vitest'
import { asSentence } from '#letter/text/sentence-text'
import { languageOf } from '#tests/languages'
import { arabicMarks, chineseMarks, germanMarks, spanishMarks } from '#tests/letter/made-up-marks'

const french = languageOf('fr-CA')

test.each([
  ['personne n’est venu', 'Personne n’est venu.'],
  ['élise a souri,', 'Élise a souri,'],
  ['élise a souri –', 'Élise a souri –'],
  ['merci 🙂', 'Merci 🙂'],
  ['merci ❤️', 'Merci ❤️'],
  ['merci :)', 'Merci :)'],
  ['il a dit « non »', 'Il a dit « non ».'],
  ['un écran de 55"', 'Un écran de 55".'],
  ['la marque Acme®', 'La marque Acme®.'],
  ['exemple.ca ne répond pas', 'exemple.ca ne répond pas.'],
  ['ab12-c ne marche pas', 'ab12-c ne marche pas.'],
  ['covid-19 oblige', 'Covid-19 oblige.'],
  ['prix=45$ et non 40$', 'Prix=45$ et non 40$.'],
  ['x = 3', 'x = 3.'],
  ['a/b = 2', 'a/b = 2.'],
  ['r/montreal en parle', 'r/montreal en parle.'],
  ['e-mail perdu', 'E-mail perdu.'],
  ['n/a', 'n/a.'],
  ['***', '***'],
  ['pourquoi', 'Pourquoi?'],
  ['pourquoi.', 'Pourquoi.'],
  ['pourquoi moi', 'Pourquoi moi?'],
  ['pourquoi moi.', 'Pourquoi moi.'],
  ['pourquoi personne a répondu', 'Pourquoi personne a répondu?'],
  ['pourquoi pas', 'Pourquoi pas.'],
  ['pourquoi je vous écris', 'Pourquoi je vous écris.'],
  ['est-ce qu’on peut revenir', 'Est-ce qu’on peut revenir?'],
  ['pouvez-vous me rappeler', 'Pouvez-vous me rappeler?'],
  ['quand je suis arrivé', 'Quand je suis arrivé.'],
  ['merci <3', 'Merci <3'],
  ['merci xD', 'Merci xD'],
  ['merci ¯\\_(ツ)_/¯', 'Merci ¯\\_(ツ)_/¯'],
  ['ありがとう', 'ありがとう'],
  ['ขอบคุณมาก', 'ขอบคุณมาก'],
  ['спасибо', 'Спасибо.'],
  ['merci!', 'Merci!'],
  ['il a dit « non. »', 'Il a dit « non. »'],
  ['à 9:40 a.m.', 'À 9:40 a.m.'],
  ['iPad en main, il riait', 'iPad en main, il riait.'],
  ['www.exemple.ca ne répond pas', 'www.exemple.ca ne répond pas.'],
  ['voici :', 'Voici :'],
  ['« oui » a-t-il dit', '« Oui » a-t-il dit.'],
])('%s', (typed, sentence) => {
  expect(asSentence(typed, french)).toBe(sentence)
})

test.each([
  ['i think i’m right, and i know it', 'I think I’m right, and I know it.'],
  ['she and i', 'She and I.'],
  ['why did nobody call', 'Why did nobody call?'],
  ['why did nobody call.', 'Why did nobody call.'],
  ['why the ride was closed, nobody said', 'Why the ride was closed, nobody said.'],
  ['can you fix it', 'Can you fix it?'],
  ['how come it’s closed', 'How come it’s closed?'],
  ['i.e. nothing, ii) and wi-fi', 'I.e. nothing, ii) and wi-fi.'],
  ['write to i@example.org', 'Write to i@example.org.'],
  ['i/we waited', 'I/we waited.'],
  ['i<3 this place', 'I<3 this place.'],
  ['i/o error', 'I/o error.'],
  ['it=bad', 'It=bad.'],
  ['w/ no salt it was bad', 'W/ no salt it was bad.'],
  ['b/c you lied', 'B/c you lied.'],
  ['why', 'Why?'],
])('in English: %s', (typed, sentence) => {
  expect(asSentence(typed, languageOf('en-CA'))).toBe(sentence)
})

test('a question keeps one mark', () => {
  expect(asSentence('pourriez-vous répondre', french, '?')).toBe('Pourriez-vous répondre?')
  expect(asSentence('pourriez-vous répondre.', french, '?')).toBe('Pourriez-vous répondre?')
  expect(asSentence('pourriez-vous répondre?', french, '?')).toBe('Pourriez-vous répondre?')
})

test.each([
  ['¿por qué no vino?', 'es', spanishMarks, '¿Por qué no vino?'],
  ['„nein.“', 'de', germanMarks, '„Nein.“'],
  ['لماذا؟', 'ar', arabicMarks, 'لماذا؟'],
  ['我很失望', 'zh', chineseMarks, '我很失望。'],
  ['他说：「不行。」', 'zh', chineseMarks, '他说：「不行。」'],
  ['istanbul', 'tr', germanMarks, 'İstanbul.'],
])('by the marks and the capitals of another language: %s', (typed, tag, sentences, sentence) => {
  expect(asSentence(typed, { tag, sentences })).toBe(sentence)
})

test('a question of a language with other marks keeps one', () => {
  const chinese = { tag: 'zh', sentences: chineseMarks }
  expect(asSentence('可以回电吗。', chinese, '？')).toBe('可以回电吗？')
  expect(asSentence('可以回电吗', chinese, '？')).toBe('可以回电吗？')
})

describe.each([
  [
    'fr-CA',
    [
      'pourquoi',
      "pourquoi personne ne m'a rappelé",
      'pourquoi vous avez annulé',
      'pourquoi on nous a fait attendre',
      "pourquoi il n'y a pas de place pour nous",
      'pourquoi avez-vous annulé la course',
      'pourquoi est-ce que la piscine est fermée',
      'pourquoi la piscine est fermée',
      "pourquoi n'y a-t-il pas de catégorie",
      "pourquoi mon fils n'a pas joué",
      'pourquoi pas moi',
      'pourquoi tant d’attente',
      'pourquoi cette règle',
      'pourquoi tu réponds pas',
      'comment se fait-il que la porte était fermée',
      'est-ce que je peux revenir',
      'pouvez-vous me rembourser',
      'serait-il possible de changer la date',
      'y a-t-il une autre séance',
      'puis-je venir samedi',
      'quand allez-vous répondre',
      'combien ça coûte',
      'combien de temps dois-je attendre',
      "qu'est-ce qui s'est passé",
      'quelle est la règle',
      'où puis-je envoyer la facture',
      "qu'est-ce que je dois faire",
    ],
    [
      "pourquoi je suis triste, c'est parce que vous avez annulé",
      "pourquoi j'écris c'est que personne ne répond",
      'pourquoi vous avez annulé, je ne le sais pas',
      "pourquoi la piscine était fermée c'est un mystère",
      'pourquoi je vous écris',
      'pourquoi pas',
      "combien de fois j'ai appelé sans réponse",
      'combien de temps perdu pour rien',
      "combien j'étais triste",
      'quel dommage',
      'quelle déception',
      'quelle était ma joie',
      'quelle est ma tristesse',
      'comment vous dire ma joie',
      'comment vous remercier',
      "qu'est-ce que j'étais triste",
      "qu'est-ce qu'on a ri",
      "savez-vous quoi, j'ai pleuré",
      'puis-je vous dire merci',
      "quand vous avez annulé j'ai pleuré",
      "où que j'aille on me sourit",
      'qui ne dit rien consent',
      'que de temps perdu',
    ],
  ],
  [
    'en-CA',
    [
      'why',
      'why did nobody call',
      'why was the pool closed',
      'why can’t we play',
      'why won’t you answer',
      'why not me',
      'why are there no classes for us',
      'how come it’s closed',
      'can you fix it',
      'could you please call me',
      'would you send the invoice again',
      'do you have another date',
      'did you get my letter',
      'have you found my scarf',
      'are you open on Sunday',
      'can i have my money back',
      'may i return it',
      'is there another session',
      'was there anyone at the desk',
      'when will you answer',
      'where can i send the receipt',
      'how do i get a refund',
      'what should i do',
    ],
    [
      'why i am writing is that nobody answered',
      'why the ride was closed, nobody said',
      'why is beyond me',
      'why was never explained',
      'why was it closed, nobody knows',
      'do you know what, i was sad',
      'did you know, i cried',
      'what a shame',
      'what a day it was',
      'how sad i was',
      'how kind of you',
      'how many times i called with no reply',
      'can you believe it, they closed',
      'can you imagine how sad i was',
      'would you believe it, they laughed',
      'can i just say how happy i was',
      'may i say thank you',
      'may we meet again',
      'was there on Monday and nobody came',
      'when i called nobody answered',
      'where i live it rains',
      'have you to thank for my smile',
      'will always remember you',
    ],
  ],
])('in %s, what is typed without a mark', (convention, asking, telling) => {
  test.each(asking)('asks: %s', (typed) => {
    expect(asSentence(typed, languageOf(convention)).at(-1)).toBe('?')
  })

  test.each(telling)('only tells: %s', (typed) => {
    expect(asSentence(typed, languageOf(convention)).at(-1)).toBe('.')
  })
})
