import type { Draft } from '#letter/draft/draft'
import { pagesByHand } from '#letter/parts/pages-by-hand'
import { heaviestTogether, mostPagesByHand } from '#letter/text/limits'
import { sentOf } from '#letter/draft/sent'
import type { Requests } from '../bridge/call'
import type { enclosuresCalls, Photo } from '../bridge/enclosures-calls'
import type { Failed } from '../bridge/outcome'
import { putEnclosed, readEnclosed } from '../drafts/enclosed-files'
import type { Drafts } from '../drafts/drafts'
import { failed, problemOf } from '../system/problem'
import type { cleanPicture } from './clean-picture'
import { chosenFile } from './enclosing'
import { digestOf } from './letter-enclosed'
import { pictureKind } from './picture-kind'

type ByHandRequests = Pick<Requests<typeof enclosuresCalls>, 'choosePhoto' | 'readPhoto' | 'keepByHand'>

type ByHandNeeds = Readonly<{
  drafts: Drafts
  /** Asks for one photograph; none when the person gives up. */
  askPhoto: () => Promise<readonly string[]>
  clean: typeof cleanPicture
  newMark: () => string
  /** Told of a file that was kept beside a draft. */
  onKept: (id: string, file: string) => void
}>

/** Reads photographs of pages written by hand, and keeps the pages made of them. */
export function byHandRequests({ drafts, askPhoto, clean, newMark, onKept }: ByHandNeeds): ByHandRequests {
  const withOpen = async <T>(id: string, use: (draft: Draft) => Promise<T>): Promise<T | Failed> => {
    const opened = await drafts.current(id)
    if (opened.kind === 'failed') return opened
    return sentOf(opened.draft) ? failed('already-sent') : use(opened.draft)
  }

  // Larger than what is kept: what is made straight of it is only a part.
  const read = async (given: Uint8Array): Promise<Photo> => {
    const kind = pictureKind(given)
    if (kind === null) return { kind: 'refused', why: isPdf(given) ? 'pdf' : 'not-a-picture' }
    if (kind === 'heic') return { kind: 'refused', why: 'heic' }
    const picture = await clean(given, kind, 'large')
    if (picture === null) return { kind: 'refused', why: 'broken-picture' }
    if (picture === 'too-large') return { kind: 'refused', why: 'too-large' }
    return { kind: 'done', bytes: new Uint8Array(picture.data) }
  }

  return {
    choosePhoto: ({ id }) =>
      withOpen(id, async () => {
        const [path] = await askPhoto()
        if (path === undefined) return { kind: 'cancelled' }
        const given = await chosenFile(path).read()
        if (typeof given !== 'string') return read(given)
        return { kind: 'refused', why: given === 'too-large' || given === 'gone' ? given : 'unread' }
      }),

    readPhoto: ({ id, bytes }) => withOpen(id, () => read(bytes)),

    // Drawn once more: what is kept is a picture, whatever the window gave.
    keepByHand: ({ id, bytes }) =>
      withOpen(id, async (draft) => {
        const kind = pictureKind(bytes)
        const picture = kind === null || kind === 'heic' ? null : await clean(bytes, kind)
        if (picture === null || picture === 'too-large') return failed('unreadable')
        const { data, extension, width, height } = picture
        // Those that there are now: several windows of the system may have been open at once.
        const now = await drafts.current(id)
        const { handwritten, enclosed } = now.kind === 'done' ? now.draft : draft
        const there = await pagesThere(drafts.folderOf(id), id, handwritten)
        // One that is gone leaves its place.
        if (there.length >= mostPagesByHand) return { kind: 'refused', why: 'too-many' }
        const along = enclosed.reduce((sum, { size }) => sum + size, 0)
        if (along + timesSent * (weightOf(there) + data.length) > heaviestTogether)
          return { kind: 'refused', why: 'too-heavy' }
        const file = `page-${newMark()}.${extension}`
        try {
          await putEnclosed(drafts.folderOf(id), id, file, data)
        } catch (error) {
          return failed(problemOf(error))
        }
        onKept(id, file)
        return { kind: 'done', page: { file, digest: digestOf(data), width, height } }
      }),
  }
}

// What a scanner makes, more often than a picture.
function isPdf(given: Uint8Array): boolean {
  return Buffer.from(given.subarray(0, 5)).toString('latin1') === '%PDF-'
}

/** An e-mail has each page in its document, and beside it. */
const timesSent = 2

/** How heavy the pages by hand of a draft are in an e-mail, in bytes; one that is gone weighs nothing. */
export async function weightOfPages(folder: string, id: string, handwritten: Draft['handwritten']): Promise<number> {
  return timesSent * weightOf(await pagesThere(folder, id, handwritten))
}

async function pagesThere(
  folder: string,
  id: string,
  handwritten: Draft['handwritten'],
): Promise<readonly Uint8Array[]> {
  const pages = await Promise.all(pagesByHand(handwritten).map(({ file }) => readEnclosed(folder, id, file)))
  return pages.filter((data) => data !== null)
}

function weightOf(pages: readonly Uint8Array[]): number {
  return pages.reduce((sum, { length }) => sum + length, 0)
}
