import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '#letter/parts/letter'
import { Icon } from '../controls/icon'
import { ShowEnclosed } from './show-enclosed'
import './enclosed.css'

type Props = Readonly<{
  id: string
  letter: Pick<Letter, 'enclosed' | 'handwritten' | 'language'>
  /** What goes along besides, and how to have it as a file. */
  children?: ReactNode
}>

/** Before an e-mail that can't carry files by itself: which ones to attach, and where they are. */
export function EnclosedReminder({ id, letter: { enclosed, handwritten, language }, children }: Props) {
  const { t } = useTranslation()
  const hasMore = Boolean(children)
  if (enclosed.length === 0 && !handwritten && !hasMore) return null
  return (
    <div className="enclosed-reminder">
      <p>
        <Icon name="clip" size={18} />
        {t('enclosures.remind')}
      </p>
      <ul>
        {handwritten && (
          <li>
            {t('byHand.alt')}
            <ShowEnclosed draftId={id} file={handwritten.file} name={t('byHand.alt')} />
          </li>
        )}
        {enclosed.map(({ file, name }) => (
          <li key={file}>
            <span lang={language}>{name}</span>
            <ShowEnclosed draftId={id} file={file} name={name} />
          </li>
        ))}
        {hasMore && <li>{children}</li>}
      </ul>
    </div>
  )
}
