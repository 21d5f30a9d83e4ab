import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { badgeDesigns, type BadgeDesign } from '#letter/draft/badge-designs'
import type { Draft } from '#letter/draft/draft'
import { hostileTexts } from '#tests/hostile-texts'
import { readPdf } from '#tests/pdf-file'
import { isDrawn } from '../driving/is-drawn'
import { openApp, type OpenApp } from '../driving/open-app'
import { packed } from '../driving/packed'
import { producing, type ProducedFile } from '../driving/producing'
import { story } from '../screens/home'
import { sentStory } from '../driving/sent-story'
import { test } from '../driving/test'

let opened: OpenApp
test.afterEach(() => opened.close())

/** The good deed as it was sent, hence on a day that stays, with a badge of this design for this person. */
function withBadge(design: BadgeDesign, name = 'Mariette'): Draft {
  const deed = story('fr', 'good-deed')
  const badge = {
    design,
    name,
    gesture: 'Écoute attentive',
    moment: 'Le 22 septembre, à 9 h 40, au guichet des permis.',
    from: 'Andrée Bolduc',
    joined: false,
  }
  return { ...sentStory({ ...deed, badge }), id: randomUUID() }
}

/** Starts the app with these letters, and makes a file of the badge of one. */
async function badgesOf(drafts: readonly Draft[]) {
  const letters = drafts.map((draft, place) => [`${String(place)}.twolines`, JSON.stringify(draft)])
  opened = await openApp({ letters: Object.fromEntries(letters) as Record<string, string>, asDrawn: true })
  const { page } = opened
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const save = await producing(opened)
  return async ({ id }: Draft, format: 'png-email' | 'pdf' | 'svg') => {
    const make = () => page.evaluate((asked) => window.bridge.saveBadge(asked), { id, format })
    return save(make, format === 'png-email' ? 'png' : format)
  }
}

test('each design looks as it was reviewed', async () => {
  test.setTimeout(120_000)
  const drafts = badgeDesigns.map((design) => withBadge(design))
  const make = await badgesOf(drafts)
  for (const [place, draft] of drafts.entries()) {
    const { path } = await make(draft, 'png-email')
    const small = await opened.app.evaluate(
      ({ nativeImage }, file) =>
        nativeImage.createFromPath(file).resize({ width: 350, quality: 'best' }).toPNG().toString('base64'),
      path,
    )
    const name = `${badgeDesigns[place] ?? ''}.png`
    // A font is smoothed a little differently from one system to another; a word less is more than that.
    expect
      .soft(Buffer.from(small, 'base64'), name)
      .toMatchSnapshot(['badges', name], { maxDiffPixelRatio: 0.003, threshold: 0.3 })
  }
})

test('whatever the texts, a browser reads the drawing as XML, and nothing in it runs or is fetched', async () => {
  const drafts = Object.values(hostileTexts).map((text) => withBadge('laurel', text))
  const make = await badgesOf(drafts)
  for (const draft of drafts) {
    const { tags, attributes, asked } = await inBrowser(await make(draft, 'svg'))
    expect(tags).toContain('text')
    expect(tags.filter((tag) => !drawn.includes(tag))).toEqual([])
    expect(attributes.filter((name) => /^on|href|^src|^style$/i.test(name))).toEqual([])
    expect(asked).toEqual([])
  }
})

/** What a browser that may do anything finds in a drawing, and what it asks for; a text that is not XML has a `parsererror`. */
function inBrowser({ bytes }: ProducedFile) {
  return opened.app.evaluate(async ({ BrowserWindow, session }, drawing) => {
    const partition = 'a browser'
    const asked: string[] = []
    session.fromPartition(partition).webRequest.onBeforeRequest(({ url }, answer) => {
      if (!url.startsWith('data:')) asked.push(url)
      answer({})
    })
    const window = new BrowserWindow({ show: false, webPreferences: { partition } })
    await window.loadURL(`data:image/svg+xml;base64,${drawing}`)
    const found = (await window.webContents.executeJavaScript(
      `(() => { const all = [...document.querySelectorAll('*')]
        return [all.map((one) => one.localName), all.flatMap((one) => one.getAttributeNames())] })()`,
    )) as [string[], string[]]
    window.destroy()
    return { tags: found[0], attributes: found[1], asked }
  }, bytes.toString('base64'))
}

const drawn = ['svg', 'title', 'desc', 'style', 'g', 'path', 'rect', 'circle', 'text']

const names = {
  Greek: 'Ελένη Παπαδοπούλου',
  Cyrillic: 'Наталья Иванова',
  Arabic: 'ليلى',
  Hebrew: 'מרים',
  Chinese: '欧阳娜娜',
  Japanese: 'さくら',
  Thai: 'มาลี',
} as const

test('a name of any writing that this computer has a font for can be read out of the PDF', async () => {
  const drafts = Object.values(names).map((name) => withBadge('cup', name))
  const make = await badgesOf(drafts)
  const known: string[] = []
  for (const [place, [writing, name]] of Object.entries(names).entries()) {
    const draft = drafts[place]
    if (!draft || !(await opened.page.evaluate(isDrawn, name))) continue
    known.push(writing)
    const { pages } = await readPdf((await make(draft, 'pdf')).bytes)
    // A PDF holds the joined forms of Arabic letters, in the order in which they stand.
    const read = packed(...pages.flat()).normalize('NFKC')
    for (const sign of packed(name)) expect(read, writing).toContain(sign)
  }
  expect(known).toEqual(expect.arrayContaining(['Greek', 'Cyrillic']))
})
