import { enclosedSchema } from '#letter/parts/enclosed'
import { heaviestTogether } from '#letter/text/limits'
import * as z from 'zod'
import { enclosedAddresses } from '../bridge/addresses'
import { pictureType } from '../export/goes-with'
import { readRegularFile } from '../system/read-regular-file'

const namesSchema = z.tuple([z.uuid(), enclosedSchema.unwrap().shape.file.regex(/\.(?:jpg|png)$/)])

/**
 * What the `app:` protocol answers for a picture that goes with a letter, by its draft and the name of its copy; null for
 * every other address, left to the caller. `find` answers where the copy is.
 */
export async function answerEnclosed(
  address: string,
  find: (draftId: string, file: string) => Promise<string | null>,
): Promise<Response | null> {
  if (!address.startsWith(enclosedAddresses)) return null
  const names = namesSchema.safeParse(address.slice(enclosedAddresses.length).split('/'))
  const path = names.success ? await find(...names.data) : null
  const data = path === null ? null : await readRegularFile(path, heaviestTogether).catch(() => null)
  if (path === null || data === null || typeof data === 'string') return new Response(null, { status: 404 })
  return new Response(new Uint8Array(data), {
    headers: { 'content-type': pictureType(path), 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  })
}
