import type { Draft } from '../draft/draft'
import { fill } from '../text/fill'
import type { Remark } from './remark'
import { reasons } from '../language/reasons'
import type { RemarkWords } from '../language/remark-words'

/** A remark as a person reads it; `example` and `change` are null where it has none. */
export type SaidRemark = Readonly<{ title: string; why: string; example: string | null; change: string | null }>

/** A remark in the words of the app, to a child as to a child; null for a reason that these words do not know. */
export function sayRemark(
  { reason, words, change }: Remark,
  { example, remarks }: RemarkWords,
  register: Draft['register'],
): SaidRemark | null {
  const known = reasons.find((one) => one === reason)
  if (!known) return null
  const { child, ...adult } = remarks[known]
  const said = register === 'child' && child ? child : adult
  return {
    title: fill(said.title, words),
    why: fill(said.why, words),
    example: 'stronger' in words ? fill(example, words) : null,
    change: change && said.change ? fill(said.change, words) : null,
  }
}
