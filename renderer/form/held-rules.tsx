import { createContext, use, useState, type ReactNode } from 'react'
import { formLimits, type FormRules } from '#letter/form/form-rules'

/** What a form without a limit takes. */
export const anyForm: FormRules = { most: formLimits.most, newline: 1, oneLine: false, shortSubject: false }

type Held = readonly [FormRules, (rules: FormRules) => void]

const HeldRulesContext = createContext<Held | null>(null)

/** What is around it has one form: where its limit is chosen, and where the letter is seen as it takes it. */
export function HeldRules({ children }: { readonly children: ReactNode }) {
  const held = useState(anyForm)
  return <HeldRulesContext value={held}>{children}</HeldRulesContext>
}

/** What the form takes, and how that is changed: held around, or else here alone. */
export function useFormRules(): Held {
  const own = useState(anyForm)
  return use(HeldRulesContext) ?? own
}
