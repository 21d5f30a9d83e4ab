import { describe, expect, test } from 'vitest'
import { findFacts } from '#letter/facts/find-facts'
import { all, found, said } from './found-facts'

describe('a fact is offered by its form alone', () => {
  const from = (name: string, address: string) => ({ name, address })
  const kinds = (text: string, sender: ReturnType<typeof from>, kind: string) =>
    findFacts({ text, from: sender }, all, '2026-11-27')
      .filter((fact) => fact.kind === kind)
      .map(said)
  const tickets = from('Harbour Tickets', 'help@harbourtickets.example')
  const hotel = from('Hôtel du Port', 'accueil@hotelduport.example')
  const theatre = from('Théâtre du Port', 'accueil@theatreduport.example')

  test('whoever speaks for its own people acts for no other', () => {
    const crew = 'Harbour Tickets, on behalf of the entire crew, wishes you a great show.\nHarbour Tickets'
    expect(kinds(crew, tickets, 'organisation')).toEqual(['Harbour Tickets'])
    const team = 'L’Hôtel du Port vous remercie au nom de toute son équipe.\nHôtel du Port'
    expect(kinds(team, hotel, 'organisation')).toEqual(['Hôtel du Port'])
    for (const all of ['on behalf of our team', 'on behalf of all the staff', 'on behalf of everyone'])
      expect(kinds(`Harbour Tickets thanks you ${all}.\nHarbour Tickets`, tickets, 'organisation')).toHaveLength(1)
    expect(
      kinds('Sold by Harbour Tickets on behalf of the theatre.\nHarbour Tickets', tickets, 'organisation'),
    ).toEqual([])
    expect(kinds('Harbour Tickets vous écrit au nom du Théâtre.\nHarbour Tickets', tickets, 'organisation')).toEqual([])
  })

  test('a place that bears the name of who writes is theirs', () => {
    const text =
      'Votre billet du Théâtre du Port\nThéâtre du Port\nLieu : Théâtre du Port, 9 rue du Port, 33000 Bordeaux'
    expect(kinds(text, theatre, 'address')).toEqual(['9 rue du Port / Bordeaux /  / 33000'])
    const other = 'Votre billet du Théâtre du Port\nThéâtre du Port\nLieu : Salle Haute, 9 rue du Port, 33000 Bordeaux'
    expect(kinds(other, theatre, 'address')).toEqual([])
  })

  test.each([
    ['Best if bought on 3 May 2026'],
    ['Valid when purchased on 3 May 2026'],
    ['Remboursable si acheté le 3 mai 2026'],
  ])('a condition is no day of an order: %s', (line) => {
    expect(found('date', line).filter((day) => day.startsWith('order'))).toEqual([])
  })

  test('what was made on a day was not ordered then', () => {
    expect(found('date', 'Order 88213 of 12 May 2026', 'Made on 3 May 2026')).toContain('order 2026-05-12')
    expect(found('date', 'Bought on 3 May 2026')).toEqual(['order 2026-05-03'])
  })

  test.each([
    'Nous ne vous remboursons 45,00 $ que si vous gardez le reçu',
    'Nous vous remboursons 45,00 $ si vous gardez le reçu',
    'We will only be refunding $45.00 with the receipt',
    'We are refunding $45.00 if you keep the receipt',
  ])('a condition is no refund: %s', (line) => expect(found('sum', line)).toEqual([]))

  test.each([
    ['Motel #6', 'Motel #6'],
    ['Bistro No. 8', 'Bistro No. 8'],
    ['Corner Pharmacy #114', 'Corner Pharmacy'],
  ])('a number that is of the name stays: %s', (head, name) => {
    expect(found('organisation', head, '14 Mill Street', 'Stowe, VT 05672', head)).toEqual([name])
  })

  test('a booking counts before a complaint that a sentence mentions', () => {
    expect(found('reference', 'Réservation QX7RTZ', 'Réclamation 2026-118 ouverte')).toEqual(['QX7RTZ'])
  })
})

test('where a parcel waits is not the address of who sends it', () => {
  const shop = ['Tabac Bleu, 2 rue Pasteur, 35400 Saint-Malo', 'Colis Breizh']
  expect(found('address', "Votre colis vous attend jusqu'au 4 décembre au relais :", ...shop)).toEqual([])
  const hall = ['Blue Kiosk, 22 High Street, Ludlow SY8 1BS', 'Colis Breizh, reclaim@colis.example']
  expect(found('address', 'Your parcel is ready to be collected at:', ...hall)).toEqual([])
})

test('a platform that books for another is not who is written to', () => {
  const from = { name: 'Tablette', address: 'reservations@tablette.example' }
  const text = 'Votre table est réservée.\nEnvoyé par Tablette, la plateforme de réservation – aide@tablette.example'
  expect(findFacts({ text, from }, all, '2026-11-27')).toEqual([])
  const english = 'Your table is booked.\nSent by Tablette, the booking platform – help@tablette.example'
  expect(findFacts({ text: english, from }, all, '2026-11-27')).toEqual([])
})
