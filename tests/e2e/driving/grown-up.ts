import type { Walker } from './walk'

/** Answers the small question for grown-ups, which is asked in words. */
export async function answerGrownUp({ page, words }: Pick<Walker, 'page' | 'words'>): Promise<void> {
  const { numbers, go } = words.parent.grownUp
  const dialog = page.getByRole('dialog')
  const asked = await dialog.innerText()
  const said = Object.entries(numbers).filter(([, name]) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(asked))
  const [first = 0, second = 0] = said.map(([digits]) => Number(digits))
  await dialog.getByRole('textbox').fill(String(first * second))
  await dialog.getByRole('button', { name: go }).click()
}
