import { expect, test } from 'vitest'
import { chosenSentence } from '#letter/compose/body'
import { thanksOf, whoIsThanked } from '#letter/compose/who-is-thanked'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const thanks = (convention: string, text: string, frame?: string) =>
  makeDraft({
    convention,
    door: 'thankful',
    answers: { thanked: frame ? { kind: 'frame', frame, text } : { kind: 'own', text } },
  })

test.each([
  ['en-US', 'the whole library team', 'You answered all our questions.', 'you'],
  ['en-GB', 'your team', 'You let my dog in and you gave him water', 'you'],
  ['en-CA', 'the whole night team', 'You are lucky to have them', 'several'],
  ['en-CA', 'the whole night team', 'You have made a great team', 'several'],
  ['en-CA', 'the night nurse', 'You helped my mother', 'one'],
  ['fr-CA', "toute l'équipe de la bibliothèque", 'Vous avez répondu à toutes nos questions', 'you'],
  ['fr-FR', "toute l'équipe", 'vous nous avez bien accueillis', 'you'],
  ['fr-FR', "toute l'équipe", 'vous avez de la chance de les avoir', 'several'],
  ['fr-CA', "toute l'équipe du 3e étage", 'Vous avez chanté avec maman', 'you'],
  ['fr-CA', "toute l'équipe de nuit", 'Vous avez une équipe formidable', 'several'],
  ['fr-CA', "l'infirmière de nuit", 'Vous avez aidé ma mère', 'one'],
] as const)('%s: “%s”, then “%s”, thanks %s', (convention, text, extra, who) => {
  const draft = thanks(convention, text)
  const more = { ...draft, answers: { ...draft.answers, extra: { kind: 'own', text: extra } as const } }
  expect(whoIsThanked(more, languageOf(convention))).toBe(who)
})

test.each([
  ['fr-CA', "Merci d'avoir gardé la pharmacie ouverte pour ma mère.", 'you'],
  ['fr-CA', "Merci de m'avoir rappelé.", 'you'],
  ['fr-FR', 'Je vous remercie de votre patience.', 'you'],
  ['fr-FR', "toute l'équipe de nuit", 'several'],
  ['fr-CA', "Tout le monde à l'accueil a été super.", 'several'],
  ['fr-CA', "l'infirmière du 4e étage", 'one'],
  ['fr-CA', 'votre hygiéniste, Annie', 'one'],
  ['fr-CA', 'toute la gang', 'several'],
  ['fr-FR', 'toute la journée', undefined],
  ['en-GB', 'the midwife on the ward', 'one'],
  ['en-CA', 'the stranger at the counter', 'one'],
  ['en-CA', 'your delivery guy', 'one'],
  ['fr-CA', 'mon fils', 'one'],
  ['fr-CA', "l'un de vos chauffeurs", 'one'],
  ['fr-CA', 'un de mes voisins', 'one'],
  ['fr-FR', 'une de vos caissières', 'one'],
  ['fr-CA', 'deux de vos chauffeurs', 'several'],
  ['en-US', 'One of your drivers', 'one'],
  ['en-GB', 'two of your drivers', 'several'],
  ['fr-CA', 'Mme Roy', 'one'],
  ['fr-CA', 'les maîtresses de la classe découverte', 'several'],
  ['fr-FR', 'Chantal et Louise', 'several'],
  ['fr-FR', 'vous et vos collègues', 'you'],
  ['en-US', 'you', 'you'],
  ['en-US', 'both of you', 'you'],
  ['en-GB', 'the two of you', 'you'],
  ['en-CA', 'Thanks to all of you', 'you'],
  ['en-CA', 'Thank you all.', 'you'],
  ['fr-CA', 'merci à vous tous', 'you'],
  ['en-GB', 'Young Tom', undefined],
  ['fr-CA', 'monsieur Tardif et son fils', 'several'],
  ['fr-CA', "la dame à l'entrée et à la caisse", 'one'],
  ['en-CA', 'Nurse Beth and everyone on the 3rd floor', 'several'],
  ['en-US', 'the two paperboys', 'several'],
  ['en-GB', 'Sam and Leo', 'several'],
  ['en-GB', 'the nurse in red and white', 'one'],
  ['fr-CA', 'le soleil', undefined],
  ['fr-CA', ' ', undefined],
  ['fr-CA', 'les caissières', 'several'],
  ['fr-CA', 'les efforts de Mme Roy', 'one'],
  ['fr-CA', 'les bons soins de l’infirmière', 'one'],
  ['fr-CA', 'deux heures de patience de ma voisine', 'one'],
  ['fr-CA', 'la gentillesse et le sourire de la caissière', 'one'],
  ['fr-CA', 'la caissière qui a trouvé mon sac et le parapluie', 'one'],
  ['fr-CA', 'la caissière et le commis', 'several'],
  ['fr-CA', 'Mme Roy et toute son équipe', 'several'],
  ['fr-FR', 'Le Dr Martin et son équipe', 'several'],
  ['en-US', 'the firemen', 'several'],
  ['en-US', "the fireman's wife", undefined],
  ['en-CA', 'the two movers Pete and Ali', 'several'],
  ['fr-CA', 'les deux déménageurs Pete et Ali', 'several'],
  ['en-CA', 'both drivers', 'several'],
  ['en-CA', 'the staff', 'several'],
  ['en-CA', 'all the kindness of my neighbour', 'one'],
  ['en-CA', 'several hours of help from the clerk', 'one'],
  ['en-CA', 'the nurse who cared for my mother and her roommate', 'one'],
  ['en-CA', 'the clerk at Home and Garden', 'one'],
  ['en-CA', 'the nurse and the doctor', 'several'],
  ['en-CA', 'Mr. and Mrs. Roy', 'several'],
  ['en-US', "Thank you for finding my grandmother's birth certificate.", 'you'],
  ['en-US', 'You were so patient with my son.', 'you'],
  ['en-GB', 'the whole library team', 'several'],
  ['en-GB', 'the clerks at the front desk', 'several'],
  ['en-CA', 'the night nurse on the 4th floor', 'one'],
  ['en-CA', 'my bus driver', 'one'],
  ['en-CA', 'the sunny garden', undefined],
])('%s: %j thanks %s', (convention, text, who) => {
  expect(whoIsThanked(thanks(convention, text), languageOf(convention))).toBe(who)
})

