import { memo } from 'react'
import type { Column } from '#letter/parts/letter'

type Props = Readonly<{ lines: string; column: Column; before: number }>

/** Lines printed one under the other: an address, the date, a signature. */
export const PageLines = memo(function PageLines({ lines, column, before }: Props) {
  return (
    <p className={`part lines ${column}`} style={{ '--before': before }}>
      {lines}
    </p>
  )
})
