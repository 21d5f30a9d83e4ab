import { describe, expect, test } from 'vitest'
import { factRules } from '#letter/facts/fact-rules'
import { factsDataSchema } from '#letter/facts/facts-data'
import { findFacts } from '#letter/facts/find-facts'
import { all, find, found, said } from './found-facts'

test.each(all)('the labels of $letter.tag have their fields, and can be looked for', (language) => {
  expect(factsDataSchema.parse(language.facts)).toEqual(language.facts)
  expect(() => factRules(language)).not.toThrow()
})

describe('a number by which a matter is found', () => {
  test.each([
    ['Order number: 112-4431-88', '112-4431-88'],
    ['Order #4471', '4471'],
    ['Commande n° CMD-2207', 'CMD-2207'],
    ['Numéro de réservation\tQX7RTZ', 'QX7RTZ'],
    ['Booking reference: KQZRTV', 'KQZRTV'],
    ['No de dossier : 2026/114', '2026/114'],
    ['Votre commande 88213 est partie.', '88213'],
    ['Order number | Date\nHL-20417 | 3 May 2026', 'HL-20417'],
    ['NUMERO DE COMMANDE : W77120', 'W77120'],
    ['Trans# 88214', '88214'],
    ['Trans 88214   Reg 2', '88214'],
    ['Invoice no. 5501\nPurchase order: 88120', '5501'],
    ['Order: PT-20418\nReplaces order: PT-19977', 'PT-20418'],
    ['Votre réclamation 2026-R-118 a été traitée.\nContrat 44120983', '2026-R-118'],
    ["Constat d'infraction 8841207", '8841207'],
    ['Collection reference: 7KQ2 MNP4', '7KQ2 MNP4'],
    ['Invoice no.   HF/26/11873\nYour order   W-40027', 'W-40027'],
    ['Subject: Claim PS-00418 approved\nPolicy: 4471-HO', 'PS-00418'],
    ['Your return of order PT-20418\nOrder PT-20418, exchanged for order PT-20977', 'PT-20418'],
  ])('%s', (text, code) => expect(found('reference', ...text.split('\n'))).toEqual([code]))

  test.each([
    'Account number: 8004 2771 553',
    'Payment confirmation: 77120044',
    'Your payment confirmation number is 77120044.',
    'Confirmation de paiement : 55017733',
    'Voici la confirmation de votre paiement no 55017733.',
    'Interac transfer confirmation C1AXb774',
    'Tracking number: 1ZX90417F0388124417',
    'No de suivi : 7314 0088 2219 5506',
    'Orders: 1-800-555-0199',
    'Réservations : 418 555-0190',
    'You earned 1204 points on this order.',
    'Order total: $191.06',
    'Order date: 2026-06-09',
    'Votre numéro de client : C0044871',
  ])('%s: none', (text) => expect(found('reference', text)).toEqual([]))

  test('an order counts before its invoice, and what a line begins with before what a sentence mentions', () => {
    expect(found('reference', 'Invoice no. F-3318', 'Order no. W-77120')).toEqual(['W-77120'])
    expect(found('reference', 'Order no. W-77120', 'It replaces what you sent back of order A-1187.')).toEqual([
      'W-77120',
    ])
  })

  test('an invoice counts before its receipt', () => {
    expect(found('reference', 'Receipt #2044-1187', 'Invoice number F3A9-07')).toEqual(['F3A9-07'])
    expect(found('reference', 'Transaction no 88-2041', 'Facture no 41877')).toEqual(['41877'])
    expect(found('reference', 'Receipt #2044-1187')).toEqual(['2044-1187'])
  })

  test('the file of a patient, a pupil or a child is none', () => {
    expect(found('reference', 'Facture no 41877', 'Patient : Loïc Harvey     Dossier : 20418')).toEqual(['41877'])
    expect(found('reference', 'Élève : Zachary Lemelin     Dossier : 1184402')).toEqual([])
    expect(found('reference', 'Student: Zoe Lee     File no: 1184402')).toEqual([])
    expect(found('reference', 'Client : Zoe Lee     Dossier : 1184402')).toEqual(['1184402'])
  })
})

