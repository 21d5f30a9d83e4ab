import { readFile } from 'node:fs/promises'
import { enclosedSchema } from '#letter/parts/enclosed'
import * as z from 'zod'
import { enclosedAddresses } from '../bridge/addresses'
import { pictureType } from '../export/goes-with'

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
  const data = path === null ? null : await readFile(path).catch(() => null)
  if (path === null || data === null) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(data), {
    headers: { 'content-type': pictureType(path), 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  })
}
