import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { signaturePicture, signedBy } from '#letter/parts/signature-picture'
import { putEnclosed, readEnclosed } from '../drafts/enclosed-files'
import { signatureInk, type OwnSignature, type SignatureInk } from './own-signature'

/** The picture that signs a letter of a draft in a folder: the copy that it was sent with, or else the one kept now. Null for the room for ink, and where the picture is gone. */
export async function letterSignature(
  letter: Letter,
  { id }: Pick<Draft, 'id'>,
  folder: string,
  own: Pick<OwnSignature, 'read'>,
): Promise<SignatureInk | null> {
  const picture = signaturePicture(letter)
  if (picture === null) return null
  if (picture === 'kept') return own.read()
  const data = await readEnclosed(folder, id, picture.file)
  return data && signatureInk(data)
}

/**
 * The letter as it is kept once it is told as sent: the picture that signs it is copied beside its draft, since the person's own
 * may be replaced or removed later. Without a picture to copy, the room was for ink. Throws what the disk refuses.
 */
export async function keptAsSigned(
  letter: Letter,
  { id }: Pick<Draft, 'id'>,
  folder: string,
  ink: SignatureInk | null,
): Promise<Letter> {
  if (signaturePicture(letter) !== 'kept') return letter
  if (!ink) return signedBy(letter, null)
  const { file } = ink
  await putEnclosed(folder, id, file, ink.data)
  return signedBy(letter, { file, name: letter.author, size: ink.data.byteLength, picture: ink.pixels })
}
