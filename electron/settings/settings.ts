import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import * as z from 'zod'
import { languages } from '#locales/registry'
import { settingsSchema } from '../bridge/settings'
import { policyKeys, type PolicyKey } from '../bridge/settings-values'
import { writeWhole } from '../system/write-whole'
import { isWindowBounds, readSettingsFile, settingsPath, type WindowBounds } from './first-settings'
import { noPolicy, type Policy } from './policy'

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

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
    wall: optional(preferred.wall),
    welcomed: optional(preferred.welcomed),
    asking: optional(preferred.asking),
    look: optional(preferred.look),
    contrast: optional(preferred.contrast),
    typeface: optional(preferred.typeface),
    textSize: optional(preferred.textSize),
    spacing: optional(preferred.spacing),
    readingVoice: optional(preferred.readingVoice),
    ownWords: optional(preferred.ownWords),
    hand: optional(preferred.hand),
    signature: optional(preferred.signature),
    folder: optional(z.string().max(4096).refine(isAbsolute)),
    open: optional(z.uuid().nullable()),
    /** The first day by which an answer to a letter of this folder is hoped for, null where none is awaited, as the list was last read. */
    awaits: optional(z.object({ folder: z.string().max(4096), day: z.iso.date().nullable() }).readonly()),
    windowPlace: optional(z.custom<WindowBounds>(isWindowBounds)),
  })
  .readonly()
/** What is remembered between two runs; whatever is absent has a default. */
export type Stored = z.infer<typeof storedSchema>

/** The settings of one person, in one file of the user-data folder; what the policy of the computer sets stands over them. */
export class StoredSettings {
  readonly policy: Policy
  readonly #path: string
  #stored: Stored
  #writing: Promise<void> = Promise.resolve()

  constructor(userData: string, policy = noPolicy) {
    this.policy = policy
    this.#path = settingsPath(userData)
    this.#stored = readStored(userData)
  }

  get stored(): Stored {
    const { set } = this.policy
    if (set.child === undefined) return { ...this.#stored, ...set }
    // Where the policy says who writes, the first start has nothing more to ask. Before the first names of a class, it is children.
    return { ...this.#stored, ...set, welcomed: true, child: set.child || Boolean(this.#stored.wall) }
  }

  /** What the policy sets. */
  get fixed(): readonly PolicyKey[] {
    return policyKeys.filter((key) => key in this.policy.set)
  }

  /** Remembers a change, but of what the policy sets. Losing a preference to a full disk is no reason to stop a person who writes. */
  change(change: Stored): void {
    const free = Object.fromEntries(Object.entries(change).filter(([key]) => !(key in this.policy.set)))
    this.#stored = { ...this.#stored, ...free }
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

function readStored(userData: string): Stored {
  const parsed = storedSchema.safeParse(readSettingsFile(userData))
  return parsed.success ? parsed.data : {}
}
