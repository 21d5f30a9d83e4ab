import { useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'

/** The longest first name that a list can have. */
const longestName = 60

/** One more child: the name, and a letter like those of the others. */
export function AddPupil({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [isAsked, setAsked] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const ask = (isOn: boolean) => {
    flushSync(() => setAsked(isOn))
    ;(isOn ? field : button).current?.focus()
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (isAdding) return
    const name = field.current?.value.trim() ?? ''
    if (name === '') return field.current?.focus()
    flushSync(() => setAdding(true))
    const outcome = await bridge.addPupil({ class: id, name })
    setAdding(false)
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind === 'failed') return
    ask(false)
    announce(t('class.add.done', { name }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
  }
  if (!isAsked)
    return (
      <button ref={button} type="button" className="button quiet" onClick={() => ask(true)}>
        <Icon name="plus" />
        {t('class.add.ask')}
      </button>
    )
  return (
    <form
      className="row class-add"
      onSubmit={(event) => void add(event)}
      onKeyDown={({ key }) => key === 'Escape' && ask(false)}
    >
      <input
        ref={field}
        className="input"
        aria-label={t('class.add.name')}
        placeholder={t('class.add.name')}
        maxLength={longestName}
        autoComplete="off"
        spellCheck={false}
        data-own-undo
      />
      <button type="submit" className="button" aria-disabled={isAdding}>
        {t('class.add.go')}
      </button>
      <FailedNotice failed={failed} />
    </form>
  )
}
