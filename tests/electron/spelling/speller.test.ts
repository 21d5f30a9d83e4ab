import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { Speller } from '#electron/spelling/speller'
import { installedShelf, spellerInPlace } from './speller-in-place'

test('nothing is started before the first word, and one thread serves all', async () => {
  const { speller, starts } = spellerInPlace()
  expect(await speller.lacking('fr', [])).toEqual(new Set())
  expect(starts()).toBe(0)
  await Promise.all([speller.lacking('fr', ['mot']), speller.lacking('en-CA', ['word'])])
  await speller.alike('fr', 'mots')
  expect(starts()).toBe(1)
})

test('French is spelled the classical way or the rectified one, whatever the apostrophe', async () => {
  const { speller } = spellerInPlace()
  const right = [
    'évènement',
    'événement',
    'aujourd’hui',
    "aujourd'hui",
    'connaître',
    'connaitre',
    'magasiner',
    'peut-on',
  ]
  const wrong = ['désapointé', 'tournoit', 'rendez-vou', 'conaître', 'mèdecin']
  expect(await speller.lacking('fr', [...right, ...wrong])).toEqual(new Set(wrong))
})

test('each kind of English has its own spelling', async () => {
  const { speller } = spellerInPlace()
  const words = ['colour', 'color', 'centre', 'don’t', 'else’s', 'recieve']
  expect(await speller.lacking('en-CA', words)).toEqual(new Set(['color', 'recieve']))
  expect(await speller.lacking('en-GB', words)).toEqual(new Set(['color', 'recieve']))
  expect(await speller.lacking('en-US', words)).toEqual(new Set(['colour', 'centre', 'recieve']))
})

test('suggestions are few, whole words, the likeliest first', async () => {
  const { speller } = spellerInPlace()
  const [first, ...others] = await speller.alike('fr', 'tournoit')
  expect(first).toBe('tournoi')
  expect(others).not.toContain('tournoi t')
  expect((await speller.alike('fr', 'quil'))[0]).toBe('qu’il')
  expect((await speller.alike('en-CA', 'Thats'))[0]).toBe('That’s')
  expect(await speller.alike('fr', 'xqzwxqzwxqzw')).toEqual([])
  expect((await speller.alike('fr', 'vou')).length).toBeLessThanOrEqual(5)
})

test.each([
  ['en-CA', 'adress', 'address'],
  ['en-US', 'tommorow', 'tomorrow'],
  ['en-GB', 'comitee', 'committee'],
  ['en-CA', 'leter', 'letter'],
  ['en-CA', 'kettel', 'kettle'],
  ['fr', 'apeler', 'appeler'],
  ['fr', 'adrese', 'adresse'],
  ['fr', 'atendre', 'attendre'],
])('in %s, %s is %s first: letters are doubled amiss before they are left out', async (dictionary, word, meant) => {
  expect((await spellerInPlace().speller.alike(dictionary, word))[0]).toBe(meant)
})

test('a French verb is offered in both its forms, that one may choose', async () => {
  const { speller } = spellerInPlace()
  expect((await speller.alike('fr', 'telephone')).slice(0, 2)).toEqual(['téléphone', 'téléphoné'])
  expect(await speller.alike('fr', 'cafetiere')).toEqual(['cafetière'])
})

test('a dictionary that can not be read is told, and the others still serve', async () => {
  const { speller } = spellerInPlace((dictionary) => ({
    ...installedShelf(dictionary),
    ...(dictionary === 'fr' ? { words: '/nowhere/fr.dic' } : {}),
  }))
  await expect(speller.lacking('fr', ['mot'])).rejects.toThrow('fr.dic')
  expect(await speller.lacking('en-CA', ['wrod'])).toEqual(new Set(['wrod']))
})

test('a thread that ends loses its questions; the next question starts another', async () => {
  const threads: EventEmitter[] = []
  const speller = new Speller(() => {
    const thread = new EventEmitter()
    threads.push(thread)
    return Object.assign(thread, { postMessage: vi.fn<(message: unknown) => void>(), unref: () => undefined })
  })
  const lost = speller.lacking('fr', ['mot'])
  threads[0]?.emit('error', new Error('out of memory'))
  await expect(lost).rejects.toThrow('out of memory')
  const next = speller.lacking('fr', ['mot'])
  threads[1]?.emit('message', { id: 2, words: ['mot'] })
  expect(await next).toEqual(new Set(['mot']))
})
