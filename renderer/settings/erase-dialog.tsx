import { useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { EraseWord } from './erase-word'
import { FailedNotice } from '../outcome/notice'

type Props = Readonly<{ folder: string; onClose: () => void; onErased: () => void }>

/** Erases everything, once the person has read what goes and then written the word for it. */
export function EraseDialog({ folder, onClose, onErased }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [isRead, setIsRead] = useState(false)
  const [errors, setErrors] = useState(0)
  const [working, setWorking] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)

  const goOn = () => {
    flushSync(() => setIsRead(true))
    field.current?.focus()
  }
  const erase = async () => {
    setWorking(true)
    const outcome = await bridge.eraseAll()
    setWorking(false)
    if (outcome.kind === 'failed') return setFailed(outcome)
    onErased()
    act({ kind: 'restart', start: outcome.start })
    announce(t('keeping.erase.done'))
  }
  const answer = (event: FormEvent) => {
    event.preventDefault()
    if (working) return
    const typed = field.current?.value ?? ''
    if (typed.trim().toLowerCase() === t('keeping.erase.word')) return void erase()
    setErrors((before) => before + 1)
    field.current?.focus()
  }

  const keep = (
    <button type="button" className="button" data-first onClick={() => dialog.current?.close()}>
      {t('keeping.erase.keep')}
    </button>
  )
  return (
    <Dialog title={t('keeping.erase.question')} className="erase" dialog={dialog} onClose={onClose}>
      <div>
        <p>{t('keeping.erase.lead')}</p>
        <ul>
          <li>{t('keeping.erase.letters', { folder })}</li>
          <li>{t('keeping.erase.settings')}</li>
        </ul>
      </div>
      <p>{t('keeping.erase.stays')}</p>
      <FailedNotice failed={failed} />
      {isRead ? (
        <EraseWord field={field} errors={errors} working={working} onSubmit={answer}>
          {keep}
        </EraseWord>
      ) : (
        <>
          <p>{t('keeping.erase.advice')}</p>
          <div className="row">
            {keep}
            <button type="button" className="button" onClick={goOn}>
              {t('keeping.erase.goOn')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  )
}
