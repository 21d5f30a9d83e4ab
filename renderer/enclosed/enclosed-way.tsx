import { useTranslation } from 'react-i18next'
import { privateNumbers } from '#letter/check/private-numbers'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/registry'
import { EnclosedFiles } from './enclosed-files'
import { Way } from '../controls/way'

/** What goes with the letter, looked at once more before it leaves. */
export function EnclosedWay({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const hasNumber =
    privateNumbers(`${draft.enclosures}\n${draft.copies}`, languageOf(draft.convention), draft.convention).length > 0
  return (
    <Way icon="clip" title={t('enclosures.title')} lead={t('enclosures.lead')}>
      <div>
        {hasNumber && <p className="enclosed-look">{t('enclosures.number')}</p>}
        <EnclosedFiles draft={draft} />
      </div>
    </Way>
  )
}
