import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useParty } from './use-party'
import { EnclosedFiles } from '../enclosed/enclosed-files'
import { FieldsTitle } from './fields-title'
import { LinesField } from './lines-field'
import { RecentPeople } from './recent-people'
import { RecipientFields } from './recipient-fields'

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