describe('a day', () => {
  test('the day of an order and that of its delivery are told apart', () => {
    const lines = [
      'Order date: November 3, 2026',
      'Delivered on: Thursday, November 12, 2026',
      'Return by December 12, 2026',
    ]
    expect(found('date', ...lines)).toEqual(['order 2026-11-03', 'delivery 2026-11-12'])
  })

  test('which number is the month is shown by another day, by a weekday or by the language, or the day is none', () => {
    expect(found('date', 'Order date: 03/04/2026')).toEqual([])
    expect(found('date', 'Order date: 03/04/2026', 'Return by: 27/04/2026')).toEqual(['order 2026-04-03'])
    expect(found('date', 'Order date: 03/04/2026', 'Return by: 04/27/2026')).toEqual(['order 2026-03-04'])
    expect(found('date', 'Order date: Fri 03/04/2026')).toEqual(['order 2026-04-03'])
    expect(found('date', 'Date de la commande : 03/04/2026', 'Merci de votre visite')).toEqual(['order 2026-04-03'])
  })

  test('the day for which something is booked is not the day on which it was', () => {
    expect(found('date', 'Booked for: 12 November 2026')).toEqual(['other 2026-11-12'])
    expect(found('date', 'Booked on: 12 November 2026')).toEqual(['order 2026-11-12'])
  })

  test('a day without its year has that of the text in which its weekday fits', () => {
    expect(found('date', 'Invoice 2026-11', 'Delivery: Thursday, November 12')).toEqual(['delivery 2026-11-12'])
    expect(found('date', 'Invoice 2026-11', 'Delivery: Friday, November 12')).toEqual([])
  })

  test('a currency or a postal code shows whether the month comes first', () => {
    expect(found('date', 'Order date: 03/04/2026', 'Total £18.00')).toEqual(['order 2026-04-03'])
    expect(found('date', 'Order date: 03/04/2026', 'Albuquerque, NM 87106')).toEqual(['order 2026-03-04'])
  })

  test('of two days between which something is to be delivered, the last', () => {
    expect(found('date', 'Livraison entre le 25/11/2026 et le 27/11/2026')).toEqual(['delivery 2026-11-27'])
    expect(found('date', 'Delivery between 25/11/2026 and 27/11/2026')).toEqual(['delivery 2026-11-27'])
    expect(found('date', 'Delivery: 25/11/2026 - 27/11/2026')).toEqual(['delivery 2026-11-27'])
    expect(found('date', 'Delivery: 25/11/2026. Ordered on 20/10/2026')).toContain('delivery 2026-11-25')
  })

  test('one that stands alone beside its time is a day of something', () => {
    expect(found('date', '24 May 2026 12:41 PM')).toEqual(['other 2026-05-24'])
    expect(found('date', 'SALE   10/31/2026 4:12 PM')).toEqual(['other 2026-10-31'])
  })

  test('of two days with one label, none', () => {
    expect(found('date', 'Delivered: May 3, 2026', 'Delivered: May 5, 2026')).toEqual([])
  })
})

