import type { ReactNode } from 'react'
import { useQuestionPlace } from '../questions/question-place'

/** The heading of a group of fields, one level under its question. */
export function FieldsTitle({ children }: { readonly children: ReactNode }) {
  const Heading = useQuestionPlace().heading
  return <Heading className="fields-title">{children}</Heading>
}