test.each([
  ['fr-CA', "Merci d'être resté.", "Vous avez été d'une grande gentillesse."],
  ['fr-CA', 'Mme Roy', "Elle a été d'une grande gentillesse."],
  ['fr-FR', 'monsieur Roy', "Il a été d'une grande gentillesse."],
  ['fr-CA', 'ma voisine', "Elle a été d'une grande gentillesse."],
  ['fr-CA', 'mon amie', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'le travail de Marie, du guichet 3', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'le sourire de la caissière', "Cette personne a été d'une grande gentillesse."],
  ['fr-FR', 'la patience du caissier', "Cette personne a été d'une grande gentillesse."],
  ['fr-FR', 'la gentillesse de Mme Roy', "Cette personne a été d'une grande gentillesse."],
  ['fr-FR', 'le petit mot de Mme Roy', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', "la personne à l'accueil", "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'le guichet 3', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'le médecin de garde', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'mon enfant', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'Dr Roy', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'la caissière', "Elle a été d'une grande gentillesse."],
  ['fr-CA', 'le fils de Mme Roy', "Il a été d'une grande gentillesse."],
  ['fr-CA', 'la gentille caissière du guichet 3', "Elle a été d'une grande gentillesse."],
  ['fr-CA', 'votre pharmacienne, Mme Roy', "Elle a été d'une grande gentillesse."],
  ['fr-CA', 'votre infirmière', "Elle a été d'une grande gentillesse."],
  ['en-CA', 'the kindness of Mr. Karim', 'They were truly kind to me.'],
  ['en-CA', 'Mrs. Lang’s son', 'They were truly kind to me.'],
  ['en-CA', "my mom's teacher", 'They were truly kind to me.'],
  ['en-CA', "the lady's assistant", 'They were truly kind to me.'],
  ['en-CA', 'the lady at the front desk', 'She was truly kind to me.'],
  ['en-CA', 'Dr. Roy', 'They were truly kind to me.'],
  ['fr-CA', 'votre commis', "Cette personne a été d'une grande gentillesse."],
  ['fr-CA', 'toute l’équipe', "On m'a témoigné une grande gentillesse."],
  ['fr-CA', 'ce petit café', "On m'a témoigné une grande gentillesse."],
  ['en-GB', 'Thank you for staying.', 'You were truly kind to me.'],
  ['en-GB', 'the nurse', 'They were truly kind to me.'],
  ['en-US', 'your pharmacist Ms. Ngo', 'She was truly kind to me.'],
  ['en-CA', 'Mr. Lopez the crossing guard', 'He was truly kind to me.'],
  ['en-CA', 'Dr. Lopez', 'They were truly kind to me.'],
  ['en-GB', 'the staff', 'They were truly kind to me.'],
  ['en-US', 'Tom and Anna', 'They were truly kind to me.'],
  ['fr-FR', 'Tom et Anna', "On m'a témoigné une grande gentillesse."],
  ['fr-FR', 'sa maîtresse, Mme Ruiz', "Elle a été d'une grande gentillesse."],
  ['en-GB', 'the little café', 'I was treated with real kindness.'],
])('%s: kindness is told of whoever was kind, after %j', (convention, text, said) => {
  expect(chosenSentence('gesture', 'kind', thanks(convention, text), languageOf(convention))).toBe(said)
})

