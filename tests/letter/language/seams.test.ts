import { expect, test } from 'vitest'
import { join, joinNoun } from '#letter/language/seams'
import { languageOf } from '#tests/languages'

const french = languageOf('fr-CA')

test.each([
  ["J'avais hâte de", 'aller au tournoi', "J'avais hâte d'aller au tournoi"],
  ["J'avais hâte de", 'partir', "J'avais hâte de partir"],
  ['Je vous écris parce que', 'il pleuvait', "Je vous écris parce qu'il pleuvait"],
  ['Je vous écris parce que', 'personne', 'Je vous écris parce que personne'],
  ['Le travail de', 'Élise', "Le travail d'Élise"],
  ['Le travail de', 'Hélène', "Le travail d'Hélène"],
  ['Le travail de', 'Yves', "Le travail d'Yves"],
  ['Le travail de', 'Yolande', 'Le travail de Yolande'],
  ['Il aurait suffi de', 'y penser', "Il aurait suffi d'y penser"],
  ['Je vous demande de', 'habiliter vos gens', "Je vous demande d'habiliter vos gens"],
  ['Je vous demande de', 'huit jours', 'Je vous demande de huit jours'],
  ['Je vous demande de', 'hausser le son', 'Je vous demande de hausser le son'],
  ['Avec', 'onze amis', 'Avec onze amis'],
  ['Parce que', 'onze amis', 'Parce que onze amis'],
  ['Parce que', 'oui', 'Parce que oui'],
  ['Parce que', 'œuvrer', "Parce qu'œuvrer"],
  ['La grève de', 'hier', "La grève d'hier"],
  ['Le goût de', 'héros', 'Le goût de héros'],
  ['Le goût de', 'héroïne', "Le goût d'héroïne"],
  ['Une salle de', 'hockey', 'Une salle de hockey'],
  ['Je demande si', 'il viendra', "Je demande s'il viendra"],
  ['Je demande si', 'elle viendra', 'Je demande si elle viendra'],
  ['Une chose', 'arrive', 'Une chose arrive'],
])('%s + %s', (start, rest, joined) => {
  expect(join(start, rest, french)).toBe(joined)
})

test.each([
  ['le travail de', 'le mécanicien', 'le travail du mécanicien'],
  ['le travail de', 'les bénévoles', 'le travail des bénévoles'],
  ['le travail de', 'du mécanicien', 'le travail du mécanicien'],
  ['le travail de', 'la bibliothécaire', 'le travail de la bibliothécaire'],
  ['le travail de', 'Élise', "le travail d'Élise"],
  ['le travail de', "l'équipe", "le travail de l'équipe"],
  ['honneur à', 'les employés', 'honneur aux employés'],
  ['honneur à', 'le garage', 'honneur au garage'],
  ['honneur à', 'au garage', 'honneur au garage'],
  ['honneur à', 'votre équipe', 'honneur à votre équipe'],
  ['honneur à', 'Lévis', 'honneur à Lévis'],
])('before a noun, %s + %s', (start, rest, joined) => {
  expect(joinNoun(start, rest, french)).toBe(joined)
})

const italian = {
  tag: 'it',
  joiner: ' ' as const,
  contractions: { 'di il': 'del', "di l'": "dell'", 'a il': 'al' },
  elision: { rules: [{ words: ['lo', 'la'], before: '[aeiou]' }], unelided: ['iod'], heads: ['l'] },
}

test.each([
  ['il lavoro di', 'il meccanico', 'il lavoro del meccanico'],
  ['il lavoro di', 'l’amico', "il lavoro dell'amico"],
  ['il lavoro di', 'Ilaria', 'il lavoro di Ilaria'],
  ['rispondere a', 'il signore', 'rispondere al signore'],
  ['rispondere a', 'ilare', 'rispondere a ilare'],
  ['parlo con la', 'amica', "parlo con l'amica"],
  ['parlo con la', 'iodata', 'parlo con la iodata'],
])('by the contractions and elisions of another language, %s + %s', (start, rest, joined) => {
  expect(joinNoun(start, rest, italian)).toBe(joined)
})

test('a language that parts no words joins them', () => {
  expect(join('我写信是因为', '没有人回答', { tag: 'zh', joiner: '', elision: null })).toBe('我写信是因为没有人回答')
})
