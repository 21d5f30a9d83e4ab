import { signatureAddresses } from '../bridge/addresses'
import type { OwnSignature } from './own-signature'

/** What the `app:` protocol answers for the picture of the person's own signature, by its mark; null for every other address, left to the caller. */
export async function answerSignature(
  address: string,
  own: Pick<OwnSignature, 'read'> | null,
): Promise<Response | null> {
  if (!address.startsWith(signatureAddresses)) return null
  const ink = await own?.read()
  if (!ink || address !== `${signatureAddresses}${ink.mark}.png`) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(ink.data), {
    headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  })
}
