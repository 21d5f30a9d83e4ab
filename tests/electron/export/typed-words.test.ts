import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { plainLetter } from '#electron/command-line/plain-letter'
import { writeDocx } from '#electron/export/docx'
import { letterHtml } from '#electron/export/letter-html'
import { emailText } from '#letter/email/email-text'
import { letterSchema } from '#letter/parts/letter-schema'
import type { Letter } from '#letter/parts/letter'
import { joinBlocks, paragraphText } from '#letter/parts/plain-text'
import { LetterBlock } from '../../../renderer/sheet/letter-block'
import { docxText, unescaped } from '#tests/docx-text'
import { typedLetter } from '#tests/typed-letters'

const letters = Array.from({ length: 60 }, (_, index) => typedLetter(index + 1).letter)

/** The body of a letter as one text: a line under another where nothing parts them, an empty line between paragraphs. */
function bodyOf({ parts }: Letter): string {
  const body = parts.filter((part) => part.kind === 'paragraph')
  return joinBlocks(body, (part) => (part.kind === 'paragraph' ? paragraphText(part) : ''))
}

/** The text of a page, a line for each block and each break; an item is two spaces further in for each list that its own stands in. */
function textOfHtml(html: string): string {
  let depth = 0
  const indented = html.replaceAll(
    /<(\/?)ul>|<li|<p class="part item" style="[^"]*--level:(\d)/g,
    (tag, end, level = '0') => {
      if (tag.endsWith('ul>')) depth += end === '' ? 1 : -1
      if (tag.endsWith('ul>')) return '\n'
      return '  '.repeat(tag === '<li' ? depth - 1 : Number(level)) + tag
    },
  )
  const lines = indented.replaceAll(/<br\/?>|<\/(?:p|li|h1)>/g, '\n').replaceAll(/<[^>]*>/g, '')
  return unescaped(lines).replaceAll(/\n+/g, '\n')
}

const withoutBlankLines = (text: string) => text.replaceAll('\n\n', '\n')

test('a letter as text and as an e-mail has its lines, its lists and its paragraphs', () => {
  for (const letter of letters) {
    expect(plainLetter(letter)).toContain(bodyOf(letter))
    expect(emailText(letter).body).toContain(bodyOf(letter).replaceAll('\u202f', '\u00a0'))
  }
})

test('a letter on the screen, and as it is printed, has its lines and its lists', () => {
  for (const letter of letters) {
    const blocks = letter.parts.map((part) =>
      renderToStaticMarkup(createElement(LetterBlock, { part, draw: ({ text }) => text })),
    )
    expect(textOfHtml(blocks.join(''))).toContain(withoutBlankLines(bodyOf(letter)))
    expect(textOfHtml(letterHtml(letter))).toContain(withoutBlankLines(bodyOf(letter)))
  }
})

test('a letter in Word has its lines, and real lists whose signs are those that were typed', async () => {
  for (const letter of letters) expect(docxText(await writeDocx(letter))).toContain(withoutBlankLines(bodyOf(letter)))
})

test('a letter that is kept comes back the same', () => {
  for (const letter of letters) expect(letterSchema.parse(JSON.parse(JSON.stringify(letter)))).toEqual(letter)
})
