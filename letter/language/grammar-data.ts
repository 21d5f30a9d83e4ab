import * as z from 'zod'
import { listedPattern, neverFound } from './listed-words'

/**
 * What a completion may be, in the terms of grammar: a `bare-noun` has no article, a `request` is an infinitive with a word of
 * politeness, a `predicate` is a clause without its subject, `singular` or `plural` where its verb can only be that of one or of several, a
 * `sentence` a clause that begins with who does it, a `complement` begins with `que` or `that`, a `phrase` with a preposition, a
 * `recipient` with the one of `to my mother`, a `reason` with `because`, a `cause` with the `of` that follows it; `another` is a noun for
 * what there is not yet (`more buses`); `when` tells how early (`the day before`); a `name` is one word with its capital that may be something else (`Josée`, `Grant`).
 */
export const shapes = [
  'noun',
  'bare-noun',
  'pronoun',
  'infinitive',
  'request',
  'to-infinitive',
  'recipient',
  'gerund',
  'participle',
  'predicate',
  'singular',
  'plural',
  'clause',
  'sentence',
  'subjunctive',
  'complement',
  'adjective',
  'question',
  'phrase',
  'reason',
  'cause',
  'another',
  'when',
  'name',
] as const
/** One of the things that a completion may be. */
export type Shape = (typeof shapes)[number]

/** Signs that stand side by side in one text: `.!?…`. */
const signs = z.string()
const words = z.array(z.string().min(1)).readonly()
/** In small letters, with their stop. */
const abbreviations = z.array(z.string().regex(/^[^\p{Lu}\s]+\.$/u)).readonly()

/** Words that lose their last letter, and what must follow, without accents or capitals, as a regular expression. */
const elisionRule = z.object({ words, before: z.string() }).readonly()

const elisionSchema = z
  .object({
    rules: z.array(elisionRule).readonly(),
    /** Beginnings of words before which nothing is elided: an aspirate h; a space or a mark after one makes it a whole word. */
    unelided: words,
    /** What is left of elided words, as they stand before an apostrophe: `l`, `qu`. */
    heads: words,
  })
  .readonly()
/** How the words of a language lose their last letter. */
export type Elision = z.infer<typeof elisionSchema>

const completionsSchema = z
  .object({
    /** Words by the name of their list, with spaces between them; a word may be a regular expression. */
    words: z.record(z.string().regex(/^[a-z]+$/), words).readonly(),
    /** Beginnings of sentences in small letters, as `listedPattern` reads them; the first that fits is taken. */
    rules: z
      .array(z.object({ pattern: z.string().min(1), shapes: z.array(z.enum(shapes)).readonly() }).readonly())
      .readonly(),
  })
  .superRefine(({ words: lists, rules }, context) => {
    for (const [at, { pattern }] of rules.entries())
      try {
        listedPattern(pattern, lists)
      } catch (error) {
        context.addIssue({ code: 'custom', path: ['rules', at, 'pattern'], message: String(error) })
      }
  })
  .readonly()

/** What the grammar of a language needs: `language.json` of its folder, beside its names and places. */
export const grammarDataSchema = z
  .object({
    /** The marks between which sentences stand, the full stop the first of `ends`, and the words that bear on them. */
    sentences: z
      .object({
        ...{ openers: signs, ends: signs.min(1), closers: signs, spacedClosers: signs, spaced: z.boolean() },
        ...{ leading: abbreviations, trailing: abbreviations, capitals: words },
        question: z.object({ mark: signs.min(1), words, begins: z.string().min(1).optional() }).readonly(),
      })
      .readonly(),
    /** What stands between a frame and its completion: a space, or nothing. */
    joiner: z.enum([' ', '']),
    /** Before a noun, a last and a first word that become one: `de le` gives `du`. */
    contractions: z.record(z.string(), z.string()).readonly(),
    /** How words lose their last letter before others; null where none does. */
    elision: elisionSchema.nullable(),
    afterFrame: z
      .object({
        /** Words that start a completion in lower case, even when typed with a capital: they are the name of nobody. */
        lower: words,
        /** Words that may be a name too (`Ma`, `On`, `La Tuque`): they do so only before a small letter or a figure. */
        maybeNames: words,
        /** Small words before which those stay a name all the same: `Ma et Luc`. */
        links: words,
        /** Titles before which an article is one, with their capital too: `le Dr Martin`. */
        titles: words.exactOptional(),
        /** Words that are `names` where one of these `verbs` follows at once, as nothing else could stand there: `Ma est venu`. */
        beforeVerb: z
          .object({
            ...{ names: words, verbs: words },
            /** Words that may stand between a name and its verb: `My never came`, which `My never-ending wait` is not. */
            adverbs: words,
            /** The verbs, or their two first words, that follow a name where it is the common word: `La est le problème`. */
            commonBefore: z.record(z.string(), words).readonly(),
          })
          .readonly()
          .exactOptional(),
        /** True where any other first word does too, unless it is a name: a language whose sentences begin with their verb. */
        allButNames: z.boolean(),
        /** Other ways to say the end of a beginning again, which are merged with it: `cuz` after `because`. */
        repeats: z.record(z.string(), words).readonly().exactOptional(),
      })
      .readonly(),
    /** How what is typed after a frame is known: see `shapesOf`. */
    completions: completionsSchema,
    /** Signs that the words of the language do not have, as a class of characters: with a capital, they make a name. */
    foreignLetters: z.string(),
    /** Signs of its alphabet that only another language or phonetics has, in the same way: no word with one is spelled. */
    unspelledLetters: z.string().min(1).exactOptional(),
    /** Small words between the capitals of a name; one that ends with an apostrophe touches the next word. */
    particles: z.object({ people: words, places: words }).readonly(),
    /** What follows a number that is a rank: `th`. */
    ordinals: words,
    /** Whether words agree with whoever writes, and with the child of a parent who writes. */
    genders: z.object({ writer: z.boolean(), child: z.boolean() }).readonly(),
    /**
     * How a parent says *my child* within a sentence: first as the app's sentences do, then as parents do. The child's name, or the
     * parent's own word, takes the place of the first.
     */
    myChild: z.array(z.string().min(1)).min(1).readonly(),
    /** Small words for one person who does something: `she`. */
    pronouns: words,
    /** Nouns of one person for `{people}`, beside those of the roles and of the family that are read: `copain|copine`. */
    people: words.exactOptional(),
    /** How it is known that several people are thanked, as a pattern of their names, which begin with a small letter: `the two lifeguards`, `Sam and Leo`. */
    severalSigns: z.string().min(1).default(neverFound),
    /** How it is known that the reader is thanked, in the same way: `you and your team`. */
    readerSigns: z.string().min(1).default(neverFound),
    /** What the reader did, as a pattern of words in small letters, by which a team that is thanked is the reader: `you answered`. */
    readerActs: z.string().min(1).default(neverFound),
    /** By a pronoun with its capital, how it is known that it is that of whoever is thanked: a pattern of their name in small letters; `{people}` is any noun of one person. */
    pronounSigns: z.record(z.string(), z.string().min(1)).readonly().default({}),
    /** The word of politeness that is within beginnings, and is not said again where a completion ends with it: `please`. */
    please: z.string().min(1).exactOptional(),
    /** How the body begins after a salutation that ends with a comma: with its capital, or small as what follows a frame. */
    afterSalutation: z.enum(['capital', 'small']),
  })
  .readonly()

/** The grammar of a language, beside its tag. */
export type Grammar = Readonly<{ tag: string }> & z.infer<typeof grammarDataSchema>
