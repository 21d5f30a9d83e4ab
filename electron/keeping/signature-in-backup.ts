import type { SignatureInk } from '../signature/own-signature'
import type { ZipFile } from './write-zip'

/** The file of a backup that holds the person's own signature: it is not among the letters, and is in a backup only where asked. */
export const signatureInBackup = 'signature.png'

/** The files of a backup, followed by that of the signature where there is one; `day` is the ISO date of the backup. */
export async function* withSignature(
  files: AsyncIterable<ZipFile>,
  ink: SignatureInk | null,
  day: string,
): AsyncGenerator<ZipFile> {
  yield* files
  if (ink) yield { path: signatureInBackup, bytes: ink.data, changed: new Date(day) }
}
