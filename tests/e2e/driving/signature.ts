import { expect, type Page } from '@playwright/test'
import type { Walker } from './walk'

/** A photo of a signature on paper, half of it in shadow. */
export async function photographedSignature(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('Nothing can be drawn')
    const light = context.createLinearGradient(0, 0, 1600, 500)
    light.addColorStop(0, '#e8dfcc')
    light.addColorStop(0.55, '#d8cdb8')
    light.addColorStop(0.62, '#8f8778')
    light.addColorStop(1, '#857e70')
    context.fillStyle = light
    context.fillRect(0, 0, 1600, 900)
    context.strokeStyle = '#1f2a58'
    context.lineWidth = 11
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(300, 560)
    context.bezierCurveTo(420, 150, 560, 250, 430, 600)
    context.bezierCurveTo(560, 430, 640, 420, 650, 560)
    context.bezierCurveTo(720, 420, 800, 430, 790, 560)
    context.bezierCurveTo(900, 300, 960, 330, 930, 570)
    context.bezierCurveTo(1060, 420, 1180, 500, 1300, 470)
    context.stroke()
    return canvas.toDataURL('image/jpeg')
  })
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

/** Draws two strokes with the mouse in the room for a signature. */
export async function drawSignature({ page, words }: Pick<Walker, 'page' | 'words'>): Promise<void> {
  const room = page.getByRole('img', { name: words.signature.room })
  const { x, y, width, height } = (await room.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const at = (across: number, down: number) => [x + width * across, y + height * down] as const
  for (const stroke of [
    [at(0.2, 0.7), at(0.27, 0.2), at(0.33, 0.75), at(0.4, 0.4), at(0.46, 0.7), at(0.8, 0.55)],
    [at(0.25, 0.5), at(0.5, 0.42)],
  ]) {
    const [first, ...rest] = stroke
    if (!first) continue
    await page.mouse.move(...first)
    await page.mouse.down()
    for (const point of rest) await page.mouse.move(...point, { steps: 6 })
    await page.mouse.up()
  }
  await expect(page.getByRole('button', { name: words.signature.use })).toHaveAttribute('aria-disabled', 'false')
}
