import type { Draft } from '#letter/draft/draft'
import { later } from '../app/later'
import { useTranslation } from '../app/words'
import { LinesField } from './lines-field'
import './party.css'

const EnclosedFiles = later(async () => (await import('../enclosed/enclosed-files')).EnclosedFiles)

/** What goes with the letter: the files, the lines that name what is put in the envelope, and who receives a copy. */
export function GoesAlong({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="files-along">
        <p className="field-hint">{t('enclosures.lead')}</p>
        <EnclosedFiles draft={draft} />
      </div>
      <div className="fields">
        <LinesField draft={draft} field="enclosures" width="half" />
        <LinesField draft={draft} field="copies" width="half" />
      </div>
    </>
  )
}
