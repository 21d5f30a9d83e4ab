import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { answerEnclosed } from '#electron/enclosures/enclosed-protocol'
import { temporaryFolder } from '#tests/temporary-folder'

vi.mock('electron', () => ({}))

const id = '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11'
const at = (rest: string) => `app://two-lines/enclosures/${rest}`

test('a picture that goes with a letter is shown to the window, and one that is gone is not found', async () => {
  const path = join(await temporaryFolder(), 'billet-0a1b2c3d.jpg')
  await writeFile(path, 'jpeg')
  const find = vi.fn<(draftId: string, file: string) => Promise<string | null>>().mockResolvedValueOnce(path)
  const response = await answerEnclosed(at(`${id}/billet-0a1b2c3d.jpg`), find)
  expect(find).toHaveBeenCalledExactlyOnceWith(id, 'billet-0a1b2c3d.jpg')
  expect(response?.headers.get('content-type')).toBe('image/jpeg')
  expect(await response?.text()).toBe('jpeg')
  find.mockResolvedValueOnce(null)
  expect((await answerEnclosed(at(`${id}/billet-0a1b2c3d.jpg`), find))?.status).toBe(404)
})

test.each([
  `${id}/../settings.json`,
  `${id}/%2e%2e/settings.json`,
  `${id}/facture-0a1b2c3d.pdf`,
  `${id}/billet-0a1b2c3d.html`,
  `../${id}/billet-0a1b2c3d.jpg`,
  'elsewhere/billet-0a1b2c3d.jpg',
  `${id}/more/billet-0a1b2c3d.jpg`,
  id,
  '',
])('%s is not looked for', async (rest) => {
  const find = vi.fn<() => Promise<string | null>>()
  expect((await answerEnclosed(at(rest), find))?.status).toBe(404)
  expect(find).not.toHaveBeenCalled()
})

test('every other address is left to the others', async () => {
  expect(await answerEnclosed('app://two-lines/index.html', () => Promise.resolve(null))).toBeNull()
})

test('a link, a folder and a file without end are not shown', async () => {
  const folder = await temporaryFolder()
  const [link, directory, huge] = ['link.jpg', 'directory.jpg', 'huge.jpg'].map((name) => join(folder, name))
  await symlink('/etc/passwd', String(link))
  await mkdir(String(directory))
  await writeFile(String(huge), '')
  await truncate(String(huge), 200_000_000)
  for (const path of [link, directory, huge]) {
    const response = await answerEnclosed(at(`${id}/billet-0a1b2c3d.jpg`), () => Promise.resolve(String(path)))
    expect(response?.status).toBe(404)
    expect(await response?.text()).toBe('')
  }
})