describe('whom it is from', () => {
  const head = ['Harbour Lamp Co.', '18 Wharf Street', 'Halifax, NS  B3H 3E2']
  test('the name over the address at the top, and the address under it', () => {
    expect(found('organisation', ...head)).toEqual(['Harbour Lamp Co.'])
    expect(found('address', ...head)).toEqual(['18 Wharf Street / Halifax / NS / B3H 3E2'])
  })

  test.each([
    ['Harbour & Lamp', 'harbourandlamp'],
    ['Harbour & Lamp', 'harbourlamp'],
    ['Phare & Lampe', 'phareetlampe'],
    ['Rock & Roll Lamps', 'rocknroll-lamps'],
  ])('%s of %s.example is its sender, however its domain has the sign', (name, domain) => {
    const from = { name, address: `orders@${domain}.example` }
    const text = `Your order has left.\nLamp £12.00\nHelp\nIts lamps\nThanks\nBye\nEnd\n${name}, 22 High Street, Ludlow SY8 1BS`
    expect(findFacts({ text, from }, all, '2026-11-27').map(said)).toContain(name)
  })

  test("the reader's own address is none, nor their e-mail", () => {
    const reader = ['Ship to', 'Siobhan MacEachern', '1416 Robie Street', 'Halifax, NS  B3H 3E2']
    expect(found('address', ...head, '', 'Thank you!', '', ...reader)).toHaveLength(1)
    expect(found('address', ...reader)).toEqual([])
    expect(found('email', 'Sent to your e-mail address: siobhan@example.ca')).toEqual([])
  })

  test('where one is answered, not where nobody reads', () => {
    const sender = { name: 'Harbour Lamp Orders', address: 'no-reply@harbourlamp.example' }
    const lines = 'Thank you for your order with Harbour Lamp.\nQuestions? help@harbourlamp.example'
    const facts = findFacts({ text: lines, from: sender }, all, '2026-11-27').map(said)
    expect(facts).toEqual(['Harbour Lamp', 'help@harbourlamp.example'])
    expect(findFacts({ text: 'Thank you.', from: sender }, all, '2026-11-27')).toEqual([])
  })

  test('an address in columns, or without a comma, is one', () => {
    const own = ['Harbour Lamp Co.', 'Tel. 902-555-0114']
    expect(found('address', ...own, 'Harbour Lamp Co.   1900 Foundry St, Ste 210   Bend, OR 97703')).toEqual([
      '1900 Foundry St, Ste 210 / Bend / OR / 97703',
    ])
    expect(found('address', 'Harbour Lamp Co.', '14 Mill Pond Rd Tolland CT 06084')).toEqual([
      '14 Mill Pond Rd / Tolland / CT / 06084',
    ])
  })

  test('a name may begin as a greeting does', () => {
    const from = { name: 'High Mesa Air', address: 'care@highmesa.example' }
    const text = 'High Mesa Air\nHi Daniel,\nYour refund is on its way.'
    expect(findFacts({ text, from }, all, '2026-11-27').map(said)).toContain('High Mesa Air')
  })

  test('where who sells and who sends have two names, none', () => {
    const lines = ['Kiosko', 'Order number: KQ-7714', 'Questions? help@kiosko.example']
    expect(found('organisation', ...lines)).toEqual(['Kiosko'])
    expect(found('organisation', ...lines, 'Sold by: Mill Soap')).toEqual([])
  })

  test('where a platform sends for a hotel that stands over its own address, none', () => {
    const from = { name: 'Roomfinder', address: 'booking@roomfinder.example' }
    const named = (text: string) =>
      findFacts({ text, from }, all, '2026-11-27').flatMap((fact) => (fact.kind === 'organisation' ? [fact.name] : []))
    expect(named('Roomfinder\nThe Copper Inn\n14 Mill Street, Stowe, VT 05672')).toEqual([])
    expect(named('Roomfinder\nHôtel des Tilleuls\n12 quai de la Tournette, 74000 Annecy')).toEqual([])
    expect(named('Roomfinder\nRoomfinder Hotel\n14 Mill Street, Stowe, VT 05672')).toEqual(['Roomfinder'])
  })

  test('who sends through another is neither, and a name in parentheses is whole', () => {
    const named = (name: string, address: string, text: string) =>
      findFacts({ text, from: { name, address } }, all, '2026-11-27').flatMap((fact) =>
        fact.kind === 'organisation' ? [fact.name] : [],
      )
    const clinic = 'Your visit to Orchard Dental is confirmed.\nClinicBook Ltd, 9 Data Park, Reading RG1 1ZZ'
    expect(named('Orchard Dental via ClinicBook', 'no-reply@clinicbook.example', clinic)).toEqual([])
    expect(named('Sam Lee via Harbour Tickets', 'sam@harbourtickets.example', 'Sam Lee sent you a ticket.')).toEqual([])
    expect(
      named('Marc Dubuc', 'marc@toituresdubuc.example', 'Voici la soumission.\n\n'.repeat(9) + 'Marc Dubuc'),
    ).toEqual([])
    expect(named('Amy (Lakeside Camp)', 'amy@lakesidecamp.example', 'Amy\nLakeside Camp')).toEqual(['Lakeside Camp'])
  })

  test('whom a letter thanks by name, and what a place is, are no names', () => {
    expect(found('organisation', 'Thank you for your order, Priya!')).toEqual([])
    expect(found('organisation', 'Merci pour votre commande, Camille !')).toEqual([])
    expect(found('organisation', 'Thank you for your order with Loomcraft!')).toEqual(['Loomcraft'])
    expect(found('organisation', 'Receipt from Bluebird Pottery', 'Receipt #1420-8811')).toEqual(['Bluebird Pottery'])
    expect(found('organisation', 'ZAC de Beaulieu, 2 rue du Commerce, 44200 Nantes')).toEqual([])
    expect(found('organisation', 'Barrow Business Park, 2 Mill Road, Leeds LS10 9ZZ')).toEqual([])
    expect(found('organisation', 'Salle de spectacle', '14, rue Frontenac', 'Rimouski (Québec)  G5L 1C4')).toEqual([])
    expect(found('organisation', 'Centre de location', '8 rue du Pic', 'Alma (Québec)  G8B 1C4')).toEqual([])
  })

  test('who only sends for another is not written to', () => {
    const lines = ['Questions? registrar@mapleclub.example', 'Powered by TeamHub, support@teamhub.example']
    expect(found('email', ...lines)).toEqual(['registrar@mapleclub.example'])
  })

  test('who sells for another is not who is written to, and a shop is named without its number', () => {
    const from = { name: 'Billetterama', address: 'aide@billetterama.example' }
    const text = 'Vos billets, vendus par Billetterama pour le compte du Théâtre du Port.\nBilletterama'
    const facts = findFacts({ text, from }, all, '2026-11-27')
    expect(facts.filter(({ kind }) => kind === 'organisation')).toEqual([])
    const till = ['LAKESHORE PHARMACY #114', '770 Lakeshore Blvd', 'Rochester, NY 14617']
    expect(found('organisation', ...till)).toEqual(['LAKESHORE PHARMACY'])
  })

  test('where something takes place, or is delivered, is not who is written to', () => {
    const place = ['Location: Castle Car Park, Castle Street, Norwich NR1 3DD', 'QuickPark Ltd, help@quickpark.example']
    expect(found('organisation', ...place)).toEqual([])
    expect(found('address', ...place)).toEqual([])
    const home = ['Utility Kingston', 'Service address: 44 Alfred St, Kingston, ON K7L 3R8', 'Utility Kingston']
    expect(found('address', ...home)).toEqual([])
    expect(found('address', 'Lieu : Salle Bonsecours, 9 rue du Port, 33000 Bordeaux')).toEqual([])
  })

  test('who hands a parcel in is not who brings it', () => {
    const parcel = ['Votre colis Chronovite', 'Expéditeur : Maison Belle, 4 rue Haute, 69001 Lyon']
    expect(found('organisation', ...parcel)).toEqual([])
    expect(found('address', ...parcel)).toEqual([])
  })

  test.each(['How did we do? survey@harbourlamp.example', 'Votre avis ? sondage@ardoise.example'])(
    'nobody is written to where only opinions are asked for: %s',
    (line) => expect(found('email', line)).toEqual([]),
  )

  test('an older message that an answer quotes tells nothing, one that is handed on does', () => {
    const older = ['> Order number: W-20931', '> Order date: 14 May 2025']
    const quote = 'On 3 May 2026 at 09:12, Sam Lee wrote:'
    expect(found('reference', 'Order number: W-77120', quote, ...older)).toEqual(['W-77120'])
    expect(found('date', 'Order number: W-77120', quote, ...older)).toEqual([])
    expect(found('reference', 'See below.', quote, ...older)).toEqual(['W-20931'])
    expect(found('reference', 'Subject: Re: Dead plants', 'We are sorry.', quote, ...older)).toEqual([])
    expect(found('reference', 'Subject: Fwd: Re: Plants', 'See below.', quote, ...older)).toEqual(['W-20931'])
  })

  test('an older message is known by its headings', () => {
    const older = ['De : Lea Roy <lea@mail.example>', 'Envoyé : hier', 'À : sav@ardoise.example', 'Commande W-20931']
    expect(found('reference', 'Bonjour Lea,', 'Dossier no 55-2209', ...older)).toEqual(['55-2209'])
    expect(found('reference', 'Voir ci-dessous.', ...older)).toEqual(['W-20931'])
  })

  test.each(['---------- Forwarded message ---------', 'Begin forwarded message:', 'Début du message transféré :'])(
    'of a message that is handed on, who sent it: %s',
    (mark) => {
      const text = [
        'Can you call them?',
        mark,
        'From: Loomcraft Home <care@loomcraft.example>',
        'To: me',
        'Loomcraft Home',
      ]
      const from = { name: 'Priya Nair', address: 'priya@mail.example' }
      const facts = findFacts({ text: [...text, 'Order number: LC-30418'].join('\n'), from }, all, '2026-11-27')
      expect(facts.map(said)).toEqual(['LC-30418', 'Loomcraft Home', 'care@loomcraft.example'])
    },
  )

  test('what a service sends for another names neither', () => {
    const from = { name: 'Ticket Service', address: 'tickets@ticketservice.example' }
    const text = 'Sent by Ticket Service for the shop.\nA mistake? shop.brest@panier.example'
    expect(findFacts({ text, from }, all, '2026-11-27').filter(({ kind }) => kind === 'organisation')).toEqual([])
  })
})

test('two columns that lost what stood between them are no label and no value', () => {
  expect(find('Hello', 'Total', 'Thank you', '3 May 2026')).toEqual([])
})
