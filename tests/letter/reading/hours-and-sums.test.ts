import { expect, test } from 'vitest'
import { readingOf } from './reading-of'

/** `09:40`, with `?` where it may be of the evening. */
const hoursOf = (text: string, convention: string) =>
  readingOf(text, convention).hours.map(({ time, isHalfKnown }) => (isHalfKnown ? time : `${time}?`))
const sumsOf = (text: string, convention: string) =>
  readingOf(text, convention).sums.map(({ amount, currency }) => `${amount} ${currency}`)

test.each<[string, string, readonly string[]]>([
  ['vers 9h40', 'fr-CA', ['09:40?']],
  ['À 14 h 30, rien.', 'fr-CA', ['14:30']],
  ['à 9 h', 'fr-CA', ['09:00?']],
  ['dès 8 heures du matin', 'fr-CA', ['08:00']],
  ['huit heures et demie du soir', 'fr-CA', ['20:30']],
  ['à neuf heures et quart', 'fr-CA', ['09:15?']],
  ['vers 10 heures moins le quart', 'fr-CA', ['09:45?']],
  ['à une heure', 'fr-CA', ['13:00?']],
  ['aux alentours de 15h', 'fr-CA', ['15:00']],
  ['à midi', 'fr-CA', ['12:00']],
  ['vers midi et demi', 'fr-CA', ['12:30']],
  ['à minuit', 'fr-CA', ['00:00']],
  ['le train de 9h40', 'fr-CA', ['09:40?']],
  ['à 19:30', 'fr-CA', ['19:30']],
  ['J’ai attendu 2 h 30.', 'fr-CA', []],
  ['pendant deux heures', 'fr-CA', []],
  ['à deux heures de route', 'fr-CA', []],
  ['depuis 3 h', 'fr-CA', []],
  ['1h30 d’attente', 'fr-CA', []],
  ['en après-midi', 'fr-CA', []],
  ['ouvert 24 heures', 'fr-CA', []],
  ['un match 3:2', 'fr-CA', []],
  ['at quarter past two', 'en-CA', ['14:15?']],
  ['half past nine', 'en-CA', ['09:30?']],
  ['a quarter to ten', 'en-CA', ['09:45?']],
  ['at 9:40 a.m.', 'en-CA', ['09:40']],
  ['around 7:30 pm', 'en-CA', ['19:30']],
  ['At 9am nobody came.', 'en-CA', ['09:00']],
  ['nine o’clock', 'en-CA', ['09:00?']],
  ['8 in the evening', 'en-CA', ['20:00']],
  ['at noon', 'en-CA', ['12:00']],
  ['until midnight', 'en-CA', ['00:00']],
  ['We arrived at two.', 'en-CA', ['14:00?']],
  ['at 12 p.m.', 'en-CA', ['12:00']],
  ['I waited for 2 hours.', 'en-CA', []],
  ['twenty past customers', 'en-CA', []],
  ['I am 9', 'en-CA', []],
  ['at two stores', 'en-CA', []],
  ['all afternoon', 'en-CA', []],
  ['a 16:9 screen', 'en-CA', []],
  ['at 12, my son reads', 'en-CA', []],
  ['the quarter of the year', 'en-CA', []],
])('“%s” (%s) says the hours %j', (text, convention, hours) => {
  expect(hoursOf(text, convention)).toEqual(hours)
})

test.each<[string, string, readonly string[]]>([
  ['80$', 'fr-CA', ['80 $']],
  ['les 80 $ de frais', 'fr-CA', ['80 $']],
  ['80,50 €', 'fr-FR', ['80.5 EUR']],
  ['2 000 $', 'fr-CA', ['2000 $']],
  ['2\u202f000,50 $', 'fr-CA', ['2000.5 $']],
  ['vingt-cinq dollars', 'fr-CA', ['25 $']],
  ['quatre-vingt-dix euros', 'fr-FR', ['90 EUR']],
  ['deux cents dollars', 'fr-CA', ['200 $']],
  ['50 cents', 'fr-CA', ['0.5 $']],
  ['80 dollars canadiens', 'fr-CA', ['80 CAD']],
  ['80 $ US', 'fr-CA', ['80 USD']],
  ['de 20 $ à 30 $', 'fr-CA', ['20 $', '30 $']],
  ['100 %', 'fr-CA', []],
  ['20 livres', 'fr-CA', []],
  ['le 3 mai', 'fr-CA', []],
  ['£12', 'en-GB', ['12 GBP']],
  ['$2,000.50', 'en-CA', ['2000.5 $']],
  ['US$80', 'en-CA', ['80 USD']],
  ['80 CAD', 'en-CA', ['80 CAD']],
  ['80 euros', 'en-CA', ['80 EUR']],
  ['two hundred and fifty dollars', 'en-CA', ['250 $']],
  ['twenty bucks', 'en-CA', ['20 $']],
  ['a hundred dollars', 'en-CA', ['100 $']],
  ['20 quid', 'en-GB', ['20 GBP']],
  ['several hundred dollars', 'en-CA', []],
  ['I lost 12 pounds.', 'en-GB', []],
  ['in 2019 $80', 'en-CA', ['80 $']],
  ['50% off', 'en-CA', []],
  ['at 9 p.m.', 'en-CA', []],
])('“%s” (%s) says the sums %j', (text, convention, sums) => {
  expect(sumsOf(text, convention)).toEqual(sums)
})
