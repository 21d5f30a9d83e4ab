import { Labelled, type FieldTies } from './labelled'

type Line<T> = Readonly<{ value: T; label: string; lang?: string | undefined }>
type Props<T extends string> = Readonly<{
  options: readonly Line<T>[]
  chosen: T
  onChoose: (option: Line<T>) => void
}>

/** A list that opens, of which one line is chosen, for a label that stands elsewhere. */
export function Select<T extends string>({ options, chosen, onChoose, ...ties }: Props<T> & FieldTies) {
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChoose(option)
  }
  return (
    <select {...ties} className="input" value={chosen} onChange={({ target }) => choose(target.selectedIndex)}>
      {options.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
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
