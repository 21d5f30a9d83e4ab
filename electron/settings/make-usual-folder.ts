import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Policy } from './policy'

/** Makes the folder of drafts of somebody who has chosen none, unless it is there, and answers it: that of the policy, or the usual one. Where it can't be made, the list of drafts tells so. */
export function makeUsualFolder({ set }: Policy): string {
  const folder = set.folder ?? join(app.getPath('documents'), 'Two Lines')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    console.error(error)
  }
  return folder
}
