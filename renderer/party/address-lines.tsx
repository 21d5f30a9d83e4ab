import { useRef } from 'react'
import { countryOf } from '#letter/language/country-of'
import { hasPostalAddress } from '#letter/draft/contact'
import type { Party } from '#letter/draft/draft'
import { languageOf, languages } from '#locales/registry'
import { useTranslation } from '../app/words'
import { Labelled } from '../controls/labelled'
import { LabelledSelect } from '../controls/select'
import { TextField } from '../controls/text-field'
import { TooLong } from '../controls/too-long'
import { useGuardedText } from '../controls/use-guarded-text'
import type { PartyFields } from './use-party'

/** What the fields of a postal address need: the party, its fields, what changes the rest of it, and the convention of the letter. */
export type AddressProps = Readonly<{
  party: Party
  field: PartyFields
  set: (part: Partial<Party>, step: string | null) => void
  convention: string
}>

/** The fields of a postal address, in the words of its country: a region where its addresses have one. */
export function AddressLines({ party, field, set, convention }: AddressProps) {
  const { t } = useTranslation()
  const words = languageOf(convention).addresses.words(party.country || countryOf(convention))
  const hasRegion = words.region !== null || party.region !== ''
  const region = words.region === null || words.region === 'province' ? 'region' : (`regions.${words.region}` as const)
  const code = words.code === 'postal' ? 'postalCode' : (`codes.${words.code}` as const)
  return (
    <>
      {party.asTyped ? (
        <StreetLines {...field('street')} />
      ) : (
        <TextField label={t('party.street')} {...field('street')} />
      )}
      <TextField label={t('party.city')} {...field('city')} />
      {hasRegion && <TextField label={t(`party.${region}`)} {...field('region')} width="half" />}
      <TextField label={t(`party.${code}`)} {...field('postalCode')} width="half" />
      <Country party={party} set={set} convention={convention} />
      {(hasPostalAddress(party) || party.asTyped) && (
        <label className="check">
          <input
            type="checkbox"
            checked={party.asTyped}
            onChange={({ target }) => set({ asTyped: target.checked }, null)}
          />
          <span>
            {t('party.asTyped')} {party.asTyped && <span className="field-hint">{t('party.asTypedHint')}</span>}
          </span>
        </label>
      )}
    </>
  )
}

/** The countries, as the app’s language names them: that of the letter first, those of the other conventions, then all. */
function Country({ party, set, convention }: Omit<AddressProps, 'field'>) {
  const { t, language } = useTranslation()
  const { addresses } = languageOf(convention)
  const home = countryOf(convention)
  const usual = new Set([home, ...languages.conventions.map(countryOf)])
  const { compare } = new Intl.Collator(language)
  const named = (country: string) => ({
    value: country === home ? '' : country,
    label: addresses.name(country, language),
  })
  const typed = addresses.typedCountry(party, { convention, home })
  const known = new Set([...addresses.countries, party.country || home])
  const others = [...known].filter((country) => !usual.has(country)).map(named)
  const place = useRef<HTMLDivElement>(null)
  const choose = (country: string) => {
    set({ country }, null)
    // The button goes with the question that it answered.
    place.current?.querySelector('select')?.focus()
  }
  return (
    <div ref={place} className="field">
      <LabelledSelect
        label={t('party.country')}
        first={usual.size}
        options={[...[...usual].map(named), ...others.toSorted((one, other) => compare(one.label, other.label))]}
        chosen={party.country === home ? '' : party.country}
        onChoose={({ value }) => set({ country: value }, null)}
      />
      {typed && (
        <div>
          <button type="button" className="chip" onClick={() => choose(typed)}>
            {t('party.isCountry', { country: addresses.name(typed, language) })}
          </button>
        </div>
      )}
    </div>
  )
}

/** The street of an address that is printed as typed: as many lines as one likes. */
function StreetLines({ field, value, onText }: ReturnType<PartyFields>) {
  const { t } = useTranslation()
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(field, value, onText)
  return (
    <Labelled label={t('party.street')} after={<TooLong length={refused} />}>
      {(ties) => (
        <textarea
          {...ties}
          ref={ref}
          className="input"
          data-lines
          rows={2}
          spellCheck={false}
          value={value}
          onChange={onChange}
        />
      )}
    </Labelled>
  )
}
