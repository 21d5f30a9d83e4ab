import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/temporary-folder'

type Component = Readonly<{ name: string; scope: string; properties: readonly Readonly<{ name: string }>[] }>
type Bill = Readonly<{ metadata: Readonly<{ component: object }>; components: readonly Component[] }>

// Scripts are plain JavaScript: this is what they export.
const { releaseNotes } = (await import(scriptAt('notes.mjs'))) as {
  releaseNotes: (changelog: string, version: string, tag: string) => string
}
const { billOfApp } = (await import(scriptAt('bill.mjs'))) as { billOfApp: (bill: Bill, name: string) => Bill }
const { writeChecksums } = (await import(scriptAt('checksums.mjs'))) as {
  writeChecksums: (folder: string) => Promise<readonly string[]>
}

const changelog = `# Changelog

## 1.3.0 (unreleased)

- Fly.

## 1.2.0 (2027-01-31)

### You can

- Sing.

## 1.1.0 (2026-12-01)

- Dance.
`

test('the notes of a release are the part of its version, and no other', () => {
  expect(releaseNotes(changelog, '1.2.0', 'v1.2.0')).toBe('### You can\n\n- Sing.')
  expect(releaseNotes(changelog, '1.1.0', 'v1.1.0')).toBe('- Dance.')
})

test('a tag of another version is refused, and a version without a part or a date', () => {
  expect(() => releaseNotes(changelog, '1.2.0', 'v1.1.0')).toThrow('v1.1.0')
  expect(() => releaseNotes(changelog, '1.2', 'v1.2')).toThrow('no part')
  expect(() => releaseNotes(changelog, '1.3.0', 'v1.3.0')).toThrow('no date')
})

test('the bill of materials is of the app, and tells what is inside it from what built it', () => {
  const built = [{ name: 'cdx:npm:package:development' }]
  const bill = billOfApp(
    {
      metadata: { component: { name: 'some-folder', type: 'library' } },
      components: [
        { name: 'electron', scope: 'optional', properties: built },
        { name: '@fontsource/gelasio', scope: 'optional', properties: built },
        { name: 'electron-builder', scope: 'optional', properties: built },
        { name: 'react', scope: 'required', properties: [] },
      ],
    },
    'two-lines',
  )
  expect(bill.metadata.component).toStrictEqual({ name: 'two-lines', type: 'application' })
  expect(bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name)).toStrictEqual([
    'electron',
    '@fontsource/gelasio',
    'react',
  ])
  expect(bill.components.filter(({ properties }) => properties.length > 0)).toHaveLength(1)
})

test('the checksums are those of the files that people get', async () => {
  const folder = await temporaryFolder()
  const given = ['two-lines-1.2.0-win-x64.exe', 'two-lines-1.2.0-linux-x86_64.AppImage', 'two-lines-1.2.0.cdx.json']
  for (const name of [...given, 'builder-debug.yml', 'release-notes.md']) await writeFile(join(folder, name), name)
  const lines = await writeChecksums(folder)
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(lines).toStrictEqual(given.toSorted().map((name) => `${sum(name)}  ${name}`))
  expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(`${lines.join('\n')}\n`)
})

function scriptAt(name: string): string {
  return new URL(`../../scripts/release/${name}`, import.meta.url).href
}
