import type { Page } from '@playwright/test'

/**
 * A photograph of a page written by hand, drawn in the window: turned a little on a dark table, with a shadow over one side. `lying`: on its
 * side, as a telephone keeps a picture that it says is upright.
 */
export async function drawnPage(page: Page, how: 'upright' | 'lying' = 'upright'): Promise<Buffer> {
  const address = await page.evaluate((isLying) => {
    const canvas = Object.assign(document.createElement('canvas'), {
      width: isLying ? 2000 : 1500,
      height: isLying ? 1500 : 2000,
    })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('Nothing can be drawn')
    if (isLying) context.setTransform(0, -1, 1, 0, 0, 1500)
    context.fillStyle = '#4a3b30'
    context.fillRect(0, 0, 1500, 2000)
    context.transform(Math.cos(0.08), Math.sin(0.08), -Math.sin(0.08), Math.cos(0.08), 230, 130)
    context.fillStyle = '#f6f2e6'
    context.fillRect(0, 0, 1150, 1620)
    context.fillStyle = '#2b3a8c'
    context.font = 'italic 62px serif'
    const lines = ['Dear Sir,', '', 'I am disappointed.', 'You took away my group', 'the day before. Why?', '', 'Felix']
    for (const [index, line] of lines.entries()) context.fillText(line, 110, 220 + index * 130)
    const shade = context.createLinearGradient(0, 0, 1150, 0)
    shade.addColorStop(0, 'rgba(0,0,0,0)')
    shade.addColorStop(1, 'rgba(0,0,0,0.45)')
    context.fillStyle = shade
    context.fillRect(0, 0, 1150, 1620)
    return canvas.toDataURL('image/jpeg', 0.9)
  }, how === 'lying')
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
