import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'
import { useTranslation } from '../app/words'
import { IconButton } from './icon-button'

type Props = Readonly<{
  title: string
  /** What it is for, under its title. */
  lead?: string
  /** The class that gives it its size. */
  className?: string
  /** Its element, for what it holds to close it. */
  dialog?: RefObject<HTMLDialogElement | null>
  /** Its title, for the focus to come back to. */
  heading?: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  children: ReactNode
}>

/** A dialog over the window. Escape and the cross beside its title close it, and the focus goes back where it was. */
export function Dialog(props: Props) {
  const { title, lead, className = '', dialog, heading, onClose, children } = props
  const { t } = useTranslation()
  const own = useRef<HTMLDialogElement>(null)
  const id = useId()
  const ref = dialog ?? own
  useEffect(() => {
    ref.current?.showModal()
    ref.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [ref])

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
      <header className="dialog-head">
        <h2 id={id} ref={heading} tabIndex={heading && -1}>
          {title}
        </h2>
        <IconButton icon="close" label={t('common.close')} onClick={() => ref.current?.close()} />
        {lead && <p>{lead}</p>}
      </header>
      {children}
    </dialog>
  )
}
