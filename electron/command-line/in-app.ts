import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { readLanguage } from '#locales/registry'
import { commandNeeds, type PdfMaker } from './command-needs'
import { outputKinds } from './options'
import { writeLetters } from './write-letters'

/**
 * The command inside the app: no window is shown, the person's settings and drafts are not touched. Resolves at once when
 * the screen is needed, so that Electron can get ready; otherwise only when all is done, before any screen is looked for.
 */
export async function letterCommandInApp(args: readonly string[]): Promise<void> {
  const ownFolder = mkdtempSync(join(tmpdir(), 'two-lines-'))
  app.setPath('userData', ownFolder)
  process.on('exit', () => rmSync(ownFolder, { recursive: true, force: true }))
  // The page of each PDF is a window: closing the last one must not end the command.
  app.on('window-all-closed', () => undefined)
  app.dock?.hide()
  const done = run(args).then((code) => app.exit(code))
  if (!needsScreen(args)) await done
}

async function run(args: readonly string[]): Promise<number> {
  const spelling = join(import.meta.dirname, 'spelling-worker.js')
  const needs = commandNeeds({ folder: process.cwd(), command: 'two-lines letter', pdf: pdfMaker(), spelling })
  if (needsScreen(args)) await app.whenReady()
  return writeLetters(args, needs)
}

function pdfMaker(): PdfMaker {
  if (!hasScreen()) return { kind: 'no-screen' }
  return {
    kind: 'here',
    make: async (letter, goesWith) => {
      const { writePdf } = await import('../export/pdf')
      return writePdf(letter, goesWith)
    },
    makeAll: async (title, letters) => {
      const { writeClassPdf } = await import('../export/class-documents')
      return writeClassPdf({ title, letters })
    },
    envelope: async (envelope) => {
      const { writeEnvelope } = await import('../export/pdf')
      return writeEnvelope(envelope)
    },
    badge: async (badge, letter) => {
      const { badgePage } = await import('../export/badge-page')
      return badgePage(badge, letter, await readLanguage(letter.convention))
    },
    undrawn: async (signs) => {
      const { undrawnSigns } = await import('../export/undrawn-signs')
      return undrawnSigns(signs)
    },
  }
}

function needsScreen(args: readonly string[]): boolean {
  // Pages are printed, and a badge is painted for Word and for an e-mail.
  const isDrawn = (option: string) => outputKinds.some((kind) => kind !== 'text' && option === `--${kind}`)
  return hasScreen() && args.some((arg) => isDrawn(arg.split('=', 1)[0] ?? ''))
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