test.each([
  ['fr-CA', 'Mme Roy', 'Elle a attendu avec moi.', "Elle a été d'une grande gentillesse."],
  ['fr-CA', 'le commis', 'il a cherché', "Il a été d'une grande gentillesse."],
  ['en-GB', 'my bus driver', 'he waits for me', 'He was truly kind to me.'],
  ['en-GB', 'my bus driver', 'the bus waits', 'They were truly kind to me.'],
])('%s: of %s, the card says the pronoun with which the writer goes on: %s', (convention, one, text, said) => {
  const draft = thanks(convention, one)
  const gesture = { kind: 'choice', choice: 'kind', text } as const
  const full = { ...draft, answers: { ...draft.answers, gesture } }
  expect(chosenSentence('gesture', 'kind', full, languageOf(convention))).toBe(said)
})

test.each([
  ['fr-CA', "Merci Karim d'avoir gardé mon chien", 'Karim Daoud', 'you'],
  ['fr-CA', 'Merci à M. Laurin', 'Laurin', 'you'],
  ['fr-CA', "merci mme laurin d'avoir trouvé mon chat", 'Laurin', 'you'],
  ['en-GB', 'thank you mrs okoro for the dragon book', 'Mrs Okoro', 'you'],
  ['en-CA', 'the rose garden lady at the desk', 'Rose Okoro', 'one'],
  ['fr-CA', 'Mme Roy', 'Laurin', 'one'],
  ['fr-CA', 'Madame Tremblay', 'Madame Roy', 'one'],
  ['fr-CA', 'Madame Roy', 'Madame Louise Roy', 'you'],
  ['en-US', 'Mrs. Lang', 'Mrs. Doyle', 'one'],
  ['en-CA', '2nd floor nurse', '', 'one'],
  ['en-GB', 'Thanks Sam', 'Sam Reid', 'you'],
  ['en-GB', 'Sam and the whole crew', 'Sam Reid', 'several'],
  ['en-GB', 'Mr Okafor', '', 'one'],
])('%s: %j in a letter to %j thanks %s', (convention, text, name, who) => {
  const draft = thanks(convention, text)
  expect(whoIsThanked({ ...draft, recipient: { ...draft.recipient, name } }, languageOf(convention))).toBe(who)
})

test.each([
  ['fr-CA', 'la gentillesse de Karim', undefined],
  ['fr-CA', 'le travail de Marie, du guichet 3', ''],
  ['fr-CA', 'Dominique', undefined],
  ['fr-CA', 'Camille, votre commis', ''],
  ['fr-CA', 'la caissière', 'Elle'],
  ['en-CA', 'the kindness of Karim', undefined],
  ['en-CA', 'Camille', undefined],
  ['en-CA', "my mom's teacher", ''],
  ['en-CA', 'Mr. Lopez the crossing guard', 'He'],
])('%s: a beginning after %j says the pronoun %s', (convention, text, pronoun) => {
  expect(thanksOf(thanks(convention, text), languageOf(convention))?.pronoun).toBe(pronoun)
})

