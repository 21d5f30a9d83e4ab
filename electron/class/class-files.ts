import type { DocumentFormat } from '../bridge/sending-values'
import type { Going } from '../system/long-doing'
import { safeName } from '../system/safe-name'
import type { FolderFile } from '../system/save-folder'
import type { ClassDocument } from '../export/class-documents'
import { makeDocument } from '../sending/make-document'
import type { LeavingLetter } from './leaving-letters'

/** Each letter of a class as a file of its own, named after its pupil; `word` names the one of a pupil whose name no file can have. */
export async function* letterFiles(
  leaving: readonly LeavingLetter[],
  format: DocumentFormat,
  word: string,
  { signal, step }: Going,
): AsyncGenerator<FolderFile> {
  const names = fileNames(
    leaving.map(({ draft }) => draft.pupil.name),
    word,
  )
  for (const [index, { letter, goesWith }] of leaving.entries()) {
    signal.throwIfAborted()
    step(index, leaving.length)
    yield { name: `${names[index]}.${format}`, data: await makeDocument(letter, format, goesWith) }
  }
}

/** The letters of a class as one document, each from a page of its own on. */
export async function classDocument(
  document: ClassDocument,
  format: DocumentFormat,
  going: Going,
): Promise<Uint8Array> {
  const { writeClassDocx, writeClassPdf } = await import('../export/class-documents')
  going.step(0, document.letters.length)
  return format === 'docx' ? writeClassDocx(document, going) : writeClassPdf(document, going)
}

// No two are alike on any disk: a second Emma is "Emma (2)".
function fileNames(names: readonly string[], word: string): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = safeName(name) || word
    for (let copy = 1; ; copy++) {
      const free = copy === 1 ? plain : `${plain} (${copy})`
      const folded = free.normalize('NFC').toLowerCase()
      if (taken.has(folded)) continue
      taken.add(folded)
      return free
    }
  })
}
