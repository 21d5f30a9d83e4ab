import { execFile } from 'node:child_process'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Draft } from '#letter/draft/draft'
import { pictureFiles } from './sample-letters'

/** The day that the letters bear. */
export const day = '2026-11-20'

const electron = String(createRequire(import.meta.url)('electron'))
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Makes the Word document and the PDF of each draft with the built app itself, as `<name>.docx` and `<name>.pdf` in this folder. */
export async function makeFiles(drafts: Readonly<Record<string, Draft>>, folder: string): Promise<void> {
  for (const [name, draft] of Object.entries(drafts)) {
    await writeFile(join(folder, `${name}.twolines`), JSON.stringify(draft))
    const own = join(folder, 'enclosures', draft.id)
    if (draft.enclosed.length > 0) await mkdir(own, { recursive: true })
    for (const [file, from] of Object.entries(pictureFiles))
      if (draft.enclosed.some((one) => one.file === file)) await copyFile(resolve(from), join(own, file))
  }
  const inputs = Object.keys(drafts).map((name) => `${name}.twolines`)
  const command = [...asRoot, '--log-level=3', resolve('.'), 'letter', ...inputs]
  const outputs = ['--docx', '{name}.docx', '--pdf', '{name}.pdf', '--today', day]
  const home = join(folder, 'home')
  await mkdir(home, { recursive: true })
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') }
  await promisify(execFile)(electron, [...command, ...outputs], { cwd: folder, env, timeout: 120_000 })
}
