import { useEffect, useRef } from 'react'
import { longestTitle } from '#letter/text/limits'
import { useTranslation } from '../app/words'

type Props = Readonly<{
  name: string
  /** Given the new name, which may be empty; null where it is given up. */
  onDone: (name: string | null) => void
}>

/** The name of a letter, changed where it stands. Enter, or leaving the field, keeps it; Escape does not. */
export function NameField({ name, onDone }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  // Leaving the field is heard once more as it goes.
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const done = (given: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(given)
  }
  return (
    <input
      ref={field}
      className="input letter-name"
      aria-label={t('shelf.name')}
      autoComplete="off"
      spellCheck={false}
      maxLength={longestTitle}
      defaultValue={name}
      onBlur={({ target }) => done(target.value.trim())}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') {
          // The key would go on to press what has the focus next.
          event.preventDefault()
          done(event.currentTarget.value.trim())
        }
        if (event.key === 'Escape') done(null)
      }}
    />
  )
}
