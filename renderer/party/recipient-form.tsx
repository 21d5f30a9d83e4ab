import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useParty } from './use-party'
import { later } from '../app/later'
import { FieldsTitle } from './fields-title'
import { LinesField } from './lines-field'
import { RecentPeople } from './recent-people'
import { RecipientFields } from './recipient-fields'

const EnclosedFiles = later(async () => (await import('../enclosed/enclosed-files')).EnclosedFiles)

/** Whom the letter is for. */
export function RecipientForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { party, set, field } = useParty(draft, 'recipient')
  return (
    <div className="fields">
      <RecipientFields
        party={party}
        field={field}
        onCourtesy={(courtesy) => set({ courtesy }, null)}
        convention={draft.convention}
      >
        <RecentPeople draftId={draft.id} whose="recipient" />
      </RecipientFields>
      <FieldsTitle>{t('party.attached')}</FieldsTitle>
      <LinesField draft={draft} field="enclosures" />
      <EnclosedFiles draft={draft} />
      <LinesField draft={draft} field="copies" />
    </div>
  )
}
