import { expect, test } from 'vitest'
import { nobody } from '#letter/draft/new-draft'
import { remarksOn, told } from './remarks-on'

const childIn = (text: string, convention = 'fr-CA', writer = { ...nobody, name: 'Félix' }) =>
  remarksOn(told(text, convention, { register: 'child', writer }))
    .map(({ reason }) => reason)
    .filter((reason) => reason.startsWith('child-'))

test.each([
  ['Je vais à l’école Saint-Jean.', 'fr-CA', 'child-school'],
  ['Je suis à l’école primaire des Pins.', 'fr-CA', 'child-school'],
  ['I go to Maple Grove School.', 'en-CA', 'child-school'],
  ['J’habite au 12, rue des Pins.', 'fr-CA', 'child-home'],
  ['I live at 12 Pine Street.', 'en-CA', 'child-home'],
  ['jhabite au 12 des pins', 'fr-CA', 'child-home'],
  ['je reste au 45 proche de la piscine', 'fr-CA', 'child-home'],
  ['mon adresse cest 12 des pins', 'fr-CA', 'child-home'],
  ['j’habite sur la rue des érables', 'fr-CA', 'child-home'],
  ['i live at 12 maple', 'en-CA', 'child-home'],
  ['my house is number 45', 'en-CA', 'child-home'],
  ['my adress is 12 maple', 'en-CA', 'child-home'],
  ['je vais à lecole, l’ecole saint jean', 'fr-CA', 'child-school'],
  ['je vais a saint-joseph', 'fr-CA', 'child-school'],
  ['mon école s’appelle les érables', 'fr-CA', 'child-school'],
  ['je suis en 3e année à ste-anne', 'fr-CA', 'child-school'],
  ['i go to st mary', 'en-CA', 'child-school'],
  ['my school is called maple grove', 'en-CA', 'child-school'],
  ['im in grade 3 at oakwood', 'en-CA', 'child-school'],
  ['mon pseudo c’est felix2016', 'fr-CA', 'child-handle'],
  ['mon insta cest felix2016', 'fr-CA', 'child-handle'],
  ['ajoute moi sur roblox', 'fr-CA', 'child-handle'],
  ['my username is felix2016', 'en-CA', 'child-handle'],
  ['add me on snapchat', 'en-CA', 'child-handle'],
  ['je suis seul à la maison à 16 h', 'fr-CA', 'child-alone'],
  ['je rentre toute seule', 'fr-CA', 'child-alone'],
  ['le mercredi il y a personne a la maison', 'fr-CA', 'child-alone'],
  ['im home alone on wednesday', 'en-CA', 'child-alone'],
  ['i walk home alone', 'en-CA', 'child-alone'],
  ['nobody is home after school', 'en-CA', 'child-alone'],
  ['je suis tout seul apres lecole', 'fr-CA', 'child-alone'],
  ['mes parents rentrent a 6 heures', 'fr-CA', 'child-alone'],
  ['my mom works until 6', 'en-CA', 'child-alone'],
  ['ma prof a sainte anne est gentille', 'fr-CA', 'child-school'],
  ['jhabite 12 des pins', 'fr-CA', 'child-home'],
  ['appelez moi au 418 555 0142', 'fr-CA', 'child-phone'],
  ['call me at 613-555-0142', 'en-CA', 'child-phone'],
])('%s (%s) tells too much: %s', (text, convention, reason) => {
  expect(childIn(text, convention)).toEqual([reason])
})

test.each([
  ['Mon école était fermée.', 'fr-CA'],
  ['L’école est loin de la piscine.', 'fr-CA'],
  ['My school was closed on Monday.', 'en-CA'],
  ['J’habite avec ma mère.', 'fr-CA'],
  ['Je m’appelle Félix et j’ai 8 ans.', 'fr-CA'],
  ['J’habite à 2 minutes de la piscine.', 'fr-CA'],
  ['je vais à l’école à pied', 'fr-CA'],
  ['Je suis allé à Saint-Jérôme.', 'fr-CA'],
  ['Mon école de musique était fermée.', 'fr-CA'],
  ['J’étais tout seul au comptoir.', 'fr-CA'],
  ['je suis le seul qui a pas eu de médaille', 'fr-CA'],
  ['Mon compte est bloqué.', 'fr-CA'],
  ['mon equipe est la meilleure', 'fr-CA'],
  ['I live with my mom.', 'en-CA'],
  ['i live at 5 minutes from the pool', 'en-CA'],
  ['I go to school by bus.', 'en-CA'],
  ['I was alone at the counter.', 'en-CA'],
  ['I went home with my dad.', 'en-CA'],
  ['My game is broken.', 'en-CA'],
  ['je joue tout seul à la récré', 'fr-CA'],
  ['la commande no 418 555 0142', 'fr-CA'],
  ['my brother goes to st pete beach', 'en-CA'],
  ['i was home sick', 'en-CA'],
])('%s (%s) tells nothing private', (text, convention) => {
  expect(childIn(text, convention)).toEqual([])
})

test('a full name and an age, an address, a telephone number: a parent may want to know', () => {
  const writer = { ...nobody, name: 'Félix Côté', street: '12, rue des Pins', phone: '418 555-0142' }
  expect(childIn('J’ai 8 ans et je suis déçu.', 'fr-CA', writer)).toEqual(['child-home', 'child-phone', 'child-age'])
})

test('a full name and an age, typed in haste', () => {
  const writer = { ...nobody, name: 'Félix Côté' }
  expect(childIn('jai 8 ans et je suis déçu', 'fr-CA', writer)).toEqual(['child-age'])
  expect(childIn('im 8 and i am sad', 'en-CA', writer)).toEqual(['child-age'])
})

test('an adult’s address is an adult’s business', () => {
  const writer = { ...nobody, name: 'Andrée Bolduc', street: '36, rue du Petit-Bonheur' }
  const reasons = remarksOn(told('J’habite au 36, rue du Petit-Bonheur.', 'fr-CA', { writer })).map(
    ({ reason }) => reason,
  )
  expect(reasons.filter((reason) => reason.startsWith('child-'))).toEqual([])
})
