import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { digestOf } from '#electron/enclosures/letter-enclosed'
import { printLetter } from '#electron/export/print'
import { makeDraft } from '#tests/draft'
import { setUp } from './set-up-sending'

// No window and no dialog of the system opens here.
vi.mock('electron', () => ({}))
vi.mock('#electron/export/print', async (load) => ({ ...(await load<object>()), printLetter: vi.fn() }))

beforeEach(() => void vi.mocked(printLetter).mockReset().mockResolvedValue('printed'))

const drawing = Buffer.from('a drawing')
const before = {
  ...{ file: 'dessin-00000001.jpg', name: 'Dessin', size: drawing.length },
  picture: { width: 40, height: 30 },
}
const enclosed = { ...before, digest: digestOf(drawing) }
const held = { kind: 'failed', problem: 'enclosed-gone', name: 'Dessin' }

async function withDrawing(more: Parameters<typeof makeDraft>[0] = {}) {
  const own = await setUp({}, makeDraft({ register: 'child', enclosed: [enclosed], ...more }))
  const file = join(own.folder, 'enclosures', own.id, enclosed.file)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, drawing)
  await own.sending.agree({ id: own.id })
  return { ...own, file }
}

test.each<[string, (file: string) => Promise<void>]>([
  ['gone', (file) => rm(file)],
  ['changed', (file) => writeFile(file, 'another picture')],
])(
  'a child’s letter to which an adult agreed leaves with its pictures, and not once one is %s',
  async (_how, spoil) => {
    const { sending, id, file, askWhere } = await withDrawing()
    expect(await sending.print({ id })).toMatchObject({ kind: 'done', missing: [] })
    await spoil(file)
    expect(await sending.print({ id })).toEqual(held)
    expect(await sending.saveDocument({ id, format: 'pdf' })).toEqual(held)
    expect(await sending.saveMailFile({ id, attach: 'docx' })).toEqual(held)
    expect(askWhere).not.toHaveBeenCalled()
    expect(printLetter).toHaveBeenCalledOnce()
  },
)

test('another picture under the same name, told truly, is agreed to again', async () => {
  const { sending, id, drafts } = await withDrawing()
  const opened = await drafts.current(id)
  if (opened.kind === 'failed') throw new Error(opened.problem)
  await drafts.keep({ ...opened.draft, enclosed: [{ ...enclosed, digest: 'b'.repeat(64) }] })
  expect(await sending.print({ id })).toEqual({ kind: 'failed', problem: 'not-agreed' })
})

test.each([
  ['a picture enclosed before that was known', { enclosed: [before] }],
  ['a letter to which nobody has to agree', { register: 'adult' as const }],
])('%s leaves without what is gone, and tells it', async (_what, more) => {
  const { sending, id, file } = await withDrawing(more)
  await rm(file)
  expect(await sending.print({ id })).toMatchObject({ kind: 'done', missing: ['Dessin'] })
})
