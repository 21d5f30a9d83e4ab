import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { OpenApp } from './open-app'
import { answerSaveDialogs } from './outside'

/** A file that the app made. */
export type ProducedFile = Readonly<{ name: string; path: string; bytes: Buffer }>

/** Answers the dialogs for saving; then `save` makes a file by doing something, and reads it. */
export async function producing(opened: OpenApp) {
  const folder = join(opened.folder, 'produced')
  await mkdir(folder, { recursive: true })
  await answerSaveDialogs(opened)
  return async (make: () => Promise<unknown>, extension: string): Promise<ProducedFile> => {
    await rm(folder, { recursive: true })
    await mkdir(folder)
    await make()
    const files = async () => (await readdir(folder)).filter((name) => name.endsWith(`.${extension}`))
    await expect.poll(files, { timeout: 20_000 }).toHaveLength(1)
    const [name = ''] = await files()
    const path = join(folder, name)
    return { name, path, bytes: await readFile(path) }
  }
}
