import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft, Edit } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { writerSentenceId } from '#letter/parts/sentence-id'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const asked = (convention: string, choice: string, text: string) => chosen(convention, 'ask', choice, text)

test.each([
  ['fr-CA', 'refund', 'les frais de livraison de 80$', 'Pourriez-vous me rembourser les frais de livraison de 80 $?'],
  ['fr-CA', 'refund', "80 $ d'ici le 15 décembre", 'Pourriez-vous me rembourser 80 $ d’ici le 15 décembre?'],
  ['fr-CA', 'refund', 'Mes deux billets.', 'Pourriez-vous me rembourser mes deux billets?'],
  ['fr-CA', 'repair', 'la laveuse', 'Pourriez-vous réparer la laveuse?'],
  ['fr-CA', 'explanation', 'pourquoi le prix a changé', 'Pourriez-vous m’expliquer pourquoi le prix a changé?'],
  ['fr-CA', 'refund', 'me rendre mes 80 $', 'Pourriez-vous me rendre mes 80 $?'],
  ['en-CA', 'refund', 'refund my $94 by Friday', 'Could you please refund my $94 by Friday?'],
  ['fr-CA', 'repair', 'sous garantie', 'Pourriez-vous faire la réparation sous garantie?'],
  ['fr-CA', 'refund', "d'ici le 15 décembre", 'Pourriez-vous me rembourser d’ici le 15 décembre?'],
  ['en-GB', 'repair', 'Under warranty.', 'Could you please have this repaired under warranty?'],
  ['en-CA', 'refund', 'by December 15', 'Could you please refund me by December 15?'],
  ['en-CA', 'refund', 'The $80 delivery fee.', 'Could you please refund the $80 delivery fee?'],
  ['en-CA', 'refund', '$80 by December 15', 'Could you please refund $80 by December 15?'],
  ['en-CA', 'change', 'the sign at the door', 'Could you please change the sign at the door?'],
  ['en-CA', 'explanation', 'why the price changed', 'Could you please explain why the price changed?'],
  ['fr-CA', 'refund', 'Novembre', 'Pourriez-vous me rembourser novembre?'],
  ['fr-CA', 'refund', 'tout', 'Pourriez-vous me rembourser tout?'],
  ['fr-CA', 'refund', 'environ 30$', 'Pourriez-vous me rembourser environ 30 $?'],
  ['fr-CA', 'refund', 'complet', 'Pourriez-vous me faire un remboursement complet?'],
  ['fr-CA', 'repair', 'ça au plus vite', 'Pourriez-vous réparer ça au plus vite?'],
  ['fr-CA', 'repair', 'tout ce qui est brisé', 'Pourriez-vous réparer tout ce qui est brisé?'],
  ['fr-CA', 'replacement', 'celui-ci', 'Pourriez-vous remplacer celui-ci?'],
  ['fr-CA', 'replacement', 'une autre paire', 'Pourriez-vous me donner une autre paire?'],
  ['fr-CA', 'change', "plus d'autobus le soir", 'Pourriez-vous prévoir plus d’autobus le soir?'],
  ['fr-CA', 'change', "que quelqu'un réponde", 'Pourriez-vous faire en sorte que quelqu’un réponde?'],
  ['fr-CA', 'explanation', 'claire et honnête', 'Pourriez-vous me donner une explication claire et honnête?'],
  ['fr-CA', 'apology', 'sincères', 'Pourriez-vous me présenter des excuses sincères?'],
  ['en-CA', 'refund', 'November', 'Could you please refund November?'],
  ['en-CA', 'refund', 'shipping and handling', 'Could you please refund shipping and handling?'],
  ['en-CA', 'refund', 'about $30', 'Could you please refund about $30?'],
  ['en-CA', 'refund', 'deposit', 'Could you please refund deposit?'],
  ['en-CA', 'refund', 'deposit $80 in my account', 'Could you please deposit $80 in my account?'],
  ['en-CA', 'refund', 'the $80 please', 'Could you refund the $80 please?'],
  ['en-CA', 'reply', 'by Friday please', 'Reply to this letter by Friday please.'],
  ['en-CA', 'repair', 'leak in the kitchen', 'Could you please repair leak in the kitchen?'],
  ['en-CA', 'replacement', 'a new one', 'Could you please give me a new one?'],
  ['en-CA', 'change', 'more buses in the evening', 'Could you please arrange for more buses in the evening?'],
  ['en-CA', 'change', 'that someone answers', 'Could you please make sure that someone answers?'],
  ['fr-CA', 'explanation', 'à mon fils', 'Pourriez-vous donner une explication à mon fils?'],
  ['en-CA', 'explanation', 'to my son', 'Could you please give an explanation to my son?'],
  ['en-CA', 'explanation', 'for the delay', 'Could you please give me an explanation for the delay?'],
])('%s: a choice of %s takes its object: %s', (convention, choice, text, sentence) => {
  expect(asked(convention, choice, text)).toEqual([sentence])
})

