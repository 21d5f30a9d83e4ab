import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { spellingReason } from './spelling-remarks'
import type { WordCorrection } from './word-corrections'

type Props = Readonly<{
  correction: WordCorrection
  lang: string
  /** Where the pointer is, in the window. */
  at: Readonly<{ x: number; y: number }>
  onPut: (word: string) => void
  onLeave: () => void
  onLearn: () => void
  /** Goes, by itself or on purpose: then one goes on where one was. */
  onClose: (isOnPurpose: boolean) => void
}>

/** What can be done with a marked word of a field, under the right button of the mouse or the key that stands for it. */
export function WordMenu({ correction, lang, at, onPut, onLeave, onLearn, onClose }: Props) {
  const { t } = useTranslation()
  const { remark, said, instead } = correction
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    menu.current?.showPopover()
    menu.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div
      ref={menu}
      className="popover word-menu"
      // One that closes by itself would do so when the button of the mouse goes up.
      popover="manual"
      role="dialog"
      aria-label={said}
      style={{ '--x': `${String(at.x)}px`, '--y': `${String(at.y)}px` }}
      onKeyDown={({ key }) => key === 'Escape' && onClose(true)}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onClose(false)}
    >
      {instead.map((word) => (
        <button
          key={word}
          type="button"
          className="button small quiet"
          lang={lang}
          aria-label={t('remarks.words.put', { said, word })}
          onClick={() => onPut(word)}
        >
          <strong>{word}</strong>
        </button>
      ))}
      {remark.reason === spellingReason && (
        <button type="button" className="button small quiet" onClick={onLearn}>
          {t('remarks.words.learn')}
        </button>
      )}
      <button type="button" className="button small quiet" onClick={onLeave}>
        {t('remarks.leave')}
      </button>
    </div>
  )
}
