import { Fragment } from 'react'
import { Labelled, type FieldTies } from './labelled'

type Line<T> = Readonly<{ value: T; label: string; lang?: string | undefined }>
type Props<T extends string> = Readonly<{
  options: readonly Line<T>[]
  chosen: T
  onChoose: (option: Line<T>) => void
  /** How many of them are the usual ones, which a line parts from the others. */
  first?: number
}>

/** A list that opens, of which one line is chosen, for a label that stands elsewhere. */
export function Select<T extends string>({ options, chosen, onChoose, first, ...ties }: Props<T> & FieldTies) {
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChoose(option)
  }
  return (
    <select {...ties} className="input" value={chosen} onChange={({ target }) => choose(target.selectedIndex)}>
      {options.map(({ value, label, lang }, index) => (
        <Fragment key={value}>
          {index === first && <hr />}
          <option value={value} lang={lang}>
            {label}
          </option>
        </Fragment>
      ))}
    </select>
  )
}

/** A list that opens, under its label. */
export function LabelledSelect<T extends string>({
  label,
  unseen,
  width,
  ...list
}: Props<T> & Readonly<{ label: string; unseen?: boolean; width?: 'third' }>) {
  return (
    <Labelled label={label} unseen={unseen} width={width}>
      {(ties) => <Select {...list} {...ties} />}
    </Labelled>
  )
}