test.each([
  ['fr-CA', 'mon ballon', 'Est-ce que vous pouvez remplacer mon ballon?'],
  ['en-CA', 'my ball', 'Could you please replace my ball?'],
])('%s: a child’s choice does so too, in a child’s words, never firmly: %s', (convention, text, sentence) => {
  expect(chosen(convention, 'ask', 'replacement', text, { ...child, tone: 'firm' })).toEqual([sentence])
})

test.each([
  ['fr-CA', 'refund', 'Je vous remercie de le faire vite.', 'Pourriez-vous me rembourser?'],
  ['en-CA', 'refund', 'I need it soon.', 'Please refund what I paid.'],
  ['en-CA', 'refund', 'November was awful.', 'Please refund what I paid.'],
  ['en-CA', 'refund', 'Shipping took three weeks.', 'Please refund what I paid.'],
  ['en-CA', 'repair', 'About 30 people saw it.', 'Please have this repaired.'],
  ['en-CA', 'explanation', 'Clear and honest.', 'Could you please explain the reason for this?'],
  ['fr-CA', 'repair', 'Ça fait trois semaines.', 'Pourriez-vous faire la réparation?'],
  ['fr-CA', 'refund', 'Tout est brisé.', 'Pourriez-vous me rembourser?'],
  ['fr-CA', 'replacement', 'Une autre cliente a attendu une heure.', 'J’aimerais obtenir un remplacement.'],
])('%s: a sentence of its own stays one, after what was chosen', (convention, choice, text, sentence) => {
  expect(asked(convention, choice, text)).toEqual([sentence, text])
})

test('an ask that has nothing after it is said alone', () => {
  expect(asked('en-CA', 'refund', '')).toEqual(['Please refund what I paid.'])
})

test.each([
  ['fr-CA', 'I', 'refund', 'mes 80 $', 'Je vous demande de me rembourser mes 80 $.'],
  ['fr-CA', 'we', 'explanation', 'pourquoi', 'Nous vous demandons de nous expliquer pourquoi.'],
  ['fr-CA', 'I', 'refund', 'envoyer mes 80 $', 'Je vous demande d’envoyer mes 80 $.'],
  ['en-US', 'I', 'repair', 'the furnace by Friday', 'I am asking you to repair the furnace by Friday.'],
  ['fr-CA', 'for-my-child', 'apology', 'sincères', 'Je vous demande de présenter à mon enfant des excuses sincères.'],
  ['fr-CA', 'I', 'refund', '42 $ ou le renvoyer', 'Pourriez-vous me rembourser 42 $ ou le renvoyer?'],
  ['fr-CA', 'we', 'refund', 'mes frais, puis annuler', 'Pourriez-vous nous rembourser mes frais, puis annuler?'],
  ['fr-CA', 'I', 'refund', 'la lampe et la chaise', 'Je vous demande de me rembourser la lampe et la chaise.'],
  ['fr-CA', 'I', 'refund', '42 $ ou un crédit', 'Je vous demande de me rembourser 42 $ ou un crédit.'],
  ['en-US', 'I', 'refund', '$42 or send it again', 'I am asking you to refund $42 or send it again.'],
  ['en-GB', 'we', 'apology', 'from the manager', 'We are asking you for an apology from the manager.'],
] as const)(
  '%s: a firm letter asks firmly for what was chosen, and a change stays: %s, %s',
  (convention, voice, choice, text, all) => {
    expect(chosen(convention, 'ask', choice, text, { voice, tone: 'firm' })).toEqual([all])
    const [plain = ''] = chosen(convention, 'ask', choice, text, { voice })
    const id = writerSentenceId('ask', plain.replaceAll('’', "'"))
    const edits = { [id]: { kind: 'rewritten', text: 'Zzz.', was: plain } } as const
    expect(chosen(convention, 'ask', choice, text, { voice, tone: 'firm', edits })).toEqual(['Zzz.'])
  },
)

