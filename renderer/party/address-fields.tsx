import { useTranslation } from 'react-i18next'
import type { PartyFields } from './use-party'
import { FieldsTitle } from './fields-title'
import { TextField } from '../controls/text-field'

/** The postal address of a party. */
export function AddressFields({ field }: { readonly field: PartyFields }) {
  const { t } = useTranslation()
  return (
    <>
      <FieldsTitle>
        {t('party.address')} <span className="optional">({t('common.optional')})</span>
      </FieldsTitle>
      <TextField label={t('party.street')} {...field('street')} />
      <TextField label={t('party.city')} {...field('city')} />
      <TextField label={t('party.region')} {...field('region')} width="half" />
      <TextField label={t('party.postalCode')} {...field('postalCode')} width="half" />
    </>
  )
}
