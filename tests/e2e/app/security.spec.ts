import { readdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { expect } from '@playwright/test'
import { callNames, signalNames } from '#electron/bridge/names'
import { openApp, type OpenApp } from '../driving/open-app'
import { captureAddresses } from '../driving/outside'
import { test } from '../driving/test'

const home = 'app://two-lines/index.html'
let opened: OpenApp
/** A server of this machine, to see whether anything ever reaches one. */
let server: Server
let elsewhere: string
let visits: string[]

test.beforeAll(async () => {
  server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*').end('<!doctype html><title>Elsewhere</title>')
  })
  server.on('connection', () => visits.push('connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  elsewhere = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  opened = await openApp({ apart: true })
  await opened.page.getByRole('heading', { level: 1 }).waitFor()
})
test.beforeEach(() => void (visits = []))
test.afterAll(async () => {
  await opened.close()
  server.close()
})

test('only local content: the page comes from the app, and nothing outside its folder is served', async () => {
  expect(opened.page.url()).toBe(home)
  const statuses = await opened.app.evaluate(
    ({ session }, addresses) => {
      return Promise.all(addresses.map((address) => session.defaultSession.fetch(address).then(({ status }) => status)))
    },
    [
      home,
      'app://two-lines/../main.js',
      'app://two-lines/%2e%2e/main.js',
      'app://two-lines/..%2fmain.js',
      'app://two-lines/..%5cmain.js',
      'app://two-lines/%252e%252e%252fmain.js',
      'app://two-lines//etc/passwd',
      'app://elsewhere/index.html',
    ],
  )
  expect(statuses).toEqual([200, ...Array<number>(7).fill(404)])
})

test('no Node in the window: isolated, sandboxed', async () => {
  const reachable = await opened.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(reachable).toEqual([])
  const preferences = await opened.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return contents && 'getLastWebPreferences' in contents
      ? Reflect.apply(Reflect.get(contents, 'getLastWebPreferences') as () => unknown, contents, [])
      : null
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
  })
})

test('permissions: asked for or checked, all are refused', async () => {
  const answers = await opened.page.evaluate(async () => {
    const told = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        () => 'refused',
      )
    const place = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const
    const states = names.map(
      async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
    )
    return {
      asked: await Promise.all([
        told(place),
        told(navigator.mediaDevices.getUserMedia({ audio: true })),
        told(navigator.mediaDevices.getUserMedia({ video: true })),
        told(navigator.mediaDevices.getDisplayMedia()),
        told(navigator.clipboard.readText()),
        told(Notification.requestPermission().then((state) => state === 'granted' || Promise.reject(new Error(state)))),
      ]),
      checked: await Promise.all(states),
    }
  })
  expect(answers.asked).toEqual(Array(6).fill('refused'))
  expect(answers.checked).toEqual(Array(6).fill('denied'))
})

test('content security policy: no script but the app’s own, no text that becomes code', async () => {
  const { page } = opened
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(globalThis, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective))
    const mark = 'globalThis.marked = true'
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      document.body.append(element)
    }
    const attempts = [
      () => add('script', { src: `data:text/javascript,${mark}` }),
      () => add('img', { src: 'https://example.com/x.png', onerror: mark }),
      () => add('iframe', { src: 'app://two-lines/index.html' }),
      () => add('object', { data: 'app://two-lines/index.html' }),
      () => add('link', { rel: 'stylesheet', href: 'data:text/css,*{}' }),
      () => document.body.append(Object.assign(document.createElement('script'), { textContent: mark })),
      () => document.body.insertAdjacentHTML('beforeend', `<img src="x" onerror="${mark}">`),
      // The types know that a text is no function; hostile code does not.
      () => setTimeout(mark as unknown as () => void),
    ]
    for (const attempt of attempts) {
      try {
        attempt()
      } catch (error) {
        refused.push(error instanceof Error ? error.name : 'thrown')
      }
    }
  })
  const refused = () => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused)
  // A text that would become a script is stopped by its type, before the policy on scripts has to.
  const directives = ['TypeError', 'require-trusted-types-for', 'style-src-elem']
  await expect.poll(refused).toEqual(expect.arrayContaining(directives))
  expect(await page.evaluate(() => 'marked' in globalThis)).toBe(false)
  expect(page.frames().filter((frame) => frame.url().startsWith('app://two-lines'))).toHaveLength(1)
})

