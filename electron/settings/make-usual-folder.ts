import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** The folder of drafts of somebody who has chosen none. One that can't be made is told by the list of drafts. */
export function makeUsualFolder(): string {
  const folder = join(app.getPath('documents'), 'Two Lines')
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    console.error(error)
  }
  return folder
}
