import { answer, setParty } from '../draft/change-draft'
import type { Matter, Moment, Party, Words } from '../draft/draft'
import { questionsOf } from '../draft/questions'
import type { Fact } from './fact'

/** The field of a draft that a fact can go into, what stands there now, and the draft with the fact there. */
export type FactPlace = Readonly<{
  field: 'reference' | 'date' | 'ask' | 'organisation' | 'email' | 'address'
  now: string
  /** The ready answer that stands there without a word of the writer's, if it is another than what the fact asks for. */
  choice?: string
  /** Whether the fact stands there already. */
  isThere: boolean
  put: <D extends Words>(draft: D) => D
}>

/** Where a fact can go in a draft; null where no question of it has a field for that. A sum is what one asks to be refunded. */
export function placeOf(fact: Fact, draft: Words): FactPlace | null {
  const asks = (id: string) => questionsOf(draft).some((question) => question.id === id)
  switch (fact.kind) {
    case 'reference':
      return asks('matter') ? inReference(fact.code, draft) : null
    case 'date':
      return asks('moment') ? inMoment(fact.day, draft) : null
    case 'sum':
      return asks('ask') && fact.what === 'total' && fact.currency !== null ? inAsk(fact.text, draft) : null
    case 'organisation':
      return inRecipient('organisation', { organisation: fact.name }, draft)
    case 'email':
      return inRecipient('email', { email: fact.address }, draft)
    case 'address': {
      const { street, city, region, postalCode } = fact
      return inRecipient('address', { street, city, region, postalCode, country: '', asTyped: false }, draft)
    }
  }
}

function inReference(reference: string, draft: Words): FactPlace {
  const matterOf = ({ answers: { matter } }: Words): Matter =>
    matter?.kind === 'matter' ? matter : { kind: 'matter', matter: '', reference: '' }
  const now = matterOf(draft).reference.trim()
  const put = <D extends Words>(before: D) => answer(before, 'matter', { ...matterOf(before), reference })
  return { field: 'reference', now, isThere: now === reference, put }
}

function inMoment(date: string, draft: Words): FactPlace {
  const momentOf = ({ answers: { moment } }: Words): Moment =>
    moment?.kind === 'moment' ? moment : { kind: 'moment', date: '', until: '', time: '', place: '' }
  const { date: now } = momentOf(draft)
  const put = <D extends Words>(before: D) => answer(before, 'moment', { ...momentOf(before), date, until: '' })
  return { field: 'date', now, isThere: now === date, put }
}

function inAsk(text: string, draft: Words): FactPlace {
  const { ask } = draft.answers
  const now = ask && 'text' in ask ? ask.text.trim() : ''
  const isRefund = ask?.kind === 'choice' && ask.choice === 'refund'
  const put = <D extends Words>(before: D) => answer(before, 'ask', { kind: 'choice', choice: 'refund', text })
  const choice = ask?.kind === 'choice' && !isRefund && now === '' ? { choice: ask.choice } : {}
  return { field: 'ask', now, ...choice, isThere: isRefund && now === text, put }
}

function inRecipient(
  field: 'organisation' | 'email' | 'address',
  part: Partial<Omit<Party, 'courtesy'>>,
  draft: Words,
): FactPlace {
  const keys = ['organisation', 'email', 'street', 'city', 'region', 'postalCode'] as const
  const own = keys.filter((key) => part[key] !== undefined)
  const now = own
    .map((key) => draft.recipient[key].trim())
    .filter(Boolean)
    .join(', ')
  const isThere = own.every((key) => draft.recipient[key].trim() === part[key])
  const put = <D extends Words>(before: D) => setParty(before, 'recipient', { ...before.recipient, ...part })
  return { field, now, isThere, put }
}
