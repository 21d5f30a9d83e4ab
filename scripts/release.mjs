import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { billOfApp } from './release/bill.mjs'
import { releasedFiles, writeChecksums } from './release/checksums.mjs'
import { releaseNotes } from './release/notes.mjs'
import { Stop, npm, run, runMain } from './run.mjs'

const out = join(root, 'out')
const notes = join(out, 'release-notes.md')
const { name, productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What a release is made of besides its installers, all of it in `out/`. */
const parts = { notes: writeNotes, sbom: writeBill, checksums: writeSums, draft: makeDraft }

await runMain(([part, ...args]) => {
  if (!(part in parts)) throw new Stop(`The parts are: ${Object.keys(parts).join(', ')}.`)
  mkdirSync(out, { recursive: true })
  return parts[part](...args)
})

function writeNotes(tag) {
  writeFileSync(notes, `${notesOf(tag)}\n`)
  console.log(`The notes of ${tag} are in ${notes}.`)
}

function notesOf(tag) {
  try {
    return releaseNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version, tag)
  } catch (error) {
    throw new Stop(error.message)
  }
}

function writeBill() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error']
  const { status, stdout } = npm(args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  })
  if (status !== 0) throw new Stop('npm could not list the packages: see the lines above.')
  const bill = billOfApp(JSON.parse(stdout), name)
  const path = join(out, `${name}-${version}.cdx.json`)
  writeFileSync(path, JSON.stringify(bill, undefined, 2))
  console.log(`The ${bill.components.length} packages are listed in ${path}.`)
}

async function writeSums() {
  const lines = await writeChecksums(out)
  if (lines.length === 0) throw new Stop('There is nothing to sum yet: npm run package makes it.')
  console.log(lines.join('\n'))
}

function makeDraft(tag) {
  if (!existsSync(notes)) throw new Stop(`There are no notes yet: npm run release-notes -- ${tag} writes them.`)
  const files = [...releasedFiles(out), 'SHA256SUMS'].map((file) => join(out, file))
  const title = `${productName} ${version}`
  return run('gh', [
    'release',
    'create',
    tag,
    '--draft',
    '--verify-tag',
    '--title',
    title,
    '--notes-file',
    notes,
    ...files,
  ])
}
