import type { referenceKinds } from '../language/reading-data'

/** What a confirmation or a receipt tells, as it is written there, and the line that it was found in. */
export type Fact = Readonly<{ line: string }> &
  Readonly<
    | { kind: 'reference'; what: (typeof referenceKinds)[number]; code: string }
    /** An ISO day; `other` is one that is neither that of an order nor of a delivery. */
    | { kind: 'date'; what: 'order' | 'delivery' | 'other'; day: string }
    | { kind: 'sum'; what: 'total' | 'refund'; text: string; amount: number; currency: string | null }
    | { kind: 'organisation'; name: string }
    | { kind: 'email'; address: string }
    | { kind: 'address'; street: string; city: string; region: string; postalCode: string }
  >

/** A fact of one kind. */
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, Readonly<{ kind: Kind }>>
