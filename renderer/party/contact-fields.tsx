import { useTranslation } from 'react-i18next'
import { emailDoubt } from './email-doubt'
import type { PartyFields } from './use-party'
import { TextField } from '../controls/text-field'
import { FieldsTitle } from './fields-title'

/** Where an answer can be sent: the e-mail and the telephone of a party. */
export function ReachFields({ field }: { readonly field: PartyFields }) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        label={t('party.email')}
        {...field('email')}
        type="email"
        width="half"
        doubt={(text) => emailDoubt(text, t)}
      />
      <TextField label={t('party.phone')} {...field('phone')} type="tel" width="half" />
    </>
  )
}

/** The fields of the lines of a postal address. */
export function AddressLines({ field }: { readonly field: PartyFields }) {
  const { t } = useTranslation()
  return (
    <>
      <TextField label={t('party.street')} {...field('street')} />
      <TextField label={t('party.city')} {...field('city')} />
      <TextField label={t('party.region')} {...field('region')} width="half" />
      <TextField label={t('party.postalCode')} {...field('postalCode')} width="half" />
    </>
  )
}

/** The postal address of a party. */
export function AddressFields({ field }: { readonly field: PartyFields }) {
  const { t } = useTranslation()
  return (
    <>
      <FieldsTitle>
        {t('party.address')} <span className="optional">({t('common.optional')})</span>
      </FieldsTitle>
      <AddressLines field={field} />
    </>
  )
}
