import { useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Failed } from '#electron/bridge/outcome'
import { longestPupil } from '#letter/text/limits'
import { useTranslation } from '../app/words'
import { Icon, type IconName } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'

type Props = Readonly<{
  icon: IconName
  /** What opens the field, and what its name is given by. */
  ask: string
  go: string
  /** The name that is there already. */
  name?: string
  /** Resolves with what went wrong, or null. */
  onGive: (name: string) => Promise<Failed | null>
}>

/** A button that becomes a field for a first name, and a button again once it is given or left. */
export function NameForm({ icon, ask: words, go, name = '', onGive }: Props) {
  const { t } = useTranslation()
  const [isAsked, setAsked] = useState(false)
  const [isGiving, setGiving] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const ask = (isOn: boolean) => {
    flushSync(() => setAsked(isOn))
    if (isOn) field.current?.select()
    ;(isOn ? field : button).current?.focus()
  }
  const give = async (event: FormEvent) => {
    event.preventDefault()
    if (isGiving) return
    const given = field.current?.value.trim() ?? ''
    if (given === '') return field.current?.focus()
    flushSync(() => setGiving(true))
    const outcome = await onGive(given)
    setGiving(false)
    setFailed(outcome)
    if (!outcome) ask(false)
  }
  if (!isAsked)
    return (
      <button ref={button} type="button" className="button quiet" onClick={() => ask(true)}>
        <Icon name={icon} />
        {words}
      </button>
    )
  return (
    <form
      className="row class-add"
      onSubmit={(event) => void give(event)}
      onKeyDown={({ key }) => key === 'Escape' && ask(false)}
    >
      <input
        ref={field}
        className="input"
        aria-label={t('class.add.name')}
        placeholder={t('class.add.name')}
        defaultValue={name}
        maxLength={longestPupil}
        autoComplete="off"
        spellCheck={false}
        data-own-undo
      />
      <button type="submit" className="button" aria-disabled={isGiving}>
        {go}
      </button>
      <FailedNotice failed={failed} />
    </form>
  )
}
