/** Whether this computer has a font for every letter of a text: what it has none for is drawn as a box, always the same. */
export function canBeDrawn(text: string, font: string): boolean {
  const rare = new Set(text.match(/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]|\p{Emoji_Presentation}/gu))
  const context = rare.size > 0 && document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return true
  context.font = `${size}px ${font}`
  const picture = (sign: string) => {
    context.clearRect(0, 0, 2 * size, 2 * size)
    context.fillText(sign, 0, size)
    return context.getImageData(0, 0, 2 * size, 2 * size).data.join()
  }
  const box = picture(noLetter)
  return [...rare].every((sign) => picture(sign) !== box)
}

const size = 24
/** No font has a letter for it. */
const noLetter = '\u{10FFFF}'
