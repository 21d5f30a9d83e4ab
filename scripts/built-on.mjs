import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

/**
 * The day of what is built, as an ISO date in UTC: that of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else of the last commit.
 * Empty where neither tells. Never the clock's: the same sources make the same bytes.
 */
export function builtOn({ SOURCE_DATE_EPOCH: given } = process.env) {
  const seconds = Number(given ?? lastCommit())
  return seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : ''
}

function lastCommit() {
  if (!existsSync(join(root, '.git'))) return ''
  return spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout ?? ''
}
