import { useId, type Ref } from 'react'

type Props = Readonly<{ label: string; value: string; field?: Ref<HTMLInputElement>; onText: (text: string) => void }>

/** A few words to look for, among the letters or among those written to. */
export function ShelfField({ label, value, field, onText }: Props) {
  const id = useId()
  return (
    <div className="field shelf-words">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        className="input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={({ target }) => onText(target.value)}
      />
    </div>
  )
}
