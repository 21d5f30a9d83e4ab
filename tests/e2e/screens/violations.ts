import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

declare global {
  interface Window {
    readonly axe?: Readonly<{
      run: (where: Document | Readonly<{ include: Element[] }>, options: object) => ReturnType<AxeBuilder['analyze']>
    }>
  }
}

const require = createRequire(import.meta.url)
const axeSource = readFile(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** Sees to it that a page has read axe; a window reads it once. */
export async function readAxe(page: Page): Promise<void> {
  // A screen that comes later has its title once it is there.
  await page.locator('h1').first().waitFor()
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource)
}

/** What of a page breaks axe's rules, those asked for or else its usual ones: the rule and the place of each. */
export async function violations(page: Page, rules: object = {}): Promise<readonly string[]> {
  await readAxe(page)
  return page.evaluate(async (asked) => {
    if (!window.axe) throw new Error('The window has not read axe')
    const found = await window.axe.run(document, { ...asked, resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
  }, rules)
}
