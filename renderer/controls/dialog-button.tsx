import { memo } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { Icon } from './icon'

const shown = {
  people: { icon: 'people', words: 'people.title' },
  stories: { icon: 'book', words: 'speed.stories.title' },
  trash: { icon: 'bin', words: 'shelf.trash.title' },
} as const

type Props = Readonly<{ to: keyof typeof shown; className?: string }>

/** Leads to what can be looked at over the screen: those written to, the letters of others, those deleted. */
export const DialogButton = memo(function DialogButton({ to, className = '' }: Props) {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  const { icon, words } = shown[to]
  return (
    <button type="button" className={`button small quiet ${className}`} onClick={() => showDialog(to)}>
      <Icon name={icon} size={18} />
      {t(words)}
    </button>
  )
})
