import { readFileSync, statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import * as z from 'zod'
import { languages } from '#locales/registry'
import { settingsSchema } from '../bridge/settings'
import { writeWhole } from '../system/write-whole'

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const pixels = z.number().int().min(-100_000).max(100_000)

const windowBoundsSchema = z
  .object({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: z.boolean() })
  .readonly()
/** Where the window was when it was last closed. */
export type WindowBounds = z.infer<typeof windowBoundsSchema>

/** Places as they were once named. */
const formerPlaces: Readonly<Record<string, string>> = {
  quebec: 'CA-QC',
  canada: 'CA',
  france: 'FR',
  'united-states': 'US',
  'united-kingdom': 'GB',
}
const placeOfToday = (place: unknown) => (typeof place === 'string' && formerPlaces[place]) || place

// A field that makes no sense is left out; the others stay.
const { shape: preferred } = settingsSchema.unwrap()
const storedSchema = z
  .object({
    language: optional(preferred.language.refine((tag) => languages.appTags.includes(tag))),
    place: optional(z.preprocess(placeOfToday, preferred.place)),
    convention: optional(preferred.convention),
    child: optional(preferred.child),
    welcomed: optional(preferred.welcomed),
    asking: optional(preferred.asking),
    look: optional(preferred.look),
    contrast: optional(preferred.contrast),
    typeface: optional(preferred.typeface),
    textSize: optional(preferred.textSize),
    spacing: optional(preferred.spacing),
    readingVoice: optional(preferred.readingVoice),
    folder: optional(z.string().max(4096).refine(isAbsolute)),
    open: optional(z.uuid().nullable()),
    windowPlace: optional(windowBoundsSchema),
  })
  .readonly()
/** What is remembered between two runs; whatever is absent has a default. */
export type Stored = z.infer<typeof storedSchema>

/** The settings of one person, in one file of the user-data folder. */
export class StoredSettings {
  readonly #path: string
  #stored: Stored
  #writing: Promise<void> = Promise.resolve()

  constructor(userData: string) {
    this.#path = join(userData, 'settings.json')
    this.#stored = readStored(this.#path)
  }

  get stored(): Stored {
    return this.#stored
  }

  /** Remembers a change. Losing a preference to a full disk is no reason to stop a person who writes. */
  change(change: Stored): void {
    this.#stored = { ...this.#stored, ...change }
    this.#writing = this.#writing
      .then(() => writeWhole(this.#path, `${JSON.stringify(this.#stored, null, 2)}\n`))
      .then(() => undefined)
      .catch((error: unknown) => console.error('Settings could not be written:', error))
  }

  /** Forgets everything, on the disk too. */
  async forget(): Promise<void> {
    this.#stored = {}
    await this.#writing
    const folder = dirname(this.#path)
    const names = (await readdir(folder)).filter((name) => name.startsWith(basename(this.#path)))
    await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
  }

  /** Resolves once every change is on the disk, or was refused. */
  written(): Promise<void> {
    return this.#writing
  }
}

const largestSettings = 64 * 1024

function readStored(path: string): Stored {
  try {
    if (statSync(path).size > largestSettings) return {}
    const parsed = storedSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}
