import type { Page } from '@playwright/test'

/** A photograph of a page written by hand, drawn in the window: turned a little on a dark table, with a shadow over one side. */
export async function drawnPage(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1500, height: 2000 })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('Nothing can be drawn')
    context.fillStyle = '#4a3b30'
    context.fillRect(0, 0, 1500, 2000)
    context.setTransform(Math.cos(0.08), Math.sin(0.08), -Math.sin(0.08), Math.cos(0.08), 230, 130)
    context.fillStyle = '#f6f2e6'
    context.fillRect(0, 0, 1150, 1620)
    context.fillStyle = '#2b3a8c'
    context.font = 'italic 62px serif'
    const lines = ['Dear Sir,', '', 'I am disappointed.', 'You took away my group', 'the day before. Why?', '', 'Felix, 8 and a half']
    for (const [index, line] of lines.entries()) context.fillText(line, 110, 220 + index * 130)
    const shade = context.createLinearGradient(0, 0, 1150, 0)
    shade.addColorStop(0, 'rgba(0,0,0,0)')
    shade.addColorStop(1, 'rgba(0,0,0,0.45)')
    context.fillStyle = shade
    context.fillRect(0, 0, 1150, 1620)
    return canvas.toDataURL('image/jpeg', 0.9)
  })
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
