import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = new URL('../../scripts/run.mjs', import.meta.url).href
const codeOf = (main: string, after = '') =>
  spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { runMain } from '${run}'; await runMain(${main}); ${after}`,
  ]).status

test('a script ends with the code of its main function, whatever a library says when it ends the process', () => {
  expect(codeOf('() => 0')).toBe(0)
  expect(codeOf('() => {}')).toBe(0)
  expect(codeOf('() => 1')).toBe(1)
  expect(codeOf('() => 1', 'process.exit(0)')).toBe(1)
  expect(codeOf('() => { throw new Error("broken") }', 'process.exitCode = 0')).toBe(1)
})
