import { useTranslation } from 'react-i18next'
import type { Letter } from '#letter/parts/letter'
import { Icon } from '../controls/icon'
import { ShowEnclosed } from './show-enclosed'
import './enclosed.css'

type Props = Readonly<{ id: string; letter: Pick<Letter, 'enclosed' | 'language'> }>

/** Before an e-mail that can't carry files by itself: which ones to attach, and where they are. */
export function EnclosedReminder({ id, letter: { enclosed, language } }: Props) {
  const { t } = useTranslation()
  if (enclosed.length === 0) return null
  return (
    <div className="enclosed-reminder">
      <p>
        <Icon name="clip" size={18} />
        {t('enclosures.remind')}
      </p>
      <ul>
        {enclosed.map(({ file, name }) => (
          <li key={file}>
            <span lang={language}>{name}</span>
            <ShowEnclosed draftId={id} file={file} name={name} />
          </li>
        ))}
      </ul>
    </div>
  )
}
