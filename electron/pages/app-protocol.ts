import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { appOrigin } from '../bridge/addresses'
import { answerHiddenPage } from './hidden-page'

/** What the `app:` scheme may do; it must be declared before Electron is ready. */
export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, codeCache: true },
} as const

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const page = 'index.html'

/** The security policy of the window. The page's own `<meta>` says it too, so that neither alone carries it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/**
 * Answers `app:` addresses: the files of one folder, and the documents held in memory. The page asks for the words of the window with
 * its first script, in the language that it is likely to speak.
 */
export async function answerApp(address: string, folder: string, language = () => ''): Promise<Response> {
  return answerHiddenPage(address) ?? (await answerFile(address, folder, language))
}

async function answerFile(address: string, folder: string, language: () => string): Promise<Response> {
  const path = pathInFolder(address)
  const type = types[extname(path ?? '')]
  if (path === null || type === undefined) return new Response(null, { status: 404 })
  try {
    const headers = { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' }
    const file = await readFile(join(folder, path))
    return new Response(path === page ? inLanguage(file.toString(), language()) : new Uint8Array(file), { headers })
  } catch {
    return new Response(null, { status: 404 })
  }
}

// The page names the words of every language.
function inLanguage(html: string, language: string): string {
  return html.replaceAll(/<link rel="modulepreload" hreflang="([^"]*)"[^>]*>/g, (link, tag) =>
    tag === language ? link : '',
  )
}

// Only names made of plain characters, so that nothing encoded, absolute or climbing has to be understood.
function pathInFolder(address: string): string | null {
  const { protocol, host, pathname, username, password, port } = new URL(address)
  if (`${protocol}//${host}` !== appOrigin || username + password + port !== '') return null
  if (pathname === '/') return page
  const isPlain = /^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/.test(pathname)
  return isPlain ? pathname.slice(1) : null
}
