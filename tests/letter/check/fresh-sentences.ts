import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { toneReasons } from '#letter/language/reasons'
import { slipsIn, type SlipTable } from '#letter/spelling/slips'
import { makeDraft } from '#tests/draft'
import { remarksOn } from './remarks-on'

/** A sentence with its label: what is wrong with it, or for an innocent one what it could be taken for; who writes it, and in answer to what. */
type Labelled = Readonly<{
  kind: string
  who: string
  question: string
  text: string
  mended: string
  /** Marked by `?`: nothing in its form tells it. */
  beyond: boolean
}>

/** The labelled sentences of a language: `fr-faulty`, `en-innocent`. */
export function freshSentences(name: string): readonly Labelled[] {
  return readFileSync(join(import.meta.dirname, 'fresh', `${name}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', who = '', question = '', text = '', mended = ''] = line.split('|')
      return { kind: kind.replace('?', ''), who, question, text, mended, beyond: kind.startsWith('?') }
    })
}

const families: Readonly<Record<string, readonly string[]>> = {
  tone: toneReasons,
  capitals: ['capitals', 'marks'],
  favour: ['favour'],
  privacy: ['child-home', 'child-phone', 'child-school', 'child-age', 'child-handle', 'child-alone'],
  day: ['no-moment', 'no-moment-thanks'],
  who: ['name-praise'],
  ask: ['ask-object', 'refund-sum', 'wish-passed'],
}

function draftOf({ who, question, text }: Labelled, convention: string): Draft {
  const door = question === 'thanked' ? 'thankful' : 'disappointed'
  const ask = { kind: 'own', text } as const
  const moment = { kind: 'moment', date: '', until: '', time: '', place: '' } as const
  return makeDraft({
    ...{ convention, door, at: 'send', register: who === 'child' ? 'child' : 'adult' },
    writer: { ...nobody, name: 'Léa Roy', email: 'lea@exemple.ca' },
    recipient: { ...nobody, organisation: 'Place' },
    answers: question === 'ask' ? { what: { kind: 'own', text: 'Non.' }, ask, moment } : { [question]: ask },
  })
}

/** What the check and the slips say of a sentence, by family: the slips with the sentence as it would then read. */
export function saidOf(one: Labelled, convention: string, slips: SlipTable): ReadonlyMap<string, string> {
  const reasons = remarksOn(draftOf(one, convention)).map(({ reason }) => reason)
  const found = new Map<string, string>()
  for (const reason of reasons)
    for (const [family, all] of Object.entries(families))
      if (all.includes(reason) && (family !== 'day' || one.kind === 'day')) found.set(family, reason)
  if (one.who === 'child') return found
  const offers = slipsIn(one.text, slips, [])
  const mended = offers.reduceRight(
    (left, { from, to, instead }) => left.slice(0, from) + instead + left.slice(to),
    one.text,
  )
  if (offers.length > 0) found.set('slip', mended.replaceAll('’', "'"))
  return found
}

/** The family that a label is told by. */
export function familyOf(kind: string): string {
  if (kind.startsWith('child-')) return 'privacy'
  if (kind in families || kind === 'slip') return kind
  return Object.entries(families).find(([, all]) => all.includes(kind))?.[0] ?? kind
}
