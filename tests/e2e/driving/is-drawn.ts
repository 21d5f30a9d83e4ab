/** Runs in the window: whether a text is drawn in letters rather than in boxes. */
export function isDrawn(text: string): boolean {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return false
  const picture = (sign: string) => {
    context.clearRect(0, 0, 60, 60)
    context.font = '32px Gelasio, Georgia, serif'
    context.fillText(sign, 5, 40)
    return context.getImageData(0, 0, 60, 60).data.join()
  }
  const box = picture('\u{10FFFF}')
  return [...text].every((sign) => picture(sign) !== box)
}
