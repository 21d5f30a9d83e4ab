import { draftVersion, type Door, type Draft, type Party, type QuestionId } from '#letter/draft'
import { questions } from '#letter/questions'

const nobody: Party = {
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
}

/** A draft in which nothing has been said yet, at the first question of its door. */
export function newDraft(what: Readonly<{ id: string; door: Door; convention: string; now: string }>): Draft {
  const { id, door, convention, now } = what
  return {
    version: draftVersion,
    id,
    door,
    convention,
    register: 'adult',
    writer: nobody,
    helper: nobody,
    recipient: nobody,
    at: firstQuestion(door),
    answers: {},
    edits: {},
    history: [{ kind: 'created', on: now }],
    changed: now,
  }
}

function firstQuestion(door: Door): QuestionId | 'send' {
  return questions[door][0]?.id ?? 'send'
}
