import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, protocol } from 'electron'
import { check } from '#letter/check/check'
import { compose } from '#letter/compose/compose'
import { languageOf } from '../../tests/languages'
import { appScheme } from '../../electron/pages/app-protocol'
import { writeClassDocx, writeClassPdf } from '../../electron/export/class-documents'
import { writeDocx } from '../../electron/export/docx'
import { alone } from '../../electron/export/goes-with'
import { writePdf } from '../../electron/export/pdf'
import { answerHiddenPage } from '../../electron/pages/hidden-page'
import { writeEml } from '../../electron/mail/eml'
import { checkLetter } from '../../electron/spelling/check-letter'
import { Speller } from '../../electron/spelling/speller'
import { frenchStories, storyDay } from '../../tests/stories/stories'
import { median, percentile, timed } from './figures.mjs'

const spellingWorker = join(import.meta.dirname, '..', 'spelling-worker.js')

protocol.registerSchemesAsPrivileged([appScheme])
app.on('window-all-closed', () => undefined)

// Not awaited: Electron is ready only once this module has run to its end.
void app.whenReady().then(measure)

async function measure() {
  protocol.handle('app', ({ url }) => answerHiddenPage(url) ?? new Response(null, { status: 404 }))
  const draft = frenchStories['thirty-seconds']
  const language = languageOf(draft.convention)
  const letter = compose(draft, language, storyDay)
  const attachment = { name: 'lettre.pdf', type: 'application/pdf', data: await writePdf(letter) }
  const read = (draft) => check(draft, compose(draft, language, storyDay), language, storyDay)
  const figures = {
    draft,
    compose: percentile(await timed(5000, 50, () => void compose({ ...draft }, language, storyDay)), 0.99),
    composeAndCheck: percentile(await timed(5000, 50, () => void read({ ...draft })), 0.99),
    docx: median(await timed(20, 3, () => writeDocx(letter))),
    eml: median(await timed(20, 3, () => writeEml(letter, attachment))),
    pdf: median(await timed(8, 1, () => writePdf(letter))),
    ...(await measureClass(draft, language)),
    spelling: await measureSpelling(letter, draft),
  }
  process.stdout.write(`figures ${JSON.stringify(figures)}\n`)
  app.quit()
}

/** Milliseconds of one document of thirty letters, each with a name and an opening of its own. */
async function measureClass(draft, language) {
  const letters = Array.from({ length: 30 }, (_, index) => {
    const pupil = { ...draft, variation: index, writer: { ...draft.writer, name: `Emma ${index + 1}` } }
    return { letter: compose(pupil, language, storyDay), goesWith: alone }
  })
  const whole = { title: 'Classe', letters }
  return {
    classPdf: median(await timed(5, 1, () => writeClassPdf(whole))),
    classDocx: median(await timed(5, 1, () => writeClassDocx(whole))),
  }
}

/** Milliseconds until the first letter is spelled, in a thread made for it (median), then for each later letter (p99). */
async function measureSpelling(letter, draft) {
  const threads = []
  const start = () => threads[threads.push(new Worker(spellingWorker)) - 1]
  const first = await timed(7, 1, () => checkLetter(letter, draft, new Speller(start)))
  const speller = new Speller(start)
  const later = await timed(200, 5, () => checkLetter(letter, draft, speller))
  await Promise.all(threads.map((thread) => thread.terminate()))
  return { first: median(first), later: percentile(later, 0.99) }
}
