import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { isMountAway } from './mount-away'
import type { Policy } from './policy'

/**
 * Makes the folder of drafts of somebody who has chosen none, unless it is there, and answers it: that of the policy, or the usual one. Of
 * the policy's only the last part is made: a share that is not there yet would get a folder of the same name over it, which hides its letters
 * or is hidden by them; nor is anything made where a share is to be, and is not. Where it can't be made, the list of drafts tells so.
 */
export function makeUsualFolder({ set }: Policy): string {
  const folder = set.folder ?? join(app.getPath('documents'), 'Two Lines')
  try {
    if (existsSync(folder)) return folder
    if (set.folder !== undefined && isMountAway(set.folder, told('/etc/fstab'), told('/proc/self/mounts')))
      throw new Error(`What ${folder} is on is not mounted`)
    mkdirSync(folder, { recursive: set.folder === undefined })
  } catch (error) {
    console.error(error)
  }
  return folder
}

// Only Linux has these.
function told(table: string): string {
  return existsSync(table) ? readFileSync(table, 'utf8') : ''
}
