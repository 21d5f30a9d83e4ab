import type { Page } from '@playwright/test'

/** A picture drawn in the window: red on its left half, blue on its right. */
export async function drawnPicture(
  page: Page,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
  [width, height]: readonly [number, number] = [60, 40],
): Promise<Buffer> {
  const address = await page.evaluate(
    ({ kind, size: [w = 1, h = 1] }) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h })
      const context = canvas.getContext('2d')
      if (!context) throw new Error('Nothing can be drawn')
      context.fillStyle = '#f00'
      context.fillRect(0, 0, w / 2, h)
      context.fillStyle = '#00f'
      context.fillRect(w / 2, 0, w / 2, h)
      return canvas.toDataURL(kind)
    },
    { kind: type, size: [width, height] },
  )
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