test('navigation, new windows and webviews: nothing moves, nothing opens, nothing goes out', async () => {
  const { app, page } = opened
  const addresses = await captureAddresses(opened)
  for (const to of [
    elsewhere,
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://letter/x',
    'mailto:a@b.example',
  ]) {
    await page.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      const form = document.createElement('form')
      form.action = address
      document.body.append(form)
      form.submit()
      form.remove()
      window.open(address)
      location.assign(address)
      document.body.append(document.createElement('webview'))
    }, to)
    expect(await page.evaluate(() => location.href)).toBe(home)
  }
  expect(
    await app.evaluate(({ BrowserWindow, webContents }) => [
      BrowserWindow.getAllWindows().length,
      webContents.getAllWebContents().filter((one) => one.getType() === 'webview').length,
    ]),
  ).toEqual([1, 0])
  expect(await addresses()).toEqual([])
  expect(visits).toEqual([])
  // Playwright itself waits for the refused navigation for ever: the page is asked.
  expect(await page.evaluate(() => document.querySelectorAll('h1').length)).toBe(1)
})

test('senders: the same page and the same preload in another window are refused', async () => {
  const answers = await opened.app.evaluate(async ({ BrowserWindow }) => {
    const ours = BrowserWindow.getAllWindows()[0]
    const preload = `${process.cwd()}/dist/preload.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await other.loadURL('app://two-lines/index.html')
    const ask = 'window.bridge.listDrafts().then(() => "answered", (error) => error.message)'
    const fromOther: unknown = await other.webContents.executeJavaScript(ask)
    other.destroy()
    return [await ours?.webContents.executeJavaScript(ask), fromOther] as unknown[]
  })
  expect(answers).toEqual(['answered', expect.stringContaining('Refused')])
})

test('nothing raw in the window: the bridge has the calls of its contract, and signals one', async () => {
  const keys = await opened.page.evaluate(() => [Object.keys(window.bridge), Object.keys(window.signals)])
  expect(keys).toEqual([callNames, signalNames])
})

test('no network: nothing that a page can ask for leaves, nor what a session asks for', async () => {
  const reached = await opened.page.evaluate(async (address) => {
    const tries: Promise<string>[] = [
      fetch(address).then(
        () => 'fetch',
        () => '',
      ),
      fetch(address, { mode: 'no-cors' }).then(
        () => 'opaque fetch',
        () => '',
      ),
      new Promise((resolve) => {
        const image = new Image()
        image.addEventListener('load', () => resolve('image'))
        image.addEventListener('error', () => resolve(''))
        image.src = `${address}/image.png`
      }),
      new Promise((resolve) => {
        const request = new XMLHttpRequest()
        request.addEventListener('loadend', () => resolve(request.status === 0 ? '' : 'xhr'))
        request.open('GET', address)
        request.send()
      }),
      new Promise((resolve) => {
        const socket = new WebSocket(address.replace('http', 'ws'))
        socket.addEventListener('open', () => resolve('socket'))
        socket.addEventListener('error', () => resolve(''))
      }),
    ]
    navigator.sendBeacon(address, 'x')
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'preload']) {
      const link = document.createElement('link')
      Object.assign(link, { rel, href: address, as: 'image' })
      document.head.append(link)
    }
    return (await Promise.all(tries)).filter((name) => name !== '')
  }, elsewhere)
  expect(reached).toEqual([])
  const asked = await opened.app.evaluate(
    ({ session }, address) =>
      Promise.all(
        [session.defaultSession, session.fromPartition('another')].map((one) =>
          one.fetch(address).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      ),
    elsewhere,
  )
  expect(asked).toEqual(['refused', 'refused'])
  expect(visits.filter((visit) => visit !== 'connection')).toEqual([])
})

test('downloads are prevented', async () => {
  const { app, page, folder } = opened
  const before = await readdir(folder, { recursive: true })
  await app.evaluate(({ session, app: main }) => {
    Object.assign(main, { downloads: [] })
    // Heard after the app's own listener, which has refused it by then.
    session.defaultSession.on('will-download', (event) => {
      const { downloads } = main as unknown as { downloads: boolean[] }
      downloads.push(event.defaultPrevented)
    })
  })
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'run.exe'
    document.body.append(link)
    link.click()
  })
  await expect
    .poll(() => app.evaluate(({ app: main }) => (main as unknown as { downloads: boolean[] }).downloads))
    .toEqual([true])
  const after = await readdir(folder, { recursive: true })
  expect(after.filter((name) => name.endsWith('run.exe'))).toEqual([])
  expect(after.length).toBeGreaterThanOrEqual(before.length)
})
