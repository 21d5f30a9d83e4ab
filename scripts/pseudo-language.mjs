import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lengthenAll } from '../locales/pseudo-words.ts'

/** The languages nobody speaks: longer words, and longer words from right to left. */
export const pseudoLanguages = ['longer', 'right-to-left']

// The words of letters and of the main process stay: the window alone is looked at.
const inWindow = /\/locales\/[a-z]+\/(?:app\/(?!desktop|command-line)[a-z-]+|questions|index)\.json$/

/** Turns the words of the window into those of a pseudo-language as they are read: never in what is built for people. */
export function inPseudoLanguage(language) {
  return {
    name: 'in-pseudo-language',
    enforce: 'post',
    transform: {
      filter: { id: inWindow },
      handler: (_, path) => {
        const words = pseudoWords(basename(path), JSON.parse(readFileSync(path, 'utf8')), language)
        return { code: `export default ${JSON.stringify(words)}`, map: null }
      },
    },
  }
}

function pseudoWords(file, words, language) {
  if (file === 'index.json') return { ...words, direction: language === 'right-to-left' ? 'rtl' : 'ltr' }
  if (file === 'stories.json')
    return words.map((story) => ({ ...story, ...lengthenAll({ title: story.title, why: story.why }) }))
  return lengthenAll(words)
}
