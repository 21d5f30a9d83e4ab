import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/temporary-folder'

const script = new URL('../../scripts/last-passed.mjs', import.meta.url).href
const { lastPassed, rememberPassed } = (await import(script)) as {
  lastPassed: (folder: string) => string | undefined
  rememberPassed: (folder: string) => void
}

test('what was touched is counted from the last commit that passed', async () => {
  const { folder, git, commit } = await repository()
  const passed = await commit('one')
  rememberPassed(folder)
  await commit('two')
  expect(lastPassed(folder)).toBe(passed)
  git('checkout', '--quiet', '--orphan', 'elsewhere')
  expect(lastPassed(folder)).toBe(passed)
})

test('a commit that was changed or added to before it was checked is not remembered', async () => {
  const { folder, commit } = await repository()
  await commit('one')
  await writeFile(join(folder, 'a.txt'), 'changed')
  rememberPassed(folder)
  expect(lastPassed(folder)).toBeUndefined()
  await commit('two')
  await writeFile(join(folder, 'new.txt'), 'new')
  rememberPassed(folder)
  expect(lastPassed(folder)).toBeUndefined()
})

test('where none has passed, or it is gone, it is counted from where the branch left main', async () => {
  const { folder, git, commit } = await repository()
  const left = await commit('one')
  git('update-ref', 'refs/remotes/origin/main', left)
  await commit('two')
  expect(lastPassed(folder)).toBe(left)
  rememberPassed(folder)
  git('reset', '--quiet', '--hard', left)
  git('reflog', 'expire', '--expire=now', '--all')
  git('gc', '--quiet', '--prune=now')
  expect(lastPassed(folder)).toBe(left)
})

async function repository() {
  const folder = await temporaryFolder()
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  git('init', '--quiet')
  git('config', 'user.name', 'A tester')
  git('config', 'user.email', 'tester@example.org')
  await writeFile(join(folder, '.gitignore'), 'node_modules\n')
  const commit = async (text: string) => {
    await writeFile(join(folder, 'a.txt'), text)
    git('add', '--all')
    git('commit', '--quiet', '--message', text)
    return git('rev-parse', 'HEAD')
  }
  return { folder, git, commit }
}
