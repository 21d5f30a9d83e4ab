import type { AddressRules } from '#letter/address/address-rules'
import { makeLanguage, type LanguageFiles } from '#letter/language/make-language'
import countries from './countries.json' with { type: 'json' }
import numbers from './numbers.json' with { type: 'json' }
// Of `app/`, what is said by screens that come after home and the first question. The build makes a file of it.
import onScreens from './screens.json' with { type: 'json' }
import type { Part, Parts } from './words'

/** What is known of a language before anything of it is read: `index.json` of its folder. */
export type LanguageIndex = Readonly<{
  /** In itself. */
  name: string
  /** Its place among the languages, in lists. */
  order: number
  direction: 'ltr' | 'rtl'
  conventions: readonly string[]
  /** The convention where nothing is known of the person's country, and the one in countries that have none of their own. */
  home: string
  abroad: string
  /** Places that take another convention than their country's own, or are the first home of one: `{ "US": "fr-CA" }`. */
  places: Readonly<Record<string, string>>
  /** The package of the dictionary of the language, or of each of its conventions; none where there is none. */
  dictionaries: Readonly<Record<string, string>>
}>

/** What reads the files of the folders, each by its path: `./en/app/app.json`. */
export type Files = Readonly<Record<string, () => Promise<unknown>>>

/** The language that speaks where no other can, and by which the others are measured. */
export const reference = 'en'

/** Of `app/`, what is not the window's. */
const apart = ['desktop', 'class-guide', 'command-line', 'remarks', 'next-steps', 'stories']

/** What a language may do without, and what stands for it. */
const absent: Readonly<Record<string, unknown>> = {
  './app/next-steps.json': {},
  './app/stories.json': [],
  './class-list.json': {
    given: [],
    family: [],
    name: [],
    givenFirst: [],
    familyFirst: [],
    beside: [],
    called: [],
    pronouns: [],
    suffixes: [],
    titles: [],
    totals: [],
    and: [],
    firstNames: [],
  },
  './facts.json': null,
  './spelling.json': {
    apostrophes: { after: [], before: [] },
    alsoWritten: [],
    alsoMeant: [],
    slips: { lists: {}, stems: [], rules: [] },
  },
}

/**
 * The languages of the folders: which there are, known at once, and what they say, read by part. One that has `app/` is also a
 * language of the window, the menu and the command line.
 */
export class Languages {
  /** The tags of the languages that letters can be written in, in the order of lists. */
  readonly tags: readonly string[]
  /** Those of them that the app itself speaks. */
  readonly appTags: readonly string[]
  /** The conventions that letters can follow, in the order of the languages. */
  readonly conventions: readonly string[]
  readonly #indexes: ReadonlyMap<string, LanguageIndex>
  readonly #files: Files
  readonly #read = new Map<string, Promise<unknown>>()
  readonly #loaded = new Map<string, unknown>()

