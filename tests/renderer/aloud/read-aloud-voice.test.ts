import { expect, test } from 'vitest'
import { chooseVoice, localVoices, type ComputerVoice } from '#renderer/aloud/read-aloud-voice'

const voice = (name: string, lang: string, more: Partial<ComputerVoice> = {}): ComputerVoice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
})
const names = (voices: readonly ComputerVoice[]) => voices.map(({ name }) => name)

test('the voices of the region come first, then the usual one of the system', () => {
  const voices = [voice('Paul', 'fr-FR'), voice('Usual', 'fr-FR', { default: true }), voice('Amélie', 'fr_CA')]
  expect(names(localVoices(voices, 'fr-CA'))).toEqual(['Amélie', 'Usual', 'Paul'])
  expect(names(localVoices(voices, 'fr-FR'))).toEqual(['Usual', 'Paul', 'Amélie'])
})

test("the app's own words, which name no region, are read as in Canada where that can be", () => {
  const voices = [voice('Daniel', 'en-GB'), voice('Claire', 'en-CA')]
  expect(chooseVoice(voices, 'en', '')?.name).toBe('Claire')
})

test('a voice of a network is never among them, even when it is asked for by name', () => {
  const voices = [voice('Cloud', 'en-CA', { localService: false, default: true }), voice('Here', 'en-US')]
  expect(names(localVoices(voices, 'en-CA'))).toEqual(['Here'])
  expect(chooseVoice(voices, 'en-CA', 'Cloud')?.name).toBe('Here')
})

test('the voice chosen by name reads its language, and no other', () => {
  const voices = [voice('First', 'en-CA'), voice('Chosen', 'en-GB'), voice('Amélie', 'fr-CA')]
  expect(chooseVoice(voices, 'en-CA', 'Chosen')?.name).toBe('Chosen')
  expect(chooseVoice(voices, 'fr-CA', 'Chosen')?.name).toBe('Amélie')
  expect(chooseVoice(voices, 'es', 'Chosen')).toBeNull()
})
