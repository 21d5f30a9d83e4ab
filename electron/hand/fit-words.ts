import type { WebContents } from 'electron'
import { askedOf } from '../pages/hidden-page'

/** A word too long for its line becomes smaller, to this part of its size at most; one that is longer still breaks where the line ends. */
const smallest = 0.5

/**
 * Lets each word of a page stand whole on its line. One that is wider than the line is broken where the browser may, as after a hyphen, an address before one of its signs, so
 * that no line ends with a full stop that is none (Chicago Manual of Style, 14.18); what is still wider is written smaller, on the same base line.
 */
export async function fitWords(page: WebContents): Promise<void> {
  await askedOf(page, script)
}

const script = `(() => {
  const widthOf = (node, from, to) => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return range.getBoundingClientRect().width
  }
  const pieces = (text, where) => [...text.matchAll(where)].map((found) => ({ text: found[0], at: found.index }))
  const smaller = (text, scale) => {
    const word = document.createElement('span')
    word.style.cssText = \`line-height:0;font-size:\${Math.max(scale, ${smallest})}em;white-space:\${scale < ${smallest} ? 'inherit' : 'nowrap'}\`
    word.textContent = text
    return word
  }
  // What the browser breaks nowhere, as it is seen where there is no room at all.
  const unbroken = (parent, { text, at }) => {
    const narrow = document.createElement('span')
    narrow.style.cssText = 'position:absolute;inline-size:0;line-height:3;white-space:normal;overflow-wrap:normal'
    narrow.textContent = text
    parent.append(narrow)
    const signs = [...text.matchAll(/\\P{M}\\p{M}*/gu)]
    const tops = signs.map(({ 0: sign, index }) => {
      const range = document.createRange()
      range.setStart(narrow.firstChild, index)
      range.setEnd(narrow.firstChild, index + sign.length)
      return range.getBoundingClientRect().top
    })
    const line = parseFloat(getComputedStyle(narrow).lineHeight)
    narrow.remove()
    const from = signs.filter((_, index) => index === 0 || tops[index] - tops[index - 1] > line / 2).map(({ index }) => index)
    return from.map((start, index) => ({ text: text.slice(start, from[index + 1]), at: at + start }))
  }
  const fitted = (node, room) => {
    const text = node.textContent
    const isWide = (piece) => widthOf(node, piece.at, piece.at + piece.text.length) > room
    const words = pieces(text, /\\S+|\\s+/gu)
    if (!words.some(isWide)) return null
    return words.flatMap((word) => {
      if (!isWide(word)) return [word.text]
      return unbroken(node.parentElement, word).flatMap((whole) => {
        if (!isWide(whole)) return [whole.text]
        return pieces(whole.text, /[@._/?&=~]*[^@._/?&=~]+|[@._/?&=~]+/gu).flatMap((piece, index) => {
          const placed = { text: piece.text, at: whole.at + piece.at }
          const width = widthOf(node, placed.at, placed.at + placed.text.length)
          const fitting = width > room ? smaller(piece.text, (room / width) * 0.99) : piece.text
          return index > 0 ? [document.createElement('wbr'), fitting] : [fitting]
        })
      })
    })
  }
  for (const line of document.querySelectorAll('h1,p')) {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(line)
    const room = line.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
    line.style.whiteSpace = 'pre'
    const made = [...line.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? fitted(node, room) : null))
    for (const [index, node] of [...line.childNodes].entries()) if (made[index]) node.replaceWith(...made[index])
    line.style.whiteSpace = ''
  }
})()`
