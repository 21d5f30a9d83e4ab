import { useId, type ReactNode } from 'react'
import { useTranslation } from '../app/words'

/** What ties a field to its label and its hint. */
export type FieldTies = Readonly<{ id: string; 'aria-describedby'?: string | undefined }>

type Props = Readonly<{
  label: string
  /** Whether the label is only heard. */
  unseen?: boolean | undefined
  optional?: boolean | undefined
  /** What stands under the field and is heard with it; an empty one keeps its place. */
  hint?: ReactNode
  /** What stands under the hint. */
  after?: ReactNode
  /** The part of a row that it takes; or a row, beside its label. */
  width?: 'half' | 'third' | 'two-thirds' | 'beside' | undefined
  /** The field itself. */
  children: (ties: FieldTies) => ReactNode
}>

/** A field with its label and its hint. */
export function Labelled({ label, unseen = false, optional = false, hint, after, width, children }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const ties = hint === undefined ? { id } : { id, 'aria-describedby': `${id}-hint` }
  return (
    <div className={width ? `field ${width}` : 'field'}>
      <label className={unseen ? 'aloud-only' : 'field-label'} htmlFor={id}>
        {label} {optional && <span className="optional">({t('common.optional')})</span>}
      </label>
      {children(ties)}
      {hint !== undefined && (
        <div id={ties['aria-describedby']} className="field-hint">
          {hint}
        </div>
      )}
      {after}
    </div>
  )
}
