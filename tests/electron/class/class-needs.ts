import type { ClassNeeds } from '#electron/class/class-needs'
import type { Drafts } from '#electron/drafts/drafts'
import { noSignature } from '#tests/signatures'

/** What a class needs of an app that asks nothing: these drafts, a clock that stands, dialogs that are left. */
export function classNeeds(drafts: Drafts): ClassNeeds {
  return {
    drafts,
    now: () => '2026-11-21T12:00:00.000Z',
    newId: () => crypto.randomUUID(),
    today: () => '2026-11-21',
    childMode: () => false,
    convention: () => 'fr-CA',
    language: () => 'fr',
    letterWord: () => 'Lettres',
    askWhere: () => Promise.resolve(null),
    askFolder: () => Promise.resolve(null),
    askList: () => Promise.resolve(null),
    showFile: () => undefined,
    signature: noSignature,
    onRemoved: () => undefined,
    onProgress: () => undefined,
  }
}
