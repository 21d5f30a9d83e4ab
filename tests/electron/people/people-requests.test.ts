import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Drafts } from '#electron/drafts/drafts'
import { peopleRequests } from '#electron/people/people-requests'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { canMount, smallDisk } from '#tests/small-disk'
import { temporaryFolder } from '#tests/temporary-folder'

const garage = { ...nobody, organisation: 'Garage Simard', city: 'Lévis' }
const now = () => '2026-11-21T12:00:00.000Z'

async function setUp(people?: string, on?: string) {
  const folder = on ?? (await temporaryFolder())
  const drafts = new Drafts({ folder, now, newId: () => crypto.randomUUID(), about: ({ door }) => door, delay: 0 })
  await writeFile(join(folder, 'letter.twolines'), JSON.stringify(makeDraft({ recipient: garage })))
  const file = join(folder, 'people.json')
  if (people !== undefined) await writeFile(file, people)
  return { folder, drafts, file, requests: peopleRequests(drafts, now) }
}

test('what is changed is kept beside the letters, and read back at the next start', async () => {
  const { drafts, requests, folder } = await setUp()
  const changed = { ...garage, phone: '418 555-0123' }
  const letter = await readFile(join(folder, 'letter.twolines'), 'utf8')
  const outcome = await requests.changePerson({ key: 'garage simard', party: changed })
  expect(outcome).toEqual({
    kind: 'done',
    people: [{ key: 'garage simard', party: changed, letters: 1 }],
    isBroken: false,
  })
  expect(await peopleRequests(drafts, now).listPeople()).toEqual(outcome)
  expect(await requests.people({ id: makeDraft().id })).toMatchObject({ recipients: [changed] })
  expect(await requests.partyOf('garage simard')).toEqual({ kind: 'done', party: changed })
  expect(await readFile(join(folder, 'letter.twolines'), 'utf8')).toBe(letter)
})

test('changes made at once are all kept', async () => {
  const { requests } = await setUp()
  const clubs = ['Aréna', 'Boulodrome', 'Curling']
  await Promise.all(
    clubs.map((organisation) =>
      requests.changePerson({ key: organisation.toLowerCase(), party: { ...nobody, organisation } }),
    ),
  )
  expect(await requests.listPeople()).toMatchObject({ people: [{}, {}, {}, {}] })
})

test('somebody without a name is not kept', async () => {
  const { requests, folder } = await setUp()
  expect(await requests.changePerson({ key: 'garage simard', party: { ...nobody, city: 'Lévis' } })).toMatchObject({
    kind: 'failed',
  })
  expect(await readdir(folder)).toEqual(['letter.twolines'])
})

test.each([
  ['cut short', '{"version": 1, "people": ['],
  ['of another shape', '{"version": 1, "people": [{"keys": "x"}]}'],
  ['with no people', '[]'],
  ['empty', ''],
])('a file that is %s is told, and set aside once something is written in its place', async (_kind, text) => {
  const { requests, folder, file } = await setUp(text)
  const told = { kind: 'done', people: [{ party: garage }], isBroken: true }
  expect(await requests.listPeople()).toMatchObject(told)
  expect(await requests.listPeople()).toMatchObject(told)
  expect(await readFile(file, 'utf8')).toBe(text)
  await requests.changePerson({ key: 'garage simard', party: garage })
  expect(await requests.listPeople()).toMatchObject({ isBroken: false })
  expect(await readFile(join(folder, 'set-aside', 'people.json'), 'utf8')).toBe(text)
})

test('the file of a newer version is neither set aside nor written over', async () => {
  const text = '{"version": 2, "circles": []}'
  const { requests, file } = await setUp(text)
  const refusal = { kind: 'failed', problem: 'newer-version', name: 'people.json' }
  expect(await requests.listPeople()).toEqual(refusal)
  expect(await requests.changePerson({ key: 'garage simard', party: null })).toEqual(refusal)
  expect(await readFile(file, 'utf8')).toBe(text)
  expect(await requests.people({ id: makeDraft().id })).toMatchObject({ recipients: [garage] })
})

test('a link in its place is not followed', async () => {
  const { requests, file } = await setUp()
  const elsewhere = join(await temporaryFolder(), 'elsewhere.json')
  await writeFile(elsewhere, '{"version": 1, "people": []}')
  await symlink(elsewhere, file)
  expect(await requests.listPeople()).toMatchObject({ kind: 'failed' })
})

test.runIf(canMount)('a full disk refuses, and the file stays as it was', async () => {
  const { requests, file } = await setUp(undefined, await smallDisk(64))
  await requests.changePerson({ key: 'garage simard', party: garage })
  const before = await readFile(file, 'utf8')
  const long = 'x'.repeat(20_000)
  const party = { ...garage, role: long, street: long, city: long, region: long }
  expect(await requests.changePerson({ key: 'garage simard', party })).toMatchObject({
    kind: 'failed',
    problem: 'disk-full',
  })
  expect(await readFile(file, 'utf8')).toBe(before)
})
