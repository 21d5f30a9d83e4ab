import { memo, useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { onReading, readAloud, stopReading, whatIsRead } from './read-aloud'
import { useReadingVoices } from './use-reading-voices'
import { Icon } from '../controls/icon'
import './aloud.css'

type Props = Readonly<{
  /** The id of the element whose parts marked `data-aloud` are read. */
  part: string
  /** The language of most of it: where the computer has no voice of its own for it, there is no button. */
  language: string
  label: string
  /** Whether the words are shown beside the drawing. */
  words?: boolean
  small?: boolean
}>

/** Reads a part of the window aloud; pressed again, it stops. */
export const ReadAloudButton = memo(function ReadAloudButton({
  part,
  language,
  label,
  words = false,
  small = false,
}: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const reading = useSyncExternalStore(onReading, whatIsRead) === part
  const has = useReadingVoices(language).length > 0

  useEffect(
    () => () => {
      if (whatIsRead() === part) stopReading()
    },
    [part],
  )

  const press = () => {
    const element = document.getElementById(part)
    if (reading) stopReading()
    else if (element) readAloud(part, element, settings.readingVoice)
  }
  if (!has) return null
  const name = reading ? t('listen.stop') : label
  return (
    <button
      type="button"
      className={small ? 'button small quiet' : words ? 'button listen' : 'button listen icon-only'}
      aria-label={words ? undefined : name}
      title={words ? undefined : name}
      onClick={press}
    >
      <Icon name={reading ? 'stop' : 'aloud'} size={small ? 18 : 20} />
      {words && name}
    </button>
  )
})
