import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { library } from '#tests/languages'
import { draftSchema } from '#letter/draft/draft'
import { draftText, largestFile, parseDraft, readDraftFile } from '#electron/drafts/draft-file'
import { makeDraft } from '#tests/draft'
import { hostileTexts } from '#tests/hostile-texts'
import { temporaryFolder } from '#tests/temporary-folder'

const bytes = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))

test('a draft is read back as it was written, readable by eye', () => {
  const draft = makeDraft()
  const text = draftText(draft)
  expect(text).toContain('\n  "door": "disappointed",\n')
  expect(parseDraft(new TextEncoder().encode(text))).toEqual({ kind: 'draft', draft })
})

test.each(Object.entries(hostileTexts))('hostile text comes back exactly as typed: %s', (_name, typed) => {
  const text = typed.slice(0, 20_000)
  const draft = makeDraft({ answers: { what: { kind: 'own', text } } })
  expect(parseDraft(new TextEncoder().encode(draftText(draft)))).toEqual({ kind: 'draft', draft })
})

const draft = makeDraft()
test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['no JSON', new TextEncoder().encode('Dear Sir or Madam')],
  ['JSON cut short', new TextEncoder().encode(draftText(draft).slice(0, -20))],
  ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
  ['null', bytes(null)],
  ['a list', bytes([draft])],
  ['no version', bytes({ ...draft, version: undefined })],
  ['an old version that never was', bytes({ ...draft, version: 0 })],
  ['an id that is a path', bytes({ ...draft, id: '../../etc/passwd' })],
  ['an unknown door', bytes({ ...draft, door: 'angry' })],
  ['a text longer than any field', bytes({ ...draft, answers: { what: { kind: 'own', text: 'x'.repeat(20_001) } } })],
  ['an unknown kind of answer', bytes({ ...draft, answers: { what: { kind: 'script', text: 'x' } } })],
  ['a history that is no list', bytes({ ...draft, history: {} })],
  ['depths of lists', new TextEncoder().encode('['.repeat(1_000_000))],
  ['depths of objects', new TextEncoder().encode('{"a":'.repeat(300_000) + '1' + '}'.repeat(300_000))],
])('%s is no draft', (_name, content) => {
  expect(parseDraft(content)).toEqual({ kind: 'invalid' })
})

test('names that mean something to JavaScript are nothing in a draft', () => {
  const text = draftText(draft).replace('"answers": {', '"answers": { "__proto__": { "polluted": true }, ')
  const edits = text.replace('"edits": {', '"edits": { "__proto__": { "kind": "removed", "was": "x" }')
  parseDraft(new TextEncoder().encode(text))
  parseDraft(new TextEncoder().encode(edits))
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(({} as Record<string, unknown>)['was']).toBeUndefined()
})

test('any bytes at all give an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (content) => {
      expect(['draft', 'invalid', 'unread']).toContain(parseDraft(content).kind)
    }),
  )
})

test.each([
  ['a version of the future', { ...draft, version: 2 }],
  ['a version of the future, with another shape', { version: 14, letters: [] }],
  ['a convention that no language has yet', { ...draft, convention: 'de-AT' }],
])('%s comes from a newer app', (_name, content) => {
  expect(parseDraft(bytes(content))).toEqual({ kind: 'unread', problem: 'newer-version' })
})

test('the names of objects are not conventions', () => {
  expect(['fr-CA', 'en-CA', 'constructor', '__proto__', ''].map((one) => library.has(one))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a file too large to be a draft is not read', async () => {
  const path = join(await temporaryFolder(), 'large.twolines')
  await writeFile(path, '{')
  await truncate(path, largestFile + 1)
  expect(await readDraftFile(path)).toEqual({ kind: 'unread', problem: 'too-large' })
})

test('a draft too large to be read back is not written', () => {
  const edits = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `what:${index}`,
      { kind: 'removed' as const, was: 'x'.repeat(20_000) },
    ]),
  )
  expect(() => draftText(makeDraft({ edits }))).toThrow(expect.objectContaining({ code: 'EFBIG' }))
})

test('what is not a file of its own is not read', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'folder.twolines'))
  await writeFile(join(folder, 'real.twolines'), draftText(draft))
  await symlink(join(folder, 'real.twolines'), join(folder, 'link.twolines'))
  expect(await readDraftFile(join(folder, 'folder.twolines'))).toEqual({ kind: 'unread', problem: 'unreadable' })
  expect((await readDraftFile(join(folder, 'link.twolines'))).kind).toBe('unread')
  expect((await readDraftFile(join(folder, 'absent.twolines'))).kind).toBe('unread')
})

test.each(['edits', 'moves'] as const)(
  'the %s of a draft are bounded, and refused before they are looked at',
  (which) => {
    const change = which === 'edits' ? { kind: 'removed', was: 'a' } : null
    const withMany = (count: number) =>
      Buffer.from(
        JSON.stringify({
          ...makeDraft(),
          [which]: Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${String(index)}`, change])),
        }),
      )
    expect(parseDraft(withMany(10_000)).kind).toBe('draft')
    expect(parseDraft(withMany(10_001)).kind).toBe('invalid')
    // Looked at one by one, each of these would be a mistake of its own.
    const wrong = {
      ...makeDraft(),
      [which]: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`s${String(index)}`, 7])),
    }
    expect(draftSchema.safeParse(wrong).error?.issues).toHaveLength(1)
  },
)
