import { basename, extname } from 'node:path'
import type { Enclosed } from '#letter/parts/enclosed'
import { heaviestTogether, mostEnclosed } from '#letter/text/limits'
import type { Enclosing, Refused } from '../bridge/enclosures-calls'
import type { CleanPicture } from './clean-picture'
import { digestOf } from './letter-enclosed'
import { slug } from '../drafts/file-name'
import { pictureKind, type PictureKind } from './picture-kind'
import { problemOf } from '../system/problem'
import { readRegularFile } from '../system/read-regular-file'

/** A file ready to go with a letter, before it has a name there. */
type Prepared = Readonly<{ data: Uint8Array; extension: string; picture: Enclosed['picture'] }>

/** In bytes, before a picture is made lighter. */
const heaviestPicture = 80_000_000

/** What choosing files needs: pictures drawn anew, eight random hexadecimal digits, and a name for those that have none. */
type EnclosingNeeds = Readonly<{
  clean: (data: Uint8Array, kind: Exclude<PictureKind, 'heic'>) => Promise<CleanPicture | 'too-large' | null>
  put: (file: string, data: Uint8Array) => Promise<void>
  newMark: () => string
  pictureWord: string
  /** Whether other files are refused: a child's letter takes none. */
  picturesOnly: boolean
  /** How heavy what leaves with it besides is, in bytes. */
  weighing?: number
}>

/** A file to go with a letter: its name, and what it holds or why that can't be read. */
export type Given = Readonly<{ name: string; read: () => Promise<Uint8Array | Refused['why']> }>

/** A file that was chosen on the disk. */
export function chosenFile(path: string): Given {
  return { name: basename(path), read: () => readChosen(path) }
}

/** Copies files for a letter that has some already; those that can't go with it are told one by one. */
export async function enclose(
  files: readonly Given[],
  present: readonly Enclosed[],
  needs: EnclosingNeeds,
): Promise<Enclosing> {
  const enclosed: Enclosed[] = []
  const refused: Refused[] = []
  for (const file of files) {
    const result = await encloseOne(file, [...present, ...enclosed], needs)
    if (typeof result === 'string') refused.push({ name: file.name, why: result })
    else enclosed.push(result)
  }
  return { enclosed, refused }
}

async function encloseOne(
  given: Given,
  present: readonly Enclosed[],
  needs: EnclosingNeeds,
): Promise<Enclosed | Refused['why']> {
  if (present.length >= mostEnclosed) return 'too-many'
  const prepared = await prepare(given, needs)
  if (typeof prepared === 'string') return prepared
  const { data, extension, picture } = prepared
  const before = present.reduce((sum, { size }) => sum + size, needs.weighing ?? 0)
  if (data.length > heaviestTogether) return 'too-large'
  if (before + data.length > heaviestTogether) return 'too-heavy'
  const stem = basename(given.name, extname(given.name))
  const file = `${slug(stem, 20) || 'file'}-${needs.newMark()}.${extension}`
  try {
    await needs.put(file, data)
  } catch (error) {
    return problemOf(error) === 'disk-full' ? 'disk-full' : 'unread'
  }
  const called = nameOf(stem, picture !== null, present, needs.pictureWord)
  return { file, name: called, size: data.length, picture, digest: digestOf(data) }
}

/** What leads to a file or a page on this computer, and holds nothing of it. */
const shortcuts = /\.(?:lnk|url|webloc|desktop)$/i

async function prepare(
  { name, read }: Given,
  { clean, picturesOnly }: EnclosingNeeds,
): Promise<Prepared | Refused['why']> {
  const data = await read()
  if (typeof data === 'string') return data
  if (data.length === 0) return 'empty'
  const kind = pictureKind(data)
  if (kind === 'heic') return 'heic'
  if (kind === null) {
    if (picturesOnly) return 'not-a-picture'
    if (shortcuts.test(name)) return 'shortcut'
    const extension = /^\.[a-z0-9]{1,8}$/.exec(extname(name).toLowerCase())?.[0].slice(1) ?? 'bin'
    return { data, extension, picture: null }
  }
  const picture = await clean(data, kind)
  if (picture === null) return 'broken-picture'
  if (picture === 'too-large') return 'too-large'
  const { extension, width, height } = picture
  return { data: picture.data, extension, picture: { width, height } }
}

async function readChosen(path: string): Promise<Uint8Array | Refused['why']> {
  try {
    const read = await readRegularFile(path, heaviestPicture)
    if (typeof read !== 'string') return read
    return read === 'too-large' ? 'too-large' : 'unread'
  } catch (error) {
    return problemOf(error) === 'folder-gone' ? 'gone' : 'unread'
  }
}

// What a camera or a telephone calls its pictures says nothing to the one who reads the letter.
const byCamera =
  /^(?:img|dsc[nf]?|pxl|mvimg|image|photo|screen ?shot|capture(?: d[’']écran)?|whatsapp image|signal|scan)?(?:[\d\s_.,:-]|at|am|pm|wa)*$/i

function nameOf(stem: string, isPicture: boolean, present: readonly Enclosed[], pictureWord: string): string {
  const said = stem
    .normalize('NFC')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 80)
  if (!isPicture || (said !== '' && !byCamera.test(said))) return said
  const names = new Set(present.map(({ name }) => name))
  for (let number = 1; ; number++) {
    const name = number === 1 ? pictureWord : `${pictureWord} ${number}`
    if (!names.has(name)) return name
  }
}
