import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import type { Requests } from '../bridge/call'
import type { enclosuresCalls, Photo } from '../bridge/enclosures-calls'
import type { Failed } from '../bridge/outcome'
import { putEnclosed } from '../drafts/enclosed-files'
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
    if (kind === null) return { kind: 'refused', why: 'not-a-picture' }
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
      withOpen(id, async () => {
        const kind = pictureKind(bytes)
        const picture = kind === null || kind === 'heic' ? null : await clean(bytes, kind)
        if (picture === null || picture === 'too-large') return failed('unreadable')
        const { data, extension, width, height } = picture
        const file = `page-${newMark()}.${extension}`
        try {
          await putEnclosed(drafts.folderOf(id), id, file, data)
        } catch (error) {
          return failed(problemOf(error))
        }
        onKept(id, file)
        return { kind: 'done', handwritten: { file, digest: digestOf(data), width, height, typed: false } }
      }),
  }
}
