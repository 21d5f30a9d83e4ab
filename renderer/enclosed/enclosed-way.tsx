import { useTranslation } from 'react-i18next'
import { privateNumbers } from '#letter/check/private-numbers'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/languages'
import { EnclosedFiles } from './enclosed-files'
import { Icon } from '../controls/icon'

/** What goes with the letter, looked at once more before it leaves. */
export function EnclosedWay({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const hasNumber =
    privateNumbers(`${draft.enclosures}\n${draft.copies}`, languageOf(draft.convention), draft.convention).length > 0
  return (
    <li className="way">
      <span className="way-icon">
        <Icon name="clip" />
      </span>
      <h2>{t('enclosures.title')}</h2>
      <p>{t('enclosures.lead')}</p>
      <div>
        {hasNumber && <p className="enclosed-look">{t('enclosures.number')}</p>}
        <EnclosedFiles draft={draft} />
      </div>
    </li>
  )
}
