import { useSyncExternalStore } from 'react'
import type { AppLanguage } from '#electron/bridge/bridge'
import type { AppWords } from '#locales/words'
import { languages } from '#locales/registry'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Named<Name extends string> = Name extends `${infer Stem}_${Plural}`
  ? { alone: never; counted: Stem }
  : { alone: Name; counted: never }
type KeyIn<Words, How extends 'alone' | 'counted'> = {
  [Name in keyof Words & string]: Words[Name] extends string ? Named<Name>[How] : `${Name}.${KeyIn<Words[Name], How>}`
}[keyof Words & string]
type Alone = KeyIn<AppWords, 'alone'>
type Filled = Readonly<Record<string, string | number | null | undefined>>

/** What the window says under a key, with what its `{{…}}` are filled with. What has plurals is said of a `count`, which chooses among them. */
export type TFunction = {
  (key: Alone, filled?: Filled): string
  (key: Alone | KeyIn<AppWords, 'counted'>, filled: Filled & Readonly<{ count: number }>): string
}

/** The words of the window, in a language. */
type Translation = Readonly<{ t: TFunction; language: AppLanguage }>

const made = new Map<AppLanguage, Translation>()
const listeners = new Set<() => void>()
let spoken: AppLanguage = languages.closest('')

/** The words of the window in a language: the same each time. What was loaded of them can be said. */
export function translationIn(language: AppLanguage): Translation {
  const words = made.get(language) ?? { t: saying(language), language }
  made.set(language, words)
  return words
}

/** Makes a language that of the window. Its words must have been loaded. */
export function speak(language: AppLanguage): void {
  spoken = language
  for (const listener of listeners) listener()
}

/** The words of the window, in its language. */
export function useTranslation(): Translation {
  return useSyncExternalStore(subscribe, () => translationIn(spoken))
}

/** What `load` resolves with, once the words of the screens that come later are there too, in the language of the window. */
export async function withScreenWords<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await Promise.all([load(), languages.load(spoken, 'screens')])
  return loaded
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function saying(language: AppLanguage): TFunction {
  const found = new Map<string, string>()
  const find = (key: string) => {
    const text = found.get(key) ?? textAt(language, key.split('.'))
    if (text !== undefined) found.set(key, text)
    return text
  }
  let plurals: Intl.PluralRules | null = null
  // A plural that is not said apart, such as `_many` of French, is said as `_other`.
  const counted = (key: string, count: number) => {
    plurals ??= new Intl.PluralRules(language)
    const forms = [...(count === 0 ? ['zero'] : []), plurals.select(count), 'other']
    return forms.map((form) => find(`${key}_${form}`)).find((text) => text !== undefined) ?? find(key)
  }
  return (key: string, filled?: Filled) => {
    const count = filled?.['count']
    const text = (typeof count === 'number' ? counted(key, count) : find(key)) ?? key
    return filled ? text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(filled[name] ?? '')) : text
  }
}

function textAt(language: AppLanguage, path: readonly string[]): string | undefined {
  const parts = (['window', 'screens'] as const).filter((part) => languages.isLoaded(language, part))
  const texts = parts.map((part) => path.reduce(valueAt, languages.words(language, part) as unknown))
  return texts.find((text) => typeof text === 'string')
}

function valueAt(words: unknown, name: string): unknown {
  return typeof words === 'object' && words !== null ? (words as Readonly<Record<string, unknown>>)[name] : undefined
}
