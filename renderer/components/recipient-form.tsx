import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, Party } from '#letter/draft'
import { emailDoubt } from '../email-doubt'
import { conventionOf } from '../question-words'
import { useParty } from '../use-party'
import { AddressFields } from './address-fields'
import { FieldsTitle } from './fields-title'
import { LinesField } from './lines-field'
import { RecentPeople } from './recent-people'
import { TextField } from './text-field'

const courtesies: readonly Party['courtesy'][] = ['none', 'feminine', 'masculine']

/** Whom the letter is for. */
export function RecipientForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { party, set, field } = useParty(draft, 'recipient')
  const id = useId()
  const { courtesy } = conventionOf(draft)
  return (
    <div className="fields">
      <TextField label={t('party.organisation')} hint={t('party.organisationHint')} {...field('organisation')} first />
      <RecentPeople draftId={draft.id} place="recipient" />
      <div className="field third">
        <label className="field-label" htmlFor={id}>
          {t('party.courtesy')}
        </label>
        <select
          id={id}
          className="input"
          value={party.courtesy}
          onChange={(event) => set({ courtesy: courtesies[event.target.selectedIndex] ?? 'none' }, null)}
        >
          {courtesies.map((one) => (
            <option key={one} value={one} lang={one === 'none' ? undefined : draft.convention}>
              {one === 'none' ? t('party.noCourtesy') : courtesy[one]}
            </option>
          ))}
        </select>
      </div>
      <TextField label={t('party.name')} {...field('name')} width="two-thirds" />
      <TextField label={t('party.role')} hint={t('party.roleHint')} {...field('role')} />
      <TextField label={t('party.email')} {...field('email')} type="email" doubt={(text) => emailDoubt(text, t)} />
      <AddressFields draft={draft} place="recipient" />
      <FieldsTitle>{t('party.attached')}</FieldsTitle>
      <LinesField draft={draft} field="enclosures" />
      <LinesField draft={draft} field="copies" />
    </div>
  )
}
