import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { later } from '../app/later'
import { LinesField } from './lines-field'

const EnclosedFiles = later(async () => (await import('../enclosed/enclosed-files')).EnclosedFiles)

/** What goes with the letter: the files, the lines that name what is put in the envelope, and who receives a copy. */
export function GoesAlong({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="field-hint">{t('enclosures.lead')}</p>
      <EnclosedFiles draft={draft} />
      <LinesField draft={draft} field="enclosures" />
      <LinesField draft={draft} field="copies" />
    </>
  )
}
