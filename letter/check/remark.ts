import type { QuestionId } from '../draft/questions'

/** What a remark is about: a place in a sentence (UTF-16 offsets in its text), a block, or the whole letter. */
export type RemarkPlace =
  | Readonly<{ kind: 'sentence'; id: string; from: number; to: number }>
  | Readonly<{ kind: 'block'; block: 'sender' | 'date' | 'recipient' | 'signature' }>
  | Readonly<{ kind: 'letter' }>

/**
 * A change that is safe to offer in one click. What it takes out of the letter is kept aside, and can be restored. What a
 * `split` takes out can make a letter of its own: `splitDraft`. To `call-reader` writes the recipient's name with its title.
 */
export type RemarkChange =
  | Readonly<{ kind: 'remove'; sentence: string }>
  | Readonly<{ kind: 'rewrite'; sentence: string; text: string }>
  | Readonly<{ kind: 'set-aside'; sentences: readonly string[] }>
  | Readonly<{ kind: 'split'; sentences: readonly string[] }>
  | Readonly<{ kind: 'call-reader'; name: string }>

/**
 * One suggestion of the check. `reason` names its words in `locales/<language>/app/remarks.json`, said in the app's language;
 * `words` fills them. It never blocks, and changes nothing by itself.
 */
export type Remark = Readonly<{
  /** One id for one remark in one place, whenever it is made, so that a dismissed one stays dismissed. */
  id: string
  reason: string
  words: Readonly<Record<string, string>>
  place: RemarkPlace
  /** Where the writer can mend it. */
  question: QuestionId | null
  change: RemarkChange | null
}>
