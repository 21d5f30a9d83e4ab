import { expect, test } from 'vitest'
import { typesetter } from '#letter/language/typography'
import { languageOf } from '#tests/languages'
import { madeUpConvention, madeUpLanguage } from '#tests/letter/made-up-language'

function typesetterOf(convention: string) {
  const found = languageOf(convention).conventions[convention]
  if (!found) throw new Error(convention)
  const typeset = typesetter(found)
  return (text: string) => typeset(text).replaceAll('\u00a0', '~').replaceAll('\u202f', '^')
}

const fr = typesetterOf('fr-CA')
const en = typesetterOf('en-CA')
const france = typesetterOf('fr-FR')
const states = typesetterOf('en-US')
const britain = typesetterOf('en-GB')

test.each([
  ["l'accueil d'hier", 'l’accueil d’hier'],
  ['voici : rien', 'voici~: rien'],
  ['voici: rien', 'voici~: rien'],
  ['Vraiment ? Oui ! Bon ; voilà', 'Vraiment? Oui! Bon; voilà'],
  ['il a dit "non merci" et voilà', 'il a dit «~non merci~» et voilà'],
  ['il a dit « non » hier', 'il a dit «~non~» hier'],
  ['un seul " ici', 'un seul " ici'],
  ['89,99$ et 20 %', '89,99~$ et 20~%'],
  ['à 9h40, le 1er octobre', 'à 9~h~40, le 1er~octobre'],
  ['vers 14 h', 'vers 14~h'],
  ['M. Roy et Mme Côté', 'M.~Roy et Mme~Côté'],
  ['attendez... merci', 'attendez… merci'],
  [
    'écrivez à o\'neil@exemple.ca : https://exemple.ca/a?b="c"',
    'écrivez à o\'neil@exemple.ca~: https://exemple.ca/a?b="c"',
  ],
  ['code 14:05', 'code 14:05'],
  ['1 234,50 $ ou 1234,50 $', '1~234,50~$ ou 1234,50~$'],
  ['en 2026 300 personnes', 'en 2026 300 personnes'],
  ['la facture no 4521, la page p. 12', 'la facture no~4521, la page p.~12'],
  ['la facture No 4521 et le n° 12', 'la facture No~4521 et le n°~12'],
  ['à 5 km, 30 min', 'à 5~km, 30~min'],
  ["celle de 2026 m'a plu, la facture 12 m, elle, non", 'celle de 2026 m’a plu, la facture 12~m, elle, non'],
  ['Il a dit "elle a crié \'non\' deux fois"', 'Il a dit «~elle a crié “non” deux fois~»'],
  ['il y a 5 mètres', 'il y a 5 mètres'],
  ['un écran de 55" et de 50" à la place', 'un écran de 55" et de 50" à la place'],
  ['"un écran de 55" payé"', '«~un écran de 55" payé~»'],
  ['le site en .ca et le .com, merci .', 'le site en .ca et le .com, merci.'],
  ['la commande no 123 456 789, tél. 418 555-0142', 'la commande no~123 456 789, tél. 418 555-0142'],
  ['la série est 45 678 901, Z0 123 456', 'la série est 45 678 901, Z0 123 456'],
  ['12 345 dollars, 12 345 km', '12~345~dollars, 12~345~km'],
  ['le code ab1$ et abc5%', 'le code ab1$ et abc5%'],
  ['merci :) et :-(', 'merci :) et :-('],
  ['un,\n"deux"\n: trois', 'un,\n«~deux~»\n: trois'],
  ['dit «', 'dit «'],
  ['» et puis', '» et puis'],
])('fr-CA sets %s', (typed, set) => {
  expect(fr(typed)).toBe(set)
})

test.each([
  ["It's Ann's", 'It’s Ann’s'],
  ['She said "no" twice', 'She said “no” twice'],
  ['She said "he told me \'no\' twice"', 'She said “he told me ‘no’ twice”'],
  ['Really ?', 'Really?'],
  ['on October 14, 2026', 'on October~14, 2026'],
  ['Dr. Chen waited 50 minutes', 'Dr.~Chen waited 50 minutes'],
  ['20 % off', '20% off'],
  ['$ 89.99 or $1234.50', '$89.99 or $1234.50'],
  ['invoice No. 4521', 'invoice No.~4521'],
  ['at 2 p.m. and 3:15 p.m.', 'at 2~p.m. and 3:15~p.m.'],
  ['page 12, p. 12', 'page 12, p.~12'],
  ['1 234 people', '1 234 people'],
  ['I ordered a 55" TV and got a 50" one', 'I ordered a 55" TV and got a 50" one'],
  ['12" wide and 10" wide', '12" wide and 10" wide'],
  ["5'10\" tall, 6' long, 10'x12' wide", "5'10\" tall, 6' long, 10'x12' wide"],
  ['"I paid 50" and "he paid 60"', '“I paid 50” and “he paid 60”'],
  ['a "no" for a 55" one', 'a “no” for a 55" one'],
  ["rock 'n' roll of the '90s, the 1990's", 'rock ’n’ roll of the ’90s, the 1990’s'],
  ['thanks :) or ;)', 'thanks :) or ;)'],
  ['.NET, node .js and the end .', '.NET, node .js and the end.'],
  ['I paid 20 $ 3 times', 'I paid 20 $ 3 times'],
  ['wait.... ./.../a and ...', 'wait.... ./.../a and…'],
])('en-CA sets %s', (typed, set) => {
  expect(en(typed)).toBe(set)
})

