import { readFile, writeFile } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { policyKeys } from '#electron/bridge/settings-values'
import { settingsIn } from '#electron/settings/settings-in-use'
import { policyPath, readPolicy } from '#electron/settings/policy'
import { StoredSettings } from '#electron/settings/settings'
import { temporaryFolder } from '#tests/temporary-folder'

async function policyFrom(content: string | Uint8Array) {
  const path = join(await temporaryFolder(), 'policy.json')
  await writeFile(path, content)
  const { set, faults } = readPolicy(path)
  return { set, faults }
}

const whole = { folder: join(homedir(), 'Letters'), language: 'fr', place: 'CA-QC', child: true }

test.each([
  ['win32', { ProgramData: 'D:\\Data' }, 'D:\\Data\\Two Lines\\policy.json'],
  ['win32', {}, 'C:\\ProgramData\\Two Lines\\policy.json'],
  ['darwin', {}, '/Library/Application Support/Two Lines/policy.json'],
  ['linux', {}, '/etc/two-lines/policy.json'],
])('on %s, the policy of the whole computer is one file', (platform, environment, path) => {
  expect(policyPath(platform, environment)).toBe(path)
})

test.each([
  ['as it is', Buffer.from(JSON.stringify(whole))],
  ['with a mark of order first', Buffer.from(`\uFEFF${JSON.stringify(whole)}`)],
  ['in UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${JSON.stringify(whole)}`, 'utf16le')],
])('a policy is read %s', async (_, bytes) => {
  expect(await policyFrom(bytes)).toEqual({ set: whole, faults: [] })
})

test.each([
  ['~', homedir()],
  ['~/Letters/Class', `${homedir()}/Letters/Class`],
  ['/srv/{user}/letters of {user}', `/srv/${userInfo().username}/letters of ${userInfo().username}`],
])('the folder %s is that of the person who uses the computer', async (folder, expected) => {
  expect(await policyFrom(JSON.stringify({ folder }))).toEqual({ set: { folder: expected }, faults: [] })
})

test('what there is not and what makes no sense is told key by key, and the rest holds', async () => {
  const content = { langage: 'fr', language: 'tlh', place: 'XX', folder: 'Letters', child: true, toString: 1 }
  expect(await policyFrom(JSON.stringify(content))).toEqual({
    set: { child: true },
    faults: [
      { kind: 'unknown-key', key: 'langage' },
      { kind: 'wrong-value', key: 'language' },
      { kind: 'wrong-value', key: 'place' },
      { kind: 'wrong-value', key: 'folder' },
      { kind: 'unknown-key', key: 'toString' },
    ],
  })
})

test.each(['', '{', 'null', '[]', '"fr"', '{ "child": true } // ours', `{"child": true${' '.repeat(70_000)}}`])(
  'a file that is no policy sets nothing, and is told: %#',
  async (content) => {
    expect(await policyFrom(content)).toEqual({ set: {}, faults: [{ kind: 'unreadable' }] })
  },
)

test('a computer without a policy has nothing to tell', async () => {
  const path = join(await temporaryFolder(), 'none', 'policy.json')
  expect(readPolicy(path)).toEqual({ path, set: {}, faults: [] })
})

test('the page for schools says where the policy is and what it can set, and its example is one', async () => {
  const page = await readFile('docs/for-schools.md', 'utf8')
  const said = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, name]) => name)
  expect(said(/^\| `([a-z]+)` +\|/gm)).toEqual(policyKeys)
  const { faults, set } = await policyFrom(said(/```json\n(.+?)```/gs)[0] ?? '')
  expect(faults).toEqual([])
  // Who writes is left to each: with it, a computer is a child's.
  expect(Object.keys(set)).toEqual(policyKeys.filter((key) => key !== 'child'))
  for (const platform of ['darwin', 'linux']) expect(page).toContain(`\`${policyPath(platform, {})}\``)
})

test('before the first names of a class, it is a child who writes, and the policy again once an adult takes them down', async () => {
  const settings = new StoredSettings(await temporaryFolder(), { path: '', set: { child: false }, faults: [] })
  settings.change({ child: true, wall: '0a4f4c5e-52f0-4d4e-8a55-3c8a2f0d1c01' })
  expect(settings.stored.child).toBe(true)
  settings.change({ child: false, wall: '' })
  expect(settings.stored.child).toBe(false)
  await settings.written()
})

test('what a person chose before is there again once the policy is gone', async () => {
  const userData = await temporaryFolder()
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ language: 'en', child: false, welcomed: false }))
  const settings = new StoredSettings(userData, { path: '', set: { language: 'fr', child: true }, faults: [] })
  expect(settings.stored).toMatchObject({ language: 'fr', child: true, welcomed: true })
  settings.change({ language: 'fr', child: true, look: 'dark' })
  await settings.written()
  expect(new StoredSettings(userData).stored).toEqual({ language: 'en', child: false, welcomed: false, look: 'dark' })
})

test.each([
  ['fr-FR', 'CA-QC', 'fr-CA'],
  ['en-GB', 'US', 'fr-CA'],
  ['en-CA', 'CA-QC', 'en-CA'],
  ['fr-FR', undefined, 'fr-FR'],
])('new letters in %s, where the policy sets %s as the place, are in %s', async (convention, place, expected) => {
  const userData = await temporaryFolder()
  await writeFile(join(userData, 'settings.json'), JSON.stringify({ language: 'fr', place: 'CA-QC', convention }))
  const set = place === undefined ? {} : { place }
  const settings = new StoredSettings(userData, { path: '', set, faults: [] })
  expect(settingsIn({ settings, preferred: ['fr'] }).convention).toBe(expected)
})