  /** `indexes` by path, as the files. */
  constructor(indexes: Readonly<Record<string, LanguageIndex>>, files: Files) {
    const byTag = Object.entries(indexes).map(([path, index]) => [path.split('/')[1] ?? '', index] as const)
    this.#indexes = new Map(byTag.toSorted(([, a], [, b]) => a.order - b.order || (a.name < b.name ? -1 : 1)))
    this.#files = files
    this.tags = [...this.#indexes.keys()]
    this.appTags = this.tags.filter((tag) => `./${tag}/app/app.json` in files)
    this.conventions = [...this.#indexes.values()].flatMap(({ conventions }) => conventions)
  }

  /** What is known of a language at once; throws a RangeError where there is no such language. */
  index(tag: string): LanguageIndex {
    const index = this.#indexes.get(tag)
    if (!index) throw new RangeError(`There is no language ${tag}`)
    return index
  }

  /** True for a convention that a language has. */
  has(convention: string): boolean {
    return this.conventions.includes(convention)
  }

  /** The language that has a convention; throws a RangeError where none has. */
  tagOf(convention: string): string {
    const tag = this.tags.find((one) => this.index(one).conventions.includes(convention))
    if (tag === undefined) throw new RangeError(`No language has the convention ${convention}`)
    return tag
  }

  /** The language of the app that is closest to a tag, its own if the app speaks it: `fr` for `fr-BE`. */
  closest(tag: string): string {
    const [language = ''] = tag.toLowerCase().split('-')
    return this.appTags.includes(language) ? language : reference
  }

  /** Where people may write from: each place that is known, and each country that has a convention. */
  get places(): readonly string[] {
    return [...new Set([...Object.keys(countries), ...this.conventions.map((one) => this.placeOf(one))])]
  }

  /** The convention of letters written at a place in a language. */
  conventionAt(place: string, tag: string): string {
    const { places, conventions, abroad } = this.index(tag)
    const own = conventions.find((one) => regionOf(one) === place.split('-')[0])
    return places[place] ?? own ?? abroad
  }

  /** The conventions of letters written at a place, one for each language. */
  conventionsAt(place: string): readonly string[] {
    return this.conventions.filter((one) => this.conventionAt(place, this.tagOf(one)) === one)
  }

  /** Where a convention is at home: `GB` for `en-GB`, `CA-QC` for `fr-CA`; a tag without a country has no home, and gives ''. */
  placeOf(convention: string): string {
    const region = regionOf(convention)
    const places = this.has(convention) ? Object.entries(this.index(this.tagOf(convention)).places) : []
    const first = places.find(([place, one]) => one === convention && place.startsWith(`${region}-`))
    return first?.[0] ?? region
  }

  /** The weeks that letters are in the mail where a convention is at home; one where nothing is known of the country. */
  weeksInTheMail(convention: string): 0 | 1 {
    const place = this.placeOf(convention)
    return Object.entries(countries).find(([name]) => name === place)?.[1].weeksInTheMail === 0 ? 0 : 1
  }

  /** True once a part of a language can be asked for. */
  isLoaded(tag: string, part: Part): boolean {
    return this.#loaded.has(keyOf(tag, part))
  }

  /** Reads these parts of a language, where that was not done before. */
  async load(tag: string, ...parts: readonly Part[]): Promise<void> {
    await Promise.all(parts.map((part) => this.read(tag, part)))
  }

  /** A part of a language, read if it has to be. */
  async read<P extends Part>(tag: string, part: P): Promise<Parts[P]> {
    const name = keyOf(tag, part)
    const reading = this.#read.get(name) ?? this.#partOf(tag, part)
    this.#read.set(name, reading)
    this.#loaded.set(name, await reading)
    return this.words(tag, part)
  }

  /** A part of a language that was loaded; throws where it was not. */
  words<P extends Part>(tag: string, part: P): Parts[P] {
    const name = keyOf(tag, part)
    if (!this.#loaded.has(name)) throw new Error(`Nothing has loaded the part ${part} of ${tag}`)
    // Sound as far as the files are what `schema.ts` says: tests hold them to it.
    return this.#loaded.get(name) as Parts[P]
  }

  async #partOf(tag: string, part: Part): Promise<unknown> {
    this.index(tag)
    switch (part) {
      case 'letter':
        return this.#letter(tag)
      case 'check':
        return (await this.#file(tag, './check.json'))['words']
      case 'window': {
        const app = await this.#file(tag, './app/app.json')
        return { ...app, ...(await this.#said(tag, (name) => name !== 'app' && !onScreens.includes(name))) }
      }
      case 'screens':
        return this.#said(tag, (name) => onScreens.includes(name))
      case 'addresses':
        return addressRules()
      case 'spelling':
      case 'facts':
      case 'class-list':
        return this.#file(tag, `./${part}.json`)
      case 'desktop':
      case 'class-guide':
      case 'command-line':
      case 'remarks':
      case 'next-steps':
      case 'stories':
        return this.#file(tag, `./app/${part}.json`)
    }
  }

  async #letter(tag: string): Promise<unknown> {
    const file = <Of>(name: string) => this.#file(tag, `./${name}.json`) as Promise<Of>
    const [language, letter, phrases, questions, reading, badge] = await Promise.all([
      file<LanguageFiles['language']>('language'),
      file<LanguageFiles['letter']>('letter'),
      file<LanguageFiles['phrases']>('phrases'),
      file<LanguageFiles['questions']>('questions'),
      file<LanguageFiles['reading']>('reading'),
      file<LanguageFiles['badge']>('badge'),
    ])
    const words = { ...makeLanguage({ language, letter, phrases, questions, reading, badge, numbers }), tag }
    // What the check looks for and how others write addresses is not needed to write: it is asked for once it was loaded.
    return Object.defineProperties(words, {
      check: { enumerable: true, get: () => this.words(tag, 'check') },
      addresses: { enumerable: true, get: () => this.words(tag, 'addresses') },
    })
  }

  /** Of the words of the window, the files so named, each under its name. */
  async #said(tag: string, isOne: (name: string) => boolean): Promise<Readonly<Record<string, unknown>>> {
    const folder = `./${tag}/app/`
    const names = Object.keys(this.#files).flatMap((path) =>
      path.startsWith(folder) ? [path.slice(folder.length, -'.json'.length)] : [],
    )
    const own = names.filter((name) => !apart.includes(name) && isOne(name))
    return Object.fromEntries(
      await Promise.all(own.map(async (name) => [nameOf(name), await this.#file(tag, `./app/${name}.json`)] as const)),
    )
  }

  async #file(tag: string, path: string): Promise<Readonly<Record<string, unknown>>> {
    const read = this.#files[`./${tag}/${path.slice(2)}`]
    if (!read && !(path in absent)) throw new Error(`The language ${tag} has no file ${path}`)
    return ((await read?.()) ?? absent[path]) as Readonly<Record<string, unknown>>
  }
}

async function addressRules(): Promise<AddressRules> {
  const [{ AddressRules }, { default: data }] = await Promise.all([
    import('#letter/address/address-rules'),
    import('./addresses.json', { with: { type: 'json' } }),
  ])
  return new AddressRules(data)
}

// All languages share the rules of addresses.
function keyOf(tag: string, part: Part): string {
  return part === 'addresses' ? part : `${tag} ${part}`
}

function regionOf(convention: string): string {
  return convention.split('-')[1] ?? ''
}

/** `follow-up` as a key: `followUp`. */
function nameOf(file: string): string {
  return file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
