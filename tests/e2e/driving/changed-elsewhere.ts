import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { typedIn } from '#letter/draft/typed-in'
import type { Draft } from '#letter/draft/draft'
import type { OpenApp } from './open-app'

const lettersOf = ({ folder }: OpenApp) => join(folder, 'Two Lines')

/** What every letter of the folder says, as its file tells. */
export async function textsOnDisk(opened: OpenApp): Promise<readonly string[]> {
  const drafts = await draftsOnDisk(opened)
  return drafts.map(({ draft: { answers } }) => typedIn(answers.what))
}

/** Changes the only letter of the folder, as the program of another computer does. */
export async function changeElsewhere(opened: OpenApp, text: string): Promise<void> {
  const [first] = await draftsOnDisk(opened)
  if (!first) throw new Error('There is no letter to change')
  const { path, draft } = first
  const changed = {
    ...draft,
    answers: { ...draft.answers, what: { kind: 'own', text } },
    changed: '2026-10-14T18:05:00.000Z',
  }
  await writeFile(path, JSON.stringify(changed))
}

async function draftsOnDisk(opened: OpenApp) {
  const folder = lettersOf(opened)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.twolines'))
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const text = await readFile(path, 'utf8').catch(gone)
      // Sound: the app wrote it.
      return text === null ? [] : [{ path, draft: JSON.parse(text) as Draft }]
    }),
  )
  return files.flat()
}

/** A file that the app took away since the folder was read is not there. */
function gone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}
