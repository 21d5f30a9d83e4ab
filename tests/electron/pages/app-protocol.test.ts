import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { answerApp } from '#electron/pages/app-protocol'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'

vi.mock('electron', () => ({}))

const parent = mkdtempSync(join(tmpdir(), 'two-lines-test-'))
const folder = join(parent, 'renderer')
beforeAll(async () => {
  await mkdir(join(folder, 'assets', 'folder.js'), { recursive: true })
  await writeFile(join(parent, 'secret.js'), 'secret')
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'main-B1_x.js'), 'export {}')
  await writeFile(join(folder, 'assets', 'notes.txt'), 'notes')
  await writeFile(join(folder, '.env.js'), 'hidden')
  return () => rmSync(parent, { recursive: true })
})

test.each([
  ['app://two-lines/', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://two-lines/index.html?x=1#y', 'text/html; charset=utf-8', '<!doctype html>'],
  ['app://two-lines/assets/main-B1_x.js', 'text/javascript; charset=utf-8', 'export {}'],
])('%s is served with its type and a policy that allows nothing else', async (address, type, content) => {
  const response = await answerApp(address, folder)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toBe(content)
})

test.each([
  'app://two-lines/absent.html',
  'app://two-lines/assets',
  'app://two-lines/assets/',
  'app://two-lines/assets/folder.js',
  'app://two-lines/assets/notes.txt',
  'app://two-lines/.env.js',
  'app://two-lines/../secret.js',
  'app://two-lines/%2e%2e/secret.js',
  'app://two-lines/..%2fsecret.js',
  'app://two-lines/%2e%2e%2fsecret.js',
  'app://two-lines/%252e%252e%252fsecret.js',
  'app://two-lines/assets/..%5c..%5csecret.js',
  'app://two-lines/assets\\..\\..\\secret.js',
  'app://two-lines//etc/hostname.js',
  'app://two-lines/%2fetc%2fhostname.js',
  'app://two-lines/C:/secret.js',
  'app://two-lines/index.html%00.js',
  'app://two-lines/index%2ehtml',
  'app://two-lines/index.html;x.js',
  'app://two-lines:8080/index.html',
  'app://someone@two-lines/index.html',
  'app://elsewhere/index.html',
  'app://letter/13853276-b089-4f35-ab88-ccf300b6ab7e',
])('%s is not found', async (address) => {
  const response = await answerApp(address, folder)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('')
})

test('the page asks for the words of the window in one language only', async () => {
  const link = (tag: string) => `<link rel="modulepreload" hreflang="${tag}" href="./assets/window-${tag}-B1_x.js">`
  await mkdir(join(parent, 'speaking'))
  await writeFile(join(parent, 'speaking', 'index.html'), `<head>${link('en')}${link('fr')}</head>`)
  const spoken = async (language?: () => string) =>
    (await answerApp('app://two-lines/index.html', join(parent, 'speaking'), language)).text()
  expect(await spoken(() => 'fr')).toBe(`<head>${link('fr')}</head>`)
  expect(await spoken(() => 'en')).toBe(`<head>${link('en')}</head>`)
  expect(await spoken()).toBe('<head></head>')
})
