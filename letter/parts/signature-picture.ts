import type { Letter, Signature } from './letter'
import { pageStyle } from './page-style'

/** The picture that signs a letter: the one kept now, the copy that it was sent with, or null for the room for ink. */
export function signaturePicture({ parts }: Pick<Letter, 'parts'>): NonNullable<Signature['picture']> | null {
  return parts.flatMap((part) => (part.kind === 'signature' && part.picture ? [part.picture] : []))[0] ?? null
}

/** The letter signed by another picture, where one signs it; with null, the room is for ink. */
export function signedBy(letter: Letter, picture: NonNullable<Signature['picture']> | null): Letter {
  return {
    ...letter,
    parts: letter.parts.map((part) => {
      if (part.kind !== 'signature' || !part.picture) return part
      const { picture: _before, ...bare } = part
      return picture ? { ...bare, picture } : bare
    }),
  }
}

/** How large the picture of a signature stands in the room for ink, in points: as large as fits, in its own shape. */
export function signatureSize({ width, height }: Readonly<{ width: number; height: number }>) {
  const room = pageStyle.signature
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
