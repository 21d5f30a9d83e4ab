import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { leavesOf, withoutTexts } from './leaves.mjs'

const plural = /_(?:zero|one|two|few|many|other)$/

// What the computer says where a language does not; and conventions and the words that phrases share, which each language has
// its own of: the schema of the tests tells what one must have.
const optional = /^settings\.places\.|^conventions\.|^words\.named\./

const mayBeLeftOut = ['spelling.json', 'reading-ease.json', 'app/stories.json', 'app/next-steps.json']

/**
 * What is left to do in each file of a language: what the reference has and it has not, what says the same as the reference (of a file
 * that holds no texts, only that it is the same whole), which words its dictionary does not have, and what is hard to read for a child.
 * A column that can't be measured is null.
 */
export async function findings(own, theirs) {
  const dictionary = await dictionaryOf(own.get('index.json'))
  const ease = own.get('reading-ease.json') ?? null
  return new Map(
    [...theirs].map(([file, reference]) => [file, found(file, own.get(file), reference, dictionary, ease)]),
  )
}

function found(file, own, reference, dictionary, ease) {
  const [said, told] = [leavesOf(file, own ?? {}), leavesOf(file, reference)]
  // What one language says in one way, another says in a way for each voice: `start`, `start.we`.
  const has = new Set(
    said.flatMap(({ path }) => [path, path.replace(/\.[^.]+$/, '')]).map((path) => path.replace(plural, '')),
  )
  const english = new Set(told.map(({ text }) => text).filter((text) => /\p{L}{2,}.*\p{L}{2,}/u.test(text)))
  const paths = [
    ...new Set(
      told
        .filter(({ isOwn }) => !isOwn)
        .map(({ path }) => path.replace(plural, '').replace(/\.(?:I|we|for-my-child)$/, '')),
    ),
  ]
  return {
    missing: own === undefined ? missingFile(file) : paths.filter((path) => !has.has(path) && !optional.test(path)),
    untranslated: withoutTexts.includes(file)
      ? wholeFile(own, reference)
      : said.filter(({ text }) => english.has(text)).map(({ path, text }) => `${path}: ${text}`),
    misspelt: dictionary && misspelt(said, dictionary),
    hard: ease && said.filter(({ path, text }) => isForChild(file, path) && isHard(text, ease)).map(({ text }) => text),
  }
}

function wholeFile(own, reference) {
  return isDeepStrictEqual(own, reference) ? ['the whole file'] : []
}

function missingFile(file) {
  return mayBeLeftOut.includes(file) ? [] : ['the file']
}

function isForChild(file, path) {
  return file === 'app/child.json' || /(?:^|\.)child\.(?:.*\.)?(?:title|hint|aloud|example|why)$/.test(path)
}

function misspelt(said, dictionary) {
  const words = said.flatMap(
    ({ text }) => text.replace(/\{\{?\w+\}?\}/g, ' ').match(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu) ?? [],
  )
  const parts = words.flatMap((word) => (dictionary.testSpelling(plain(word)) ? [] : word.split(/[’'-]/)))
  return [...new Set(parts)].filter((word) => word.length > 2 && !dictionary.testSpelling(plain(word)))
}

const plain = (word) => word.replaceAll('’', "'")

async function dictionaryOf(index) {
  const [, packageName] = Object.entries(index?.dictionaries ?? {})[0] ?? []
  if (packageName === undefined) return null
  const { createHunspellFromFiles } = await import('hunspell-wasm')
  const folder = dirname(createRequire(import.meta.url).resolve(packageName))
  return createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'))
}

// Under this a text is no longer easy for a child of nine.
const easy = 80

/** True for a text of some words that is harder than easy, by the formula and the syllables of its language. */
function isHard(text, { formula, syllables }) {
  const sentences = text.split(/(?<=[.!?…])\s+/).map(wordsOf)
  const words = sentences.flat()
  if (words.length < 6) return false
  const perWord = words.reduce((sum, word) => sum + syllablesOf(word, syllables), 0) / words.length
  const perSentence = words.length / sentences.length
  return formula.base - formula.perSentence * perSentence - formula.perWord * perWord < easy
}

function wordsOf(sentence) {
  return sentence.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
}

function syllablesOf(word, { vowels, known = {}, strip = '$^', rewrite = [] }) {
  const bare = word.toLowerCase().replaceAll('’', "'").replace(new RegExp(strip, 'u'), '')
  const said = rewrite.reduce((all, [pattern, put]) => all.replace(new RegExp(pattern, 'gu'), put), bare)
  return known[bare] ?? Math.max(1, said.match(new RegExp(`[${vowels}]+`, 'gu'))?.length ?? 0)
}
