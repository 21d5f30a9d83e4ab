import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Makes a PDF of each Word document with LibreOffice, in the folder `out`, with settings of its own; `env` says which fonts it has. */
export async function pdfsByLibreOffice(
  documents: readonly string[],
  out: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  await mkdir(out, { recursive: true })
  const settings = `-env:UserInstallation=file://${join(out, 'settings')}`
  const asked = [settings, '--headless', '--convert-to', 'pdf', '--outdir', out, ...documents]
  await promisify(execFile)('soffice', asked, { env: { ...process.env, ...env }, timeout: 120_000 })
}