test.each([
  ['Vraiment ? Oui ! Bon ; voilà', 'Vraiment^? Oui^! Bon^; voilà'],
  ['Vraiment? Oui! Bon; voilà: rien', 'Vraiment^? Oui^! Bon^; voilà~: rien'],
  ['Quoi ?! Non !!!', 'Quoi^?! Non^!!!'],
  ['Ah… ? (vraiment !)', 'Ah…^? (vraiment^!)'],
  ['il a dit "non !" et voilà', 'il a dit «~non^!~» et voilà'],
  ['Pourquoi (?) et (!)', 'Pourquoi (?) et (!)'],
  ['le code a;b, le lien https://a.fr/?b=c ; fin', 'le code a;b, le lien https://a.fr/?b=c^; fin'],
  ['1 234,50 € et 89,99€', '1^234,50~€ et 89,99~€'],
  ['12 345 678 euros', '12^345^678~euros'],
  ['12 345 678 personnes', '12 345 678 personnes'],
  ['à 14h30, le 1er octobre, M. Roy', 'à 14~h~30, le 1er~octobre, M.~Roy'],
  ['20% de moins', '20~% de moins'],
  ['!', '!'],
  ['rock&roll! chez b&you! marks&spencer? d&co?', 'rock&roll^! chez b&you^! marks&spencer^? d&co^?'],
  ['&nbsp; &amp; &#39; et &lt;', '&nbsp; &amp; &#39; et &lt;'],
])('fr-FR sets %s', (typed, set) => {
  expect(france(typed)).toBe(set)
})

test.each([
  ['on October 14, 2026 at 2:05 PM', 'on October~14, 2026 at 2:05~PM'],
  ['I paid $ 89.99', 'I paid $89.99'],
  ['She said "he told me \'no\'"', 'She said “he told me ‘no’”'],
])('en-US sets %s', (typed, set) => {
  expect(states(typed)).toBe(set)
})

test.each([
  ['on 14 October 2026 at 2.05 pm', 'on 14~October 2026 at 2.05~pm'],
  ['on the 14th October', 'on the 14th~October'],
  ['£ 89.99 to Mr Khan and Dr. Roy', '£89.99 to Mr~Khan and Dr.~Roy'],
])('en-GB sets %s', (typed, set) => {
  expect(britain(typed)).toBe(set)
})

test('setting twice changes nothing more', () => {
  const text = 'Il a dit "oui": 1 234 $ à 9h40... le 14 octobre, chez M. Roy ?'
  for (const set of [fr, en, france, states, britain])
    expect(set(set(text).replaceAll('~', '\u00a0').replaceAll('^', '\u202f'))).toBe(set(text))
})

const english = languageOf('en-GB').conventions['en-GB']
if (!english) throw new Error('en-GB')
const { dates, typography } = english
const typesetIn = (pattern: string, months: readonly string[], opening = '') => {
  const made = madeUpLanguage({}, { dates: { ...dates, pattern, months }, typography: { ...typography, opening } })
  const convention = made.conventions[madeUpConvention]
  if (!convention) throw new Error(madeUpConvention)
  const typeset = typesetter(convention)
  return (text: string) => typeset(text).replaceAll('\u00a0', '~')
}

test('a day is tied to its month by what the dates of the convention have between them', () => {
  const spanish = typesetIn('{day} de {month} de {year}', ['octubre'])
  expect(spanish('el 14 de octubre, no el 15 octubre')).toBe('el 14~de~octubre, no el 15 octubre')
  const hungarian = typesetIn('{year}. {month} {day}.', ['október'])
  expect(hungarian('október 14')).toBe('október~14')
  const chinese = typesetIn('{year}年{month}{day}日', ['10月'])
  expect(chinese('2026年10月14日')).toBe('2026年10月14日')
})

test('an opening mark touches what it opens', () => {
  expect(typesetIn('{day} de {month}', ['octubre'], '¿¡')('¿ Por qué? ¡ Gracias!')).toBe('¿Por qué? ¡Gracias!')
})
