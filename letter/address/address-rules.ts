import { cleanLines, printed } from '../text/clean-text'
import type { Party } from '../draft/draft'
import type { AddressData } from './address-data'
import type { CityLine } from './city-line'
import { fillAddress } from './fill-address'
import { addressLines } from './postal-address'
import { saidOnce } from './said-once'
import { withTypedCode } from './typed-code'
import { beforeCountry, countryKey, withoutCountry } from './typed-country'

/** Countries of which a region bears the name: México, Guatemala, Panamá (ISO 3166-2). */
const withNamesake: ReadonlySet<string> = new Set(['MX', 'GT', 'PA'])

type Address = Pick<Party, 'street' | 'city' | 'region' | 'postalCode'>

/** What the writing of an address depends on, besides the address. */
export type Post = Readonly<{
  /** The convention of the letter, whose language names countries. */
  convention: string
  /** The country of that convention: that of an address which names none. */
  home: string
  /** Whether the letter goes to another country than it comes from. */
  abroad: boolean
  /** The conventions of the language, each with the end of an address in its own country. */
  conventions: Readonly<Record<string, Readonly<{ cityLine: CityLine }>>>
}>

/** What a country calls two parts of its addresses; no region where it has none in them. */
export type AddressWords = Readonly<{
  region: 'province' | (typeof regionNames)[number] | null
  code: 'postal' | (typeof codeNames)[number]
}>

/** How the addresses of each country are written: the order of their lines, and the name of the country under them. */
export class AddressRules {
  /** The countries that it knows, by their ISO codes. */
  readonly countries: readonly string[]
  readonly #data: AddressData
  /** By convention, each country by all its names. */
  readonly #codes = new Map<string, ReadonlyMap<string, string>>()
  /** By country and convention, all its names. Slow to make, and asked at every key that is pressed. */
  readonly #called = new Map<string, ReadonlySet<string>>()

  constructor(data: AddressData) {
    this.#data = data
    this.countries = [...data.forms, { countries: data.others }]
      .flatMap(({ countries }) => countries.split(' '))
      .toSorted()
  }

  /** The name of a country by its ISO code, in the language of a tag, as the post knows it. */
  name(country: string, tag: string): string {
    return nameIn(tag, country, this.#data.shortNames.includes(country) ? 'short' : 'long')
  }

  /** The code of a country by one of its names, in the language of a convention, its own or that of the post; null for no country. */
  codeOf(name: string, convention: string): string | null {
    return this.#codesByName(convention).get(countryKey(name)) ?? null
  }

  /** What a country calls the region and the code of an address. */
  words(country: string): AddressWords {
    const { regions, codes, others } = this.#data
    const hasRegion = others.includes(country) || this.#form(country)?.pattern.includes('{region}')
    return {
      region: hasRegion ? (regionNames.find((name) => regions[name].includes(country)) ?? 'province') : null,
      code: codeNames.find((name) => codes[name].includes(country)) ?? 'postal',
    }
  }

  /**
   * The lines of an address, under those who live there, the particular first: in the order of its country, or as typed, with the name of the
   * country last where the letter goes abroad. No word that was typed is left out, and no country said twice.
   */
  block(who: readonly string[], party: Party, post: Post): readonly string[] {
    const country = party.country || post.home
    const names = post.abroad ? this.#names(country, post.convention) : new Set<string>()
    const typed = asTyped(party)
    const hasNamesake = withNamesake.has(country)
    const lines = party.asTyped
      ? [...who, ...typed]
      : this.#stacked(
          who,
          this.#withCode(withoutCountry(party, { names, parts: this.#parts(country), hasNamesake }), country),
          country,
          post,
        )
    const hasName =
      party.asTyped && typed.some((line, at) => beforeCountry(line, names, at < typed.length - 1) !== null)
    const isNamed = post.abroad && !hasName && (party.country !== '' || lines.length > who.length)
    return isNamed ? [...lines, this.name(country, post.convention).toLocaleUpperCase(post.convention)] : lines
  }

