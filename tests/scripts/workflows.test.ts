import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> }

const valuesOf = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^[ -]*${key}: (.+)$`, 'gm'))].map(([, value = '']) => value)

test('every command of a workflow is a script that anyone can run here', () => {
  const commands = workflows.flatMap((text) => valuesOf(text, 'run'))
  expect(commands).toContain('npm test')
  const named = commands.map((command) => /^npm (?:run )?(\S+)(?: -- .+)?$/.exec(command)?.[1] ?? command)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every action is pinned to a commit, with its version beside it', () => {
  const actions = workflows.flatMap((text) => valuesOf(text, 'uses'))
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
})

test('every job ends in time, and may do no more than it says', () => {
  for (const text of workflows) {
    expect(text).toMatch(/^permissions:/m)
    expect(text).not.toMatch(/write-all|pull_request_target/)
    expect(valuesOf(text, 'timeout-minutes')).toHaveLength(valuesOf(text, 'runs-on').length)
  }
})
