import type { WebContents } from 'electron'
import type { Letter } from '#letter/parts/letter'
import { withHiddenPage } from '../pages/hidden-page'
import { unheard, type Going } from '../system/long-doing'
import { writeDocxOfAll } from './docx'
import { besideLetter, type GoesWith } from './goes-with'
import { lettersHtml } from './letter-html'
import { withMetadata } from './pdf-metadata'
import { toPdf } from './pdf'
import { printPage } from './print'
import { printOptions } from './print-options'

/** The letters of a class in their order, each with what goes with it, and what they are called together; there is one at least. */
export type ClassDocument = Readonly<{
  title: string
  letters: readonly Readonly<{ letter: Letter; goesWith: GoesWith }>[]
}>

/**
 * The letters of a class as one PDF: each begins on a page of its own, and counts its pages by itself. Throws what its signal gives as the
 * reason where it is stopped.
 */
export async function writeClassPdf(document: ClassDocument, going: Going = unheard()): Promise<Uint8Array> {
  // How far it is can't be known; that it goes on, and can be stopped, is told all the same.
  const goingOn = setInterval(() => going.step(0, document.letters.length), 200)
  const pdf = await shown(document, going, toPdf).finally(() => clearInterval(goingOn))
  const language = document.letters[0]?.letter.language ?? ''
  return withMetadata(pdf, { title: document.title, author: '', language })
}

/** The letters of a class as one Word document, as `writeClassPdf` makes it. */
export function writeClassDocx(
  { title, letters }: ClassDocument,
  { signal, step }: Going = unheard(),
  made: Date = new Date(),
): Promise<Uint8Array> {
  return writeDocxOfAll(title, letters, made, (done) => {
    signal.throwIfAborted()
    step(done, letters.length)
  })
}

/** Prints the letters of a class in one go, through the system's own dialog, each as it is printed alone. */
export function printClassLetters(document: ClassDocument, going: Going = unheard()): Promise<'printed' | 'cancelled'> {
  const [first] = document.letters
  if (!first) throw new RangeError('No letter to be printed')
  return shown(document, going, (page) => printPage(page, printOptions(first.letter.page)))
}

// Chromium lays all of them out at once: what is stopped is waited for no longer, and its page goes.
async function shown<T>({ title, letters }: ClassDocument, going: Going, use: (page: WebContents) => Promise<T>) {
  const { signal, step } = going
  signal.throwIfAborted()
  const beside = letters.flatMap(({ goesWith }, index) =>
    besideLetter(goesWith).map((file) => ({ ...file, name: `letter-${index + 1}/${file.name}` })),
  )
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  stopped.catch(() => undefined)
  const made = await withHiddenPage(lettersHtml(title, letters), (page) => Promise.race([use(page), stopped]), {
    beside,
  })
  step(letters.length, letters.length)
  return made
}
