import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './places.mjs'

const kept = join('node_modules', '.cache', 'two-lines', 'last-passed')

/**
 * The commit since which a quick run looks for what was touched: the last one whose checks passed here, or else where this
 * branch left origin's main; undefined where there is neither.
 */
export function lastPassed(folder = root) {
  const path = join(folder, kept)
  const remembered = existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
  if (remembered && git(folder, ['cat-file', '-e', `${remembered}^{commit}`]) !== undefined) return remembered
  return git(folder, ['merge-base', 'HEAD', 'origin/main']) || undefined
}

/** Remembers that the checks passed on the present commit; not where something else than that commit was checked. */
export function rememberPassed(folder = root) {
  if (git(folder, ['status', '--porcelain']) !== '') return
  const path = join(folder, kept)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${git(folder, ['rev-parse', 'HEAD'])}\n`)
}

function git(folder, args) {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
