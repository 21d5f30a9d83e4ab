import type { Story } from '#letter/answers/story'
import type { ListWords } from '#letter/class/list-words'
import type { CheckData } from '#letter/language/check-data'
import type { AddressRules } from '#letter/address/address-rules'
import type { FactsData } from '#letter/facts/facts-data'
import type { Language } from '#letter/language/language'
import type { RemarkWords } from '#letter/language/remark-words'
import type { SlipTable } from '#letter/spelling/slips'
import type along from './en/app/along.json'
import type app from './en/app/app.json'
import type badge from './en/app/badge.json'
import type byHand from './en/app/by-hand.json'
import type child from './en/app/child.json'
import type classOf from './en/app/class.json'
import type classGuide from './en/app/class-guide.json'
import type commandLine from './en/app/command-line.json'
import type confirmation from './en/app/confirmation.json'
import type desktop from './en/app/desktop.json'
import type elsewhere from './en/app/elsewhere.json'
import type enclosures from './en/app/enclosures.json'
import type followUp from './en/app/follow-up.json'
import type form from './en/app/form.json'
import type hand from './en/app/hand.json'
import type keeping from './en/app/keeping.json'
import type next from './en/app/next.json'
import type parent from './en/app/parent.json'
import type people from './en/app/people.json'
import type send from './en/app/send.json'
import type sent from './en/app/sent.json'
import type shelf from './en/app/shelf.json'
import type signature from './en/app/signature.json'
import type speed from './en/app/speed.json'

/** The words of home and of a letter's questions, and of what both share. `{{…}}` are filled when they are said. English is the measure of every other language. */
export type WindowWords = typeof app &
  Readonly<{
    along: typeof along
    people: typeof people
    shelf: typeof shelf
    speed: typeof speed
  }>

/** The words of the screens that come later, as those of the window. */
export type ScreenWords = Readonly<{
  badge: typeof badge
  byHand: typeof byHand
  child: typeof child
  class: typeof classOf
  confirmation: typeof confirmation
  elsewhere: typeof elsewhere
  enclosures: typeof enclosures
  followUp: typeof followUp
  form: typeof form
  hand: typeof hand
  keeping: typeof keeping
  next: typeof next
  parent: typeof parent
  send: typeof send
  sent: typeof sent
  signature: typeof signature
}>

/** All that the window can say. */
export type AppWords = WindowWords & ScreenWords

/** The words of the menu and of the system's dialogs. `{…}` are filled by the main process. */
export type DesktopWords = typeof desktop

/** The words of the command that makes letters without a window. `{…}` are filled by the main process. */
export type CommandLineWords = typeof commandLine

/** The page that tells an adult what to do before, during and after the letters of a class. */
export type ClassGuideWords = typeof classGuide

type OtherWay = Readonly<{ find: string; as: string }>

/**
 * What helps a dictionary, and what it cannot see (`slips`): what an apostrophe is forgotten after, at the beginning of a word, or before, at its end; and what
 * to put for what is found in a right word, so that the dictionary has it (`alsoWritten`), or in the likeliest of those offered, to offer another
 * that may be meant (`alsoMeant`: téléphone, téléphoné). `find` is a pattern.
 */
export type SpellingHelp = Readonly<{
  apostrophes: Readonly<{ after: readonly string[]; before: readonly string[] }>
  alsoWritten: readonly OtherWay[]
  alsoMeant: readonly OtherWay[]
  slips: SlipTable
}>

/** What one can do there, in plain words, with the pages that say so and the day on which each was read. */
type NextStep = Readonly<{
  text: string
  sources: readonly Readonly<{ name: string; address: string; read: string }>[]
}>

/** By place: where that is, as it ends a question, and the steps: speak first, then write, then who can help. What was not checked is not there. */
export type NextSteps = Readonly<Record<string, Readonly<{ where: string; steps: readonly NextStep[] }>>>

/** What a language has, by part: each is read when it is first needed. `letter` is all that letters need; its `check` is a part of its own, and so are `addresses`, the same for all. */
export type Parts = Readonly<{
  letter: Language
  check: CheckData
  addresses: AddressRules
  spelling: SpellingHelp
  facts: FactsData
  'class-list': ListWords
  window: WindowWords
  screens: ScreenWords
  desktop: DesktopWords
  'class-guide': ClassGuideWords
  'command-line': CommandLineWords
  remarks: RemarkWords
  'next-steps': NextSteps
  stories: readonly Story[]
}>
/** One of the parts of a language. */
export type Part = keyof Parts
