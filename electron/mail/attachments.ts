import { extname } from 'node:path'
import { documentName } from '../drafts/file-name'
import type { LetterEnclosed } from '../enclosures/letter-enclosed'
import type { Attachment } from './eml'

const types: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
}

/** The files that go with a letter as those of its e-mail, by the names that the letter has for them; no two have the same. */
export function attachments(found: LetterEnclosed['found']): readonly Attachment[] {
  const taken = new Set<string>()
  return found.map(({ one, data }) => {
    const extension = extname(one.file)
    const stem = documentName('', one.name, '') || 'file'
    let name = `${stem}${extension}`
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem} ${copy}${extension}`
    taken.add(name.toLowerCase())
    return { name, type: types[extension] ?? 'application/octet-stream', data }
  })
}
