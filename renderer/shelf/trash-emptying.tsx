import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Outcome } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

type Props = Readonly<{ count: number; onEmptied: (outcome: Outcome) => void }>

/** Empties the trash now, once the person has said so twice. */
export function TrashEmptying({ count, onEmptied }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const first = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLParagraphElement>(null)
  const [asked, setAsked] = useState(false)
  const ask = (next: boolean) => {
    flushSync(() => setAsked(next))
    ;(next ? question : first).current?.focus()
  }
  if (!asked) {
    return (
      <button ref={first} type="button" className="button quiet small" onClick={() => ask(true)}>
        <Icon name="bin" size={18} />
        {t('keeping.trash.empty')}
      </button>
    )
  }
  return (
    <div className="trash-emptying">
      <p ref={question} tabIndex={-1}>
        {t('keeping.trash.sure', { count })}
      </p>
      <div className="row">
        <button type="button" className="button small" onClick={() => ask(false)}>
          {t('keeping.trash.no')}
        </button>
        <button type="button" className="button small danger" onClick={() => void bridge.emptyTrash().then(onEmptied)}>
          {t('keeping.trash.yes')}
        </button>
      </div>
    </div>
  )
}
