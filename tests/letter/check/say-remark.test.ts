import { expect, test } from 'vitest'
import { sayRemark } from '#letter/check/say-remark'
import { checkWords } from '#tests/languages'
import { remarksOn, told } from './remarks-on'

const french = remarksOn(told('VOUS ÊTES NULS! C’est ridicule.'))
const saidAs = (reason: string, app: 'fr' | 'en') => {
  const remark = french.find((one) => one.reason === reason)
  return remark ? sayRemark(remark, checkWords[app], 'adult') : null
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
  expect(remark && sayRemark({ ...remark, reason: 'somewhere-else' }, checkWords.fr, 'adult')).toBeNull()
})

test('a child is spoken to as a child, in the same remark', () => {
  const [remark] = french.filter(({ reason }) => reason === 'judgement')
  expect(remark && sayRemark(remark, checkWords.fr, 'child')).toMatchObject({
    title: 'Un fait serait plus fort',
    why: expect.stringContaining('tu as vu') as string,
    example: expect.stringContaining('C’est ridicule.') as string,
  })
  expect(remark && sayRemark(remark, checkWords.fr, 'adult')).toMatchObject({ title: 'Un fait frapperait plus fort' })
})

test('a remark that only a child can get is said to a child', () => {
  const drafts = told('Je vais à l’école Saint-Jean.', 'fr-CA', { register: 'child' })
  const school = remarksOn(drafts).find(({ reason }) => reason === 'child-school')
  expect(school && sayRemark(school, checkWords.fr, 'child')?.why).toContain('où te trouver')
})
