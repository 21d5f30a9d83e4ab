import { basename, extname } from 'node:path'
import type { Enclosed } from '#letter/parts/enclosed'
import { putEnclosed } from '../drafts/enclosed-files'
import { slug } from '../drafts/file-name'

type Given = Readonly<{ name: string; bytes: Uint8Array }>

/** Keeps the file in which an answer came beside its draft, as it is; `mark` is eight random hexadecimal digits. */
export async function keepAnswerFile(
  folder: string,
  draftId: string,
  { name, bytes }: Given,
  mark: string,
): Promise<Enclosed> {
  const [extension = 'bin'] = /[a-z0-9]{1,8}$/.exec(extname(name).toLowerCase()) ?? []
  const stem = basename(name, extname(name))
  const file = `${slug(stem, 20) || 'file'}-${mark}.${extension}`
  await putEnclosed(folder, draftId, file, bytes)
  return { file, name: basename(name), size: bytes.length, picture: null }
}