test.each([
  ['en-CA', 'your team', 'You told me you could count on them.', 'several'],
  ['en-CA', 'your team', 'You told me that they never stop.', 'several'],
  ['en-CA', 'your team', 'You told me what to do. They were with me.', 'you'],
  ['en-CA', 'your team', 'You told the kids to wait for them.', 'you'],
  ['en-CA', 'your team', 'You carried them all.', 'you'],
  ['fr-CA', 'votre équipe', "Vous m'avez expliqué qu'on pouvait compter sur eux.", 'several'],
  ['fr-CA', 'votre équipe', "Vous m'avez appris qu'elles viennent chaque jour.", 'several'],
  ['fr-CA', 'votre équipe', "Vous m'avez expliqué le chemin. Mes enfants étaient là, avec eux.", 'you'],
  ['fr-CA', 'votre équipe', "Vous m'avez aidée avec eux.", 'you'],
])('%s: of %j, after “%s”, a letter thanks %s', (convention, one, text, who) => {
  const draft = thanks(convention, one)
  const answers = { ...draft.answers, gesture: { kind: 'own', text } } as const
  expect(whoIsThanked({ ...draft, answers }, languageOf(convention))).toBe(who)
})

test.each([
  ['fr-CA', 'thank', 'Mike', '', 'Mike'],
  ['fr-FR', 'thank', 'Mariette, du guichet 3', '', 'Mariette'],
  ['fr-CA', 'child-thank', 'Coach Kim', '', 'Coach Kim'],
  ['fr-CA', 'thank', 'Dre Roy', '', 'Elle'],
  ['fr-CA', 'thank', 'mon médecin, Dre Côté', '', 'Elle'],
  ['fr-CA', 'thank', 'Les Faucons', '', undefined],
  ['fr-CA', 'thank', 'Réception', '', undefined],
  ['fr-CA', 'thank', 'Chantal et Louise', '', ''],
  ['fr-CA', 'thank', 'la gentillesse de Karim', '', undefined],
  ['en-CA', 'thank', 'Dr. Patel', '', 'Dr. Patel'],
  ['en-US', 'child-thank', 'Mary Ann Lee', '', 'Mary Ann Lee'],
  ['en-GB', 'thank', 'Mrs. Lang', '', 'She'],
  ['en-CA', 'thank', 'Blue Jays', '', undefined],
  ['en-CA', 'thank', 'Security', '', undefined],
  ['en-CA', 'thank', 'Staff', '', ''],
  ['en-CA', 'thank', 'Air Canada', 'Air Canada', ''],
  ['en-CA', 'thank', 'Mike', 'Mike’s Garage', 'Mike'],
  ['fr-CA', 'thank', 'votre hygiéniste, Annie', '', 'Annie'],
  ['fr-FR', 'thank', 'votre conseiller Michel, au guichet', '', 'Michel'],
  ['fr-CA', 'thank', 'votre caissière Sylvie', '', 'Elle'],
  ['fr-FR', 'thank', 'votre serveur de Laval', '', ''],
  ['en-US', 'child-thank', 'my swim teacher Coach Kim', '', 'Coach Kim'],
  ['en-CA', 'thank', 'our mailman Bob', '', 'Bob'],
  ['en-GB', 'thank', 'the driver from Acme', '', ''],
  ['en-CA', 'thank', 'the manager of Home Depot', '', ''],
  ['en-CA', 'thank', 'your clerk Ann and the driver Joe', '', ''],
] as const)(
  '%s, %s %j in a letter to %j: called %j the second time',
  (convention, frame, text, organisation, called) => {
    const draft = thanks(convention, text, frame)
    const read = { ...draft, recipient: { ...draft.recipient, organisation } }
    expect(thanksOf(read, languageOf(convention))?.pronoun).toBe(called)
  },
)
