import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { largestInk } from '#letter/picture/ink'
import { heaviestSignature } from '#letter/text/limits'
import type { StoredSettings } from '../settings/settings'
import { readRegularFile } from '../system/read-regular-file'
import { codeOf } from '../system/problem'
import { writeWhole } from '../system/write-whole'
import { plainPng } from './plain-png'

/** The picture of a signature: black on nothing. Its mark is a digest of its bytes, and `file` a name that holds it. */
export type SignatureInk = Readonly<{
  data: Uint8Array
  mark: string
  file: string
  pixels: Readonly<{ width: number; height: number }>
}>

const fileName = 'signature.png'

/** The picture that bytes hold, where it is one of a signature as the app makes them: plain, small, nothing else in it. Null for any other. */
export function signatureInk(data: Uint8Array): SignatureInk | null {
  const pixels = data.byteLength <= heaviestSignature ? plainPng(data) : null
  if (!pixels || pixels.width > largestInk.width || pixels.height > largestInk.height) return null
  if (pixels.width === 0 || pixels.height === 0) return null
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 32)
  return { data, pixels, mark, file: `signature-${mark.slice(0, 8)}.png` }
}

/**
 * The one signature of the person who uses this computer: a file of the user-data folder, never among the letters. The settings
 * remember its mark, by which the window knows of it.
 */
export class OwnSignature {
  readonly #folder: string
  readonly #settings: StoredSettings
  /** One is read, kept or removed after the other, so that the mark is of what is there. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(userData: string, settings: StoredSettings) {
    this.#folder = userData
    this.#settings = settings
  }

  /** The signature as its file holds it now; null where there is none, or none that can be read. */
  read(): Promise<SignatureInk | null> {
    return this.#inTurn(() => this.#read())
  }

  /** Keeps a signature in place of the one before; false where the bytes are none. Throws what the disk refuses. */
  keep(data: Uint8Array): Promise<boolean> {
    return this.#inTurn(() => this.#keep(data))
  }

  /** Removes the signature for good, and what a killed process left of writing it. */
  remove(): Promise<void> {
    return this.#inTurn(() => this.#remove())
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#last.then(act, act)
    this.#last = done
    return done
  }

  async #read(): Promise<SignatureInk | null> {
    const bytes = await readRegularFile(join(this.#folder, fileName), heaviestSignature).catch(() => null)
    const ink = bytes === null || typeof bytes === 'string' ? null : signatureInk(bytes)
    // The file may have been moved by hand.
    const mark = ink?.mark ?? ''
    if (mark !== (this.#settings.stored.signature ?? '')) this.#settings.change({ signature: mark })
    return ink
  }

  async #keep(data: Uint8Array): Promise<boolean> {
    const ink = signatureInk(data)
    if (!ink) return false
    await writeWhole(join(this.#folder, fileName), data)
    this.#settings.change({ signature: ink.mark })
    return true
  }

  async #remove(): Promise<void> {
    this.#settings.change({ signature: '' })
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    })
    const own = names.filter((name) => name.startsWith(fileName))
    await Promise.all(own.map((name) => rm(join(this.#folder, name), { force: true })))
  }
}
