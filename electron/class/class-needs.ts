import type { ClassProgress } from '../bridge/class-calls'
import type { DocumentFormat } from '../bridge/sending-values'
import type { LeavingNeeds } from '../sending/leaving-letter'

/** What the letters of a class need of the app and the system. */
export type ClassNeeds = LeavingNeeds &
  Readonly<{
    now: () => string
    newId: () => string
    /** The language of the app, in whose order names come. */
    language: () => string
    /** The word for a letter in the name of a file. */
    letterWord: () => string
    /** Ask where to save one document, in which folder to save one file each, and for a list of names; null when the person gives up. */
    askWhere: (suggested: string, format: DocumentFormat) => Promise<string | null>
    askFolder: () => Promise<string | null>
    askList: () => Promise<string | null>
    /** The convention of the settings, in which a new class writes. */
    convention: () => string
    showFile: (path: string) => void
    /** Told of the letters that were moved to the trash: none of them is open any more. */
    onRemoved: (ids: readonly string[]) => void
    /** Tells how far the letters of a class are, where that takes a while. */
    onProgress: (progress: ClassProgress) => void
  }>
