import { readdir } from 'node:fs/promises'
import { app } from 'electron'
import type { Start } from './bridge/start-calls'
import { isDraftName } from './drafts/draft-name'
import { mostAtOnce } from './drafts/most-at-once'
import { makeUsualFolder } from './settings/make-usual-folder'
import { policyPath, readPolicy } from './settings/policy'
import { StoredSettings } from './settings/settings'
import { settingsIn } from './settings/settings-in-use'
import { today } from './system/clock'
import { unfinished } from './system/write-whole'

/** What the app begins with: what a person has chosen, and the folder of their letters. */
export type Begun = Readonly<{ settings: StoredSettings; folder: string }>

/** Reads what the app begins with; `tried` is the file of a policy that is only tried. */
export function begin(userData: string, tried: string | undefined): Begun {
  const settings = new StoredSettings(userData, readPolicy(tried ?? policyPath(process.platform, process.env)))
  const { policy, stored } = settings
  const chosen = policy.set.folder === undefined ? stored.folder : undefined
  return { settings, folder: chosen ?? makeUsualFolder(policy) }
}

/**
 * The first screen where it is the doors and no letter has to be read for it: there is none, or they come after it, as there are many or none
 * that the doors would speak of. Null where a letter is open, where an answer has not come by its day, to a child, whose screen is its letters
 * too, and where the folder can't be read: the rest of the app has to be there first.
 */
export async function firstHome({ settings, folder }: Begun, preferred: readonly string[]): Promise<Start | null> {
  const { open, child } = settings.stored
  const names = await readdir(folder).catch(() => null)
  if (open || names === null) return null
  // What was being written when the app was ended is brought to its end, or told, as the list is read.
  const isEmpty = !names.some((name) => isDraftName(name) || unfinished.test(name))
  const isFull = names.length > mostAtOnce
  const day = today()
  if (!isEmpty && !isFull && (child || isAnyLate({ settings, folder }, day))) return null
  return {
    settings: settingsIn({ settings, preferred }),
    shelf: { folder, drafts: [], setAside: [], passedOver: [], problem: null, isRead: isEmpty },
    open: null,
    today: day,
    version: app.getVersion(),
    platform: process.platform,
    unsaved: [],
    problem: null,
  }
}

// As far as is known: what was never read may be late.
function isAnyLate({ settings, folder }: Begun, day: string): boolean {
  const { awaits } = settings.stored
  return awaits?.folder !== folder || (awaits.day !== null && awaits.day < day)
}
