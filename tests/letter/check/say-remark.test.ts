import { expect, test } from 'vitest'
import { sayRemark } from '#letter/check/say-remark'
import { checkWords } from '#locales/check-words'
import { remarksOn, told } from './remarks-on'

const french = remarksOn(told('VOUS ÊTES NULS! C’est ridicule.'))
const saidAs = (reason: string, app: 'fr' | 'en') => {
  const remark = french.find((one) => one.reason === reason)
  return remark ? sayRemark(remark, checkWords[app]) : null
}

test('a remark is said in the language of the app, its example in the language of the letter', () => {
  expect(saidAs('judgement', 'en')).toEqual({
    title: 'A fact would say it better',
    why: expect.stringContaining('what you saw') as string,
    example: 'For example, “C’est ridicule.” is stronger as “Cette règle m’étonne.”',
    change: null,
  })
})

test('a change is offered with what it does', () => {
  expect(saidAs('capitals', 'fr')).toMatchObject({ change: 'Passer en minuscules', example: null })
})

test('a reason of somewhere else is left to those who know it', () => {
  const [remark] = french
  expect(remark && sayRemark({ ...remark, reason: 'somewhere-else' }, checkWords.fr)).toBeNull()
})
