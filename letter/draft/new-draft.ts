import type { Draft, Party } from './draft'
import { draftVersion } from './draft-version'
import { questions, type Door } from './questions'

/** A party about whom nothing is known. */
export const nobody: Party = {
  name: '',
  courtesy: 'none',
  role: '',
  organisation: '',
  street: '',
  city: '',
  region: '',
  postalCode: '',
  email: '',
  phone: '',
  country: '',
  asTyped: false,
}

/** What a draft that begins is given: a UUID, and an ISO date and time. */
export type IdAndMoment = Readonly<{ id: string; now: string }>

/** An empty draft at its first question. `id` is a UUID, `now` an ISO date and time. */
export function newDraft({
  id,
  door,
  convention,
  now,
}: {
  id: string
  door: Door
  convention: string
  now: string
}): Draft {
  return {
    version: draftVersion,
    id,
    door,
    convention,
    register: 'adult',
    voice: 'I',
    childName: '',
    gender: 'neutral',
    length: 'full',
    tone: 'plain',
    gravity: 'hard',
    variation: 0,
    writer: nobody,
    helper: nobody,
    recipient: nobody,
    at: questions[door][0]?.id ?? 'send',
    answers: {},
    edits: {},
    moves: {},
    enclosures: '',
    copies: '',
    reads: notReadYet(now),
    signers: '',
    enclosed: [],
    handwritten: null,
    envelope: { window: false, folds: false },
    signature: 'ink',
    coSigned: true,
    called: '',
    agreed: null,
    pupil: null,
    follows: null,
    badge: null,
    dismissed: [],
    history: [{ kind: 'created', on: now }],
    changed: now,
  }
}

/** What a letter that comes out of another keeps of it: who writes, to whom, and how. */
export function peopleAndManner(draft: Draft) {
  const { writer, helper, recipient, signers, coSigned, childName } = draft
  const { register, voice, gender, tone, gravity, variation } = draft
  return {
    ...{ writer, helper, recipient, signers, coSigned, childName },
    ...{ register, voice, gender, tone, gravity, variation },
  }
}

/** How a draft reads that begins now, an ISO date and time: in no line yet. */
export function notReadYet(now: string): Draft['reads'] {
  return { on: now.slice(0, 10), lines: [] }
}

/** The variation of a new draft, from 1 to 256, taken from its id, so that two letters begun one after the other don't sound alike. */
export function ownVariation(id: string): number {
  return 1 + Number.parseInt(id.slice(0, 2), 16)
}
