import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { useParty } from './use-party'
import { ChildCheck } from './child-check'
import { ReachFields, AddressFields } from './contact-fields'
import { FieldsTitle } from './fields-title'
import { LinesField } from './lines-field'
import { RecentPeople } from './recent-people'
import { TextField } from '../controls/text-field'

/** Who writes, who helps, and how to be answered. */
export function WriterForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const writer = useParty(draft, 'writer')
  const { field } = writer
  const helper = useParty(draft, 'helper')
  return (
    <div className="fields">
      <TextField label={t('party.writerName')} {...field('name')} first />
      {draft.register === 'adult' && <RecentPeople draftId={draft.id} whose="writer" />}
      {(draft.voice === 'we' || draft.signers !== '') && <LinesField draft={draft} field="signers" />}
      <ChildCheck register={draft.register} hint={t('party.childHint')} />
      <TextField label={t('party.helper')} hint={t('party.helperHint')} {...helper.field('name')} optional />
      <FieldsTitle>{t('party.reach')}</FieldsTitle>
      <ReachFields field={field} />
      <AddressFields {...writer} convention={draft.convention} />
    </div>
  )
}
