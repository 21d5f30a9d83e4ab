import { typedAbout } from '../draft/contact'
import type { Draft } from '../draft/draft'
import { folded } from '../text/folded'
import type { Language } from '../language/language'
import { typedIn } from '../draft/typed-in'
import { questionIds } from '../draft/questions'

/**
 * Everything written in a draft, plain, to be searched in: its answers, its people, its changed sentences, the answer it
 * received; and the cards that were chosen, as each of these languages shows them.
 */
export function searchText(draft: Draft, languages: readonly Language[]): string {
  const { called, answers, edits, writer, helper, recipient, enclosures, copies, signers, enclosed, history } = draft
  const said = Object.values(answers).map(typedIn)
  const changed = Object.values(edits).map((edit) => (edit.kind === 'rewritten' ? edit.text : ''))
  const people = [writer, helper, recipient].flatMap(typedAbout)
  const received = history.map((event) => (event.kind === 'answered' ? event.text : ''))
  const cards = languages.flatMap((language) => cardsOf(draft, language))
  const files = enclosed.map(({ name }) => name)
  return folded(
    [called, ...said, ...cards, ...changed, ...people, enclosures, copies, signers, ...files, ...received].join(' '),
  )
}

/** What is searched for, in words as `searchText` has them; none where nothing is. */
export function searchWords(typed: string): readonly string[] {
  const words = folded(typed).split(' ')
  return [...new Set(words.filter((word) => word !== ''))]
}

/** True when each word, or the beginning of one that is still being typed, stands somewhere in the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

function cardsOf({ answers, register }: Draft, { questions }: Language): readonly string[] {
  return questionIds.flatMap((id) => {
    const answer = answers[id]
    if (answer?.kind !== 'choice') return []
    const { child, choices = [] } = questions[id]
    const shown = (register === 'child' && child?.choices) || choices
    return shown.flatMap((card) => (card.id === answer.choice ? [card.label] : []))
  })
}
