import type { Ref } from 'react'
import { Labelled } from './labelled'

type Props = Readonly<{ label: string; value: string; field?: Ref<HTMLInputElement>; onText: (text: string) => void }>

/** A few words to look for, among the letters or among those written to. */
export function SearchField({ label, value, field, onText }: Props) {
  return (
    <Labelled label={label}>
      {(ties) => (
        <input
          {...ties}
          ref={field}
          className="input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={value}
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Labelled>
  )
}
