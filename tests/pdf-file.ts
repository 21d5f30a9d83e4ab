import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. `pages` holds the lines of each page; `size` is in points. */
export type PdfContent = Readonly<{
  title: string
  language: string
  /** What it tells of itself in XMP, by the names of Dublin Core. */
  told: Readonly<Record<'title' | 'creator' | 'language', string>>
  /** The kinds of blocks told to a screen reader, in order. */
  roles: readonly string[]
  /** What is said in place of each figure, in order; empty where nothing is. */
  figures: readonly string[]
  /** The embedded fonts, without the mark of their subset. */
  fonts: readonly string[]
  size: readonly [width: number, height: number]
  pages: readonly (readonly string[])[]
}>

/** Reads a PDF with a program other than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true })
  const file = await task.promise
  try {
    const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)))
    const { info, metadata } = await file.getMetadata()
    const told = (name: string) => [metadata?.get(`dc:${name}`) ?? []].flat().join()
    const [left = 0, bottom = 0, right = 0, top = 0] = pages[0]?.view ?? []
    return {
      title: textOf(info, 'Title'),
      language: textOf(info, 'Language'),
      told: { title: told('title'), creator: told('creator'), language: told('language') },
      roles: (await Promise.all(pages.map(rolesOf))).flat(),
      figures: (await Promise.all(pages.map(async (page) => figuresIn(await page.getStructTree())))).flat(),
      fonts: fontsIn(bytes),
      size: [right - left, top - bottom],
      pages: await Promise.all(pages.map(linesOf)),
    }
  } finally {
    await task.destroy()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function linesOf(page: Page): Promise<string[]> {
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text.split('\n').filter((line) => line.trim() !== '')
}

async function rolesOf(page: Page): Promise<string[]> {
  const tree = await page.getStructTree()
  const [body] = tree?.children ?? []
  return body && 'children' in body ? body.children.flatMap((node) => ('role' in node ? [node.role] : [])) : []
}

type Node = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>

function figuresIn(node: Node | null): readonly string[] {
  if (!node) return []
  const inside = node.children.flatMap((child) => ('children' in child ? figuresIn(child) : []))
  return node.role === 'Figure' ? [('alt' in node && String(node.alt)) || '', ...inside] : inside
}

function fontsIn(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1')
  const names = [...source.matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, name = '']) => name)
  return [...new Set(names)].toSorted()
}

function textOf(info: object, name: string): string {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : ''
}
