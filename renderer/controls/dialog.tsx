import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './icon-button'

type Props = Readonly<{
  title: string
  /** What it is for, under its title. */
  lead?: string
  /** The class that gives it its size. */
  className?: string
  /** The button that closes it: a cross or words beside the title, words at the foot; none where what it holds has its own. */
  close: 'cross' | 'words' | 'foot' | 'inside'
  /** What that button says instead of "close". */
  closeWords?: ReactNode
  /** Its element, for what it holds to close it. */
  dialog?: RefObject<HTMLDialogElement | null>
  /** Its title, for the focus to come back to. */
  heading?: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  children: ReactNode
}>

/** A dialog over the window. Escape and its button close it, and the focus goes back where it was. */
export function Dialog(props: Props) {
  const { title, lead, className = '', close, closeWords, dialog, heading, onClose, children } = props
  const { t } = useTranslation()
  const own = useRef<HTMLDialogElement>(null)
  const id = useId()
  const ref = dialog ?? own
  useEffect(() => ref.current?.showModal(), [ref])

  const shut = () => ref.current?.close()
  const words = closeWords ?? t('common.close')
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onClose={(event) => {
        // It would close the dialog in which it stands too.
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={close === 'cross' ? 'dialog-head cross' : 'dialog-head'}>
        <h2 id={id} ref={heading} tabIndex={heading && -1}>
          {title}
        </h2>
        {close === 'cross' && <IconButton icon="close" label={t('common.close')} onClick={shut} />}
        {close === 'words' && (
          <button type="button" className="button" onClick={shut}>
            {words}
          </button>
        )}
        {lead && <p>{lead}</p>}
      </header>
      {children}
      {close === 'foot' && (
        <button type="button" className="button primary" onClick={shut}>
          {words}
        </button>
      )}
    </dialog>
  )
}
