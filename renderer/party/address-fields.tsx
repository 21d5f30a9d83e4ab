import { useTranslation } from 'react-i18next'
import type { PartyFields } from './use-party'
import { AddressLines } from './contact-fields'
import { FieldsTitle } from './fields-title'

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