/** What a letter says of a question answered by a choice with these words after it, and of whom it is from. */
function chosen(convention: string, question: QuestionId, choice: string, text: string, more: Partial<Draft> = {}) {
  const answers = { thanked: { kind: 'own', text: 'Merci' }, what: { kind: 'own', text: 'Rien' } } as const
  const said = { ...answers, [question]: { kind: 'choice', choice, text } }
  const { parts } = compose(makeDraft({ convention, answers: said, ...more }), languageOf(convention), '2026-10-28')
  const body = parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
  return body.filter(({ source }) => source === question).map(({ text: one }) => one.replace(/[\u00a0\u202f]/g, ' '))
}

const thankful = { door: 'thankful' } as const
const child = { register: 'child' } as const

test.each([
  ['en-CA', 'ask', 'reply', 'By Friday', {}, 'Please reply to this letter by Friday.'],
  [
    'en-US',
    'ask',
    'apology',
    'from the station manager',
    {},
    'I would appreciate an apology from the station manager.',
  ],
  ['en-GB', 'ask', 'apology', 'To my mother', {}, 'I would appreciate an apology to my mother.'],
  ['fr-CA', 'ask', 'reply', "d'ici vendredi", {}, 'J’aimerais avoir une réponse d’ici vendredi.'],
  ['fr-CA', 'ask', 'apology', 'Par écrit', {}, 'Pourriez-vous me présenter des excuses par écrit?'],
  [
    'fr-CA',
    'ask',
    'apology',
    "pour ce qui s'est passé",
    { voice: 'for-my-child', childName: 'Ava' },
    'Pourriez-vous présenter des excuses à Ava pour ce qui s’est passé?',
  ],
  [
    'fr-CA',
    'ask',
    'apology',
    'au plus vite',
    { voice: 'we' },
    'Pourriez-vous nous présenter des excuses au plus vite?',
  ],
  ['en-CA', 'effect', 'sad', 'because I was late?', child, 'I was sad because I was late?'],
  ['en-CA', 'ask', 'reply', 'by Friday?', {}, 'Please reply to this letter by Friday?'],
  ['fr-CA', 'ask', 'reply', 'par écrit ?', {}, 'J’aimerais avoir une réponse par écrit?'],
  ['fr-CA', 'ask', 'apology', 'à ma mère', {}, 'Pourriez-vous présenter des excuses à ma mère?'],
  [
    'en-CA',
    'effect',
    'disappointed',
    'Because it was for my wedding',
    {},
    'I was disappointed because it was for my wedding.',
  ],
  [
    'fr-CA',
    'effect',
    'sad',
    "Parce que j'ai manqué mon party",
    child,
    'J’ai eu de la peine parce que j’ai manqué mon party.',
  ],
  ['fr-CA', 'effect', 'sad', "car j'ai manqué mon party", child, 'J’ai eu de la peine car j’ai manqué mon party.'],
  ['fr-FR', 'expected', 'announced', 'sur votre site', {}, 'Ce n’est pas ce qui était annoncé sur votre site.'],
  ['en-US', 'expected', 'told', 'by text', {}, 'I would have liked to be told in time by text.'],
  ['en-US', 'expected', 'told', 'earlier', {}, 'I would have liked to be told earlier.'],
  ['fr-CA', 'expected', 'told', 'par courriel', {}, 'J’aurais aimé recevoir l’information plus tôt par courriel.'],
  ['fr-CA', 'expected', 'told', 'à temps', {}, 'J’aurais aimé recevoir l’information à temps.'],
  ['fr-CA', 'idea', 'message', 'pour nous prévenir', {}, 'Il aurait suffi d’un message pour nous prévenir.'],
  ['en-US', 'idea', 'message', 'the day before', {}, 'All it would have taken was a short message the day before.'],
  ['fr-FR', 'idea', 'message', 'la veille', {}, 'Il aurait suffi d’un message la veille.'],
  ['fr-FR', 'expected', 'told', 'La veille', { voice: 'we' }, 'Nous aurions aimé recevoir l’information la veille.'],
  ['en-US', 'gesture', 'helped', 'with my bags', thankful, 'I was given all the help that I needed with my bags.'],
  [
    'fr-CA',
    'gesture',
    'listened',
    'pendant une heure',
    thankful,
    'J’ai trouvé une oreille attentive pendant une heure.',
  ],
  [
    'en-GB',
    'meaning',
    'pass-on',
    'to Joe and his boss',
    thankful,
    'Could you please pass on my thanks to Joe and his boss?',
  ],
] as const)(
  '%s: %s: what goes on from the choice %s ends its sentence: %s',
  (convention, question, choice, text, more, all) => {
    expect(chosen(convention, question, choice, text, more)).toEqual([all])
  },
)