  /**
   * The country that was typed in a field of an address that names none, to be offered: it ends a field, after a comma or in parentheses, or is
   * all of it. Null where none other than `home` is, and for a region of the same name.
   */
  typedCountry(
    { street, city, region, postalCode, country }: Party,
    { convention, home }: Pick<Post, 'convention' | 'home'>,
  ): string | null {
    if (country !== '') return null
    const [line = '', ...above] = street.split('\n').toReversed()
    // A whole address may be typed where its street goes; after one comma it is rather a town, and a name of a region is not sure there.
    const isWhole = city === '' && /[,;、].*[,;、]/u.test(line)
    const ofStreet = above.length > 0 ? line : isWhole ? afterSign(line) : ''
    const namesakes = Object.values(this.#data.homonyms)
    const ends = [region === '' ? city : afterSign(city), region, ...postalCode.split(' ')]
    const codes = this.#codesByName(convention)
    const found = [
      ...countriesIn([ofStreet], codes).filter((one) => !namesakes.includes(one)),
      ...countriesIn(ends, codes),
    ]
    return found.find((one) => one !== home && this.#data.homonyms[home] !== one) ?? null
  }

  #stacked(
    who: readonly string[],
    typed: Address,
    country: string,
    { convention, conventions }: Post,
  ): readonly string[] {
    const isTowns = conventions[convention]?.cityLine.capitals ?? false
    const own = Object.entries(conventions).find(([tag]) => tag.endsWith(`-${country}`))?.[1].cityLine
    const language = ownLanguage(country)
    if (own) return [...who, ...addressLines(typed, { ...own, capitals: own.capitals || isTowns }, language)]
    const form = this.#form(country)
    const once = saidOnce(typed)
    const code = printed(once.postalCode).toUpperCase()
    const isCapital = code !== '' && (isTowns || this.#data.capitals.includes(country))
    const parts = {
      street: cleanLines(once.street).map(printed).join('\n'),
      city: isCapital ? printed(once.city).toLocaleUpperCase(language) : printed(once.city),
      region: printed(once.region),
      code,
    }
    const isNative = form?.native !== undefined && nativeWriting.test(Object.values(parts).join(''))
    if (isNative) return fillAddress(form.native, parts, who.toReversed())
    return [...who, ...fillAddress(form?.pattern ?? unknownForm, parts)]
  }

  #withCode(typed: Address, country: string): Address {
    const shape = this.#data.codeShapes.find(({ countries }) => countries.split(' ').includes(country))?.shape
    return shape === undefined ? typed : withTypedCode(typed, shape)
  }

  /** Names of parts of a country that people give for it, by `countryKey`. */
  #parts(country: string): ReadonlySet<string> {
    return new Set((this.#data.parts[country] ?? []).map(countryKey))
  }

  #form(country: string) {
    return this.#data.forms.find(({ countries }) => countries.includes(country))
  }

  #codesByName(convention: string): ReadonlyMap<string, string> {
    const known = this.#codes.get(convention)
    if (known) return known
    const tags = [convention, ...this.#data.languages]
    const namesOf = (country: string) => [
      nameIn(ownLanguage(country), country, 'long'),
      ...tags.flatMap((tag) => [nameIn(tag, country, 'long'), nameIn(tag, country, 'short')]),
      ...(this.#data.alsoCalled[country] ?? []),
      ...(this.#data.parts[country] ?? []),
    ]
    const codes = new Map(
      this.countries.flatMap((country) => namesOf(country).map((name) => [countryKey(name), country] as const)),
    )
    this.#codes.set(convention, codes)
    return codes
  }

  /** All that people call a country, by `countryKey`: in the languages of the letter, of the post and of the country. */
  #names(country: string, convention: string): ReadonlySet<string> {
    const key = `${country} ${convention}`
    const known = this.#called.get(key)
    if (known) return known
    const own = ownLanguage(country)
    const named = [convention, own, ...this.#data.languages].flatMap((tag) => [
      nameIn(tag, country, 'long'),
      nameIn(tag, country, 'short'),
    ])
    const names = new Set([...named, ...(this.#data.alsoCalled[country] ?? [])].map(countryKey))
    this.#called.set(key, names)
    return names
  }
}

// The order of the form that a person fills in, with the code where most countries have it.
const unknownForm = '{street}\n{code} {city}\n{region}'

const regionNames = ['state', 'county', 'prefecture'] as const
const codeNames = ['zip', 'postcode'] as const

const nativeWriting = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

// Slow to make, and asked at every key that is pressed.
const namesIn = new Map<string, Intl.DisplayNames>()

function nameIn(tag: string, country: string, style: 'long' | 'short'): string {
  const key = `${tag} ${style}`
  const names = namesIn.get(key) ?? new Intl.DisplayNames(tag, { type: 'region', style })
  namesIn.set(key, names)
  return names.of(country) ?? country
}

/** The language that a country is most often read in (CLDR, likely subtags). */
function ownLanguage(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language
}

/** The countries whose names end these texts. */
function countriesIn(ends: readonly string[], codes: ReadonlyMap<string, string>): readonly string[] {
  return ends.flatMap((end) => codes.get(countryKey(afterSign(end) || end)) ?? [])
}

/** What follows the last comma or parenthesis; empty where there is none. */
function afterSign(text: string): string {
  return /[,;(（、]([^,;(（、]*)$/.exec(text)?.[1] ?? ''
}

/** Each field on its own line, in the order of the form, and nothing else. */
function asTyped({ street, city, region, postalCode }: Party): readonly string[] {
  return [...cleanLines(street), ...cleanLines(city), ...cleanLines(region), ...cleanLines(postalCode)]
}
