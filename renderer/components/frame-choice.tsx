import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlainFrame } from '../question-words'

type Props = Readonly<{
  frames: readonly PlainFrame[]
  chosen: string | undefined
  lang: string
  onChoose: (frame: string | undefined) => void
  onDone: () => void
}>

/** The beginnings that a question offers, and one's own words. Enter goes to the text. */
export const FrameChoice = memo(function FrameChoice({ frames, chosen, lang, onChoose, onDone }: Props) {
  const { t } = useTranslation()
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onDone()
  }
  return (
    <fieldset className="frames" onKeyDown={keys}>
      <legend>{t('write.frames')}</legend>
      <div className="frames-list">
        {frames.map(({ id, start }) => (
          <label key={id} className="frame" lang={lang}>
            <input type="radio" name="frame" checked={chosen === id} onChange={() => onChoose(id)} />
            {start}…
          </label>
        ))}
        <label className="frame">
          <input type="radio" name="frame" checked={chosen === undefined} onChange={() => onChoose(undefined)} />
          {t('write.own')}
        </label>
      </div>
    </fieldset>
  )
})