test.each([
  ['en-CA', 'effect', 'time', 'In the end I paid twice', ['It cost me time.', 'In the end I paid twice.']],
  [
    'en-CA',
    'ask',
    'reply',
    'On Monday she called back',
    ['Please reply to this letter.', 'On Monday she called back.'],
  ],
  [
    'fr-CA',
    'ask',
    'reply',
    "D'ici là je ne viendrai plus",
    ['J’aimerais avoir une réponse.', 'D’ici là je ne viendrai plus.'],
  ],
  [
    'fr-CA',
    'effect',
    'time',
    'Avec lui je me sentais bien',
    ['Cela m’a fait perdre du temps.', 'Avec lui je me sentais bien.'],
  ],
  ...[
    'De plus, on m’a raccroché au nez.',
    'De mon côté, j’avais tout fait.',
    'De toute façon, c’est fini.',
    'Du coup, j’ai dû revenir.',
    'De votre part c’est décevant.',
    'À ma mère.',
    'Rapidement.',
  ].map((text) => ['fr-CA', 'ask', 'reply', text, ['J’aimerais avoir une réponse.', text]] as const),
  ...['To be honest, I cried.', 'To be fair, you were busy.', 'To me this is serious.', 'To fix the door.'].map(
    (text) => ['en-CA', 'ask', 'apology', text, ['I would appreciate an apology.', text]] as const,
  ),
  [
    'en-CA',
    'gesture',
    'helped',
    'To my mother.',
    ['I was given all the help that I needed.', 'To my mother.'],
    thankful,
  ],
  [
    'en-CA',
    'meaning',
    'pass-on',
    'To fix the door.',
    ['Could you please pass on my thanks?', 'To fix the door.'],
    thankful,
  ],
  ['fr-CA', 'gesture', 'helped', 'À ma mère.', ['J’ai reçu une aide précieuse.', 'À ma mère.'], thankful],
] as const)(
  '%s: %s: a sentence after the choice %s stays one: %s',
  (convention, question, choice, text, all, more: Partial<Draft> = {}) => {
    expect(chosen(convention, question, choice, text, more)).toEqual(all)
  },
)

test.each([
  ['en-CA', 'effect', 'time', 'because of you', 'Because of you.'],
  ['en-CA', 'ask', 'apology', 'in writing', 'In writing.'],
  ['en-CA', 'ask', 'repair', 'asap', 'Asap.'],
  ['en-CA', 'ask', 'refund', 'By Friday.', 'By Friday.'],
  ['fr-CA', 'ask', 'apology', 'par écrit', 'Par écrit.'],
  ['fr-CA', 'ask', 'repair', "car j'ai payé", 'Car j’ai payé.'],
] as const)(
  '%s: %s: where the sentence of %s was changed, “%s” stays apart from what it became',
  (convention, question, choice, text, apart) => {
    const id = `${question}.${choice}@${languageOf(convention).tag}`
    const became = (edit: Edit) => chosen(convention, question, choice, text, { edits: { [id]: edit } })
    expect(became({ kind: 'rewritten', text: 'Zzz.', was: '' })).toEqual(['Zzz.', apart])
    expect(became({ kind: 'removed', was: '' })).toEqual([apart])
  },
)

test.each([
  ['en-CA', 'ask', 'reply', 'by Friday. I insist.', 'By Friday.', 'I insist.', {}],
  ['en-CA', 'effect', 'sad', 'because it was my birthday. I cried.', 'Because it was my birthday.', 'I cried.', child],
  ['en-CA', 'gesture', 'listened', 'with a smile. I noticed.', 'With a smile.', 'I noticed.', thankful],
  ['en-CA', 'ask', 'apology', 'for the delay. It was long.', 'For the delay.', 'It was long.', {}],
  ['fr-CA', 'ask', 'reply', "d'ici vendredi. J'insiste.", 'D’ici vendredi.', 'J’insiste.', {}],
] as const)(
  '%s: %s: after %s, a change of the first sentence of “%s” stays',
  (convention, question, choice, text, first, second, more) => {
    const id = writerSentenceId(question, first.replaceAll('’', "'"))
    const became = (changes: Partial<Draft>) => chosen(convention, question, choice, text, { ...more, ...changes })
    const changed = became({ edits: { [id]: { kind: 'rewritten', text: 'Zzz.', was: first } } })
    expect(changed.slice(1)).toEqual(['Zzz.', second])
    expect(became({ edits: { [id]: { kind: 'removed', was: first } } }).slice(1)).toEqual([second])
    expect(became({ moves: { [id]: null } })).toContain(first)
  },
)
