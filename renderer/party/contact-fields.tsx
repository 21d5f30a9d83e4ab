import { readAddressRules } from '#locales/registry'
import { later } from '../app/later'
import { useTranslation } from '../app/words'
import type { AddressProps } from './address-lines'
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

/** The fields of the lines of a postal address, once it is known how each country writes its own. */
export const AddressLines = later(async () => {
  const [{ AddressLines: Loaded }] = await Promise.all([import('./address-lines'), readAddressRules()])
  return Loaded
})

/** The postal address of a party. */
export function AddressFields(address: AddressProps) {
  const { t } = useTranslation()
  return (
    <>
      <FieldsTitle>
        {t('party.address')} <span className="optional">({t('common.optional')})</span>
      </FieldsTitle>
      <AddressLines {...address} />
    </>
  )
}
