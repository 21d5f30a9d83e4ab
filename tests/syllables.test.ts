import { expect, test } from 'vitest'
import { easeOf } from '#tests/reading-ease'
import { syllables } from '#tests/syllables'

test.each([
  [
    'fr',
    1,
    'je tu ça mot film carte lettre faire pense triste peine juste seule chose pour moi lui nuit fait qui oui bien rien club chaud cœur j’ai c’est qu’on',
  ],
  [
    'fr',
    2,
    'déçu content école parent pouvoir adulte maison aimer jouer pays moyen pareil surprise colère demain idée géant maïs équipe chaos créer gentille personne question réponse tristesse piscine tournoi prénom visage étaient j’aimais',
  ],
  [
    'fr',
    3,
    'important déception samedi comprenons magasin enveloppe demander expliquer idéal arriver commencer pardonner aujourd’hui inquiéter',
  ],
  ['fr', 4, 'explication catégorie information imaginer'],
  [
    'en',
    1,
    'the cat made wish wished team name time space kind one like don’t my you your thanks club shop face called',
  ],
  [
    'en',
    2,
    'letter happened people table someone something sentence wanted mother after going upset couldn’t playing little movie reading sorry angry',
  ],
  ['en', 3, 'important idea everyone disappoint remember understand envelope tournament animal family'],
  ['en', 4, 'disappointed information explanation category'],
] as const)('%s words of %i syllables', (language, count, words) => {
  const counted = words.split(' ').map((word) => [word, syllables(word, easeOf(language).syllables)])
  expect(counted).toEqual(counted.map(([word]) => [word, count]))
})
