import type { ReactNode } from 'react'
import { hasPostalAddress } from '#letter/draft/contact'
import type { Party } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { emailDoubt } from './email-doubt'
import { conventionOf } from '../questions/question-words'
import type { PartyFields } from './use-party'
import { AddressLines } from './contact-fields'
import { LabelledSelect } from '../controls/select'
import { TextField } from '../controls/text-field'

const courtesies: readonly Party['courtesy'][] = ['none', 'feminine', 'masculine']

type Props = Readonly<{
  party: Party
  field: PartyFields
  set: (part: Partial<Party>, step: string | null) => void
  /** Whose courtesy titles are offered, and whose country is the usual one. */
  convention: string
  /** What stands under the first field. */
  children?: ReactNode
}>

/** Whom a letter is for: who they are, and where they are written to. */
export function RecipientFields({ party, field, set, convention, children }: Props) {
  const { t } = useTranslation()
  const { courtesy } = conventionOf({ convention })
  const hasAddress = hasPostalAddress(party)
  return (
    <>
      <TextField label={t('party.organisation')} hint={t('party.organisationHint')} {...field('organisation')} first />
      {children}
      <LabelledSelect
        label={t('party.courtesy')}
        width="third"
        options={courtesies.map((value) =>
          value === 'none'
            ? { value, label: t('party.noCourtesy') }
            : { value, label: courtesy[value], lang: convention },
        )}
        chosen={party.courtesy}
        onChoose={({ value }) => set({ courtesy: value }, null)}
      />
      <TextField label={t('party.name')} {...field('name')} width="two-thirds" />
      <TextField label={t('party.role')} hint={t('party.roleHint')} {...field('role')} />
      <TextField label={t('party.email')} {...field('email')} type="email" doubt={(text) => emailDoubt(text, t)} />
      <details className="more mail-address" open={hasAddress || undefined}>
        <summary>
          {t('party.address')} <span className="optional">({t('common.optional')})</span>
        </summary>
        <div className="fields">
          <AddressLines party={party} field={field} set={set} convention={convention} />
        </div>
      </details>
    </>
  )
}
