import type { ReactNode } from 'react'
import type { Letter } from '#letter/parts/letter'
import { pagesByHand } from '#letter/parts/pages-by-hand'
import { useTranslation } from '../app/words'
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
  const pages = pagesByHand(handwritten)
  const total = pages.length
  if (enclosed.length === 0 && total === 0 && !hasMore) return null
  return (
    <div className="enclosed-reminder">
      <p>
        <Icon name="clip" size={18} />
        {t('enclosures.remind')}
      </p>
      <ul>
        {pages.map(({ file }, index) => {
          const name = total > 1 ? t('byHand.altOf', { page: index + 1, total }) : t('byHand.alt')
          return (
            <li key={file}>
              {name}
              <ShowEnclosed draftId={id} file={file} name={name} />
            </li>
          )
        })}
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
