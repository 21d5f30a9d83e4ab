import { mkdir, stat, writeFile } from 'node:fs/promises'
import { parse } from 'node:path'
import { composeEnvelope } from '#letter/compose/envelope'
import type { Letter } from '#letter/parts/letter'
import { readLanguage } from '#locales/registry'
import { recipientOf } from '../drafts/draft-summary'
import { documentName, mailName } from '../drafts/file-name'
import { alone, type GoesWith } from '../export/goes-with'
import { wordsIn, languageFor } from '../settings/words'
import { writeWhole } from '../system/write-whole'
import { lineOf } from './message'
import type { CommandNeeds, PdfMaker } from './command-needs'
import { letterAlong, type LetterAlong } from './letter-along'
import type { OutputKind } from './options'
import { unwritable, type Output } from './outputs'
import { pageBreak, plainLetter } from './plain-letter'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'
import { undrawnLines } from './undrawn-lines'

/** Makes every file, then writes them all, saying so line by line; answers whether all are written. */
export async function writeFiles(
  outputs: readonly Output[],
  letters: readonly NamedLetter[],
  needs: CommandNeeds,
  list: string,
): Promise<boolean> {
  const { pdf } = needs
  // What is wrong with a letter is wrong with each of its files.
  const said = new Set<string>()
  const say = (line: string) => {
    if (!said.has(line)) needs.say(line)
    said.add(line)
  }
  const along = await Promise.all(letters.map((named) => letterAlong(named, needs)))
  for (const line of leftBehind(outputs, letters, along, pdf)) say(line)
  for (const line of await undrawnLines(outputs, letters, needs)) say(line)
  const made: { output: Output; named: NamedLetter; data: string | Uint8Array }[] = []
  const documents = letters.map(({ letter }, at) => ({ letter, goesWith: along[at]?.goesWith ?? alone }))
  const [first] = letters
  let isAllWritten = true
  for (const output of outputs) {
    if (output.letter === 'all') {
      const data = await bytesForAll(output, documents, parse(list).name, needs)
      if (first && data !== null) made.push({ output, named: first, data })
      continue
    }
    const [named, its] = [letters[output.letter], along[output.letter]]
    const isPdf = output.kind === 'pdf' || output.kind === 'envelope'
    if (!named || !its || (isPdf && pdf.kind !== 'here')) continue
    const isPageGone = its.pageGone && !takesNothing.has(output.kind)
    const data = isPageGone ? null : await bytesFor(output, named, needs, its)
    if (data !== null) made.push({ output, named, data })
    else {
      const key = isPageGone ? 'pageGone' : 'noEnvelope'
      if (!isPageGone || !isToldElsewhere(outputs, output.letter, pdf))
        say(lineOf({ key, words: { file: named.file } }, wordsOf(named)))
      isAllWritten = false
    }
  }
  for (const { output, named, data } of made) {
    const words = wordsOf(named)
    try {
      if (output.makesFolder) await mkdir(output.folder, { recursive: true })
      await put(output.path, data)
      const { path } = output
      say(
        output.letter === 'all' && letters.length > 1
          ? lineOf({ key: 'writtenAll', words: { file: list, count: letters.length, path } }, words)
          : lineOf({ key: 'written', words: { file: named.file, path } }, words),
      )
    } catch (error) {
      say(lineOf(unwritable(output.path, error), words))
      isAllWritten = false
    }
  }
  return isAllWritten
}

function wordsOf({ letter }: NamedLetter) {
  return commandLineWords(languageFor([letter.language]))
}

/** The outputs with which nothing goes along. */
const takesNothing: ReadonlySet<OutputKind> = new Set(['text', 'envelope'])

/** What can't go along with the letters that something could go with, one line for each. */
function leftBehind(
  outputs: readonly Output[],
  letters: readonly NamedLetter[],
  along: readonly LetterAlong[],
  pdf: PdfMaker,
): readonly string[] {
  return letters.flatMap(({ file, letter }, at) => {
    const kinds = outputs.flatMap(({ kind, letter: one }) =>
      (one === at || one === 'all') && !takesNothing.has(kind) ? [kind] : [],
    )
    const [words, its] = [commandLineWords(languageFor([letter.language])), along[at]]
    if (!its || kinds.length === 0) return []
    const { missing, badgeLeft, signatureLeft } = its
    const isBadgeTold = badgeLeft && kinds.some((kind) => kind !== 'pdf')
    const isElsewhere = isToldElsewhere(outputs, at, pdf)
    return [
      ...(missing.length > 0 && !isElsewhere
        ? [lineOf({ key: 'gone', words: { file, list: missing.join(', ') } }, words)]
        : []),
      ...(isBadgeTold ? [lineOf({ key: 'noBadge', words: { file } }, words)] : []),
      ...(signatureLeft && !isElsewhere ? [lineOf({ key: 'noSignature', words: { file } }, words)] : []),
    ]
  })
}

/** Whether what is gone from a letter is told by the process that makes its PDF. */
function isToldElsewhere(outputs: readonly Output[], at: number, { kind }: PdfMaker): boolean {
  return (
    kind === 'other-process' && outputs.some((one) => one.kind === 'pdf' && (one.letter === at || one.letter === 'all'))
  )
}

// A pipe or a device is written to; a file is replaced whole.
async function put(path: string, data: string | Uint8Array): Promise<void> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  )
  await (isFile ? writeWhole(path, data) : writeFile(path, data))
}

/** The letters of a class in one file; nothing for a PDF that is made elsewhere. */
async function bytesForAll(
  { kind }: Output,
  letters: readonly Readonly<{ letter: Letter; goesWith: GoesWith }>[],
  title: string,
  { pdf, today }: CommandNeeds,
): Promise<string | Uint8Array | null> {
  if (kind === 'text') return letters.map(({ letter }) => plainLetter(letter)).join(pageBreak)
  if (kind === 'pdf') return pdf.kind === 'here' ? pdf.makeAll(title, letters) : null
  const { writeDocxOfAll } = await import('../export/docx')
  return writeDocxOfAll(title, letters, dayOf(today()))
}

async function bytesFor(
  { kind }: Output,
  named: NamedLetter,
  { pdf, today }: CommandNeeds,
  { goesWith, found }: LetterAlong,
): Promise<string | Uint8Array | null> {
  const { letter, draft } = named
  const { badge, byHand } = goesWith
  switch (kind) {
    case 'text':
      return plainLetter(letter)
    case 'docx':
      return docxOf(letter, goesWith, today())
    case 'pdf':
      return pdf.kind === 'here' ? pdf.make(letter, goesWith) : ''
    case 'envelope': {
      const envelope = composeEnvelope(draft, await readLanguage(draft.convention))
      return envelope && pdf.kind === 'here' ? pdf.envelope(envelope) : null
    }
    case 'eml': {
      const { attachmentsOf, filesOfPages, writeEml } = await import('../mail/eml')
      // The pictures go beside the document, as files of their own: the document does not repeat them.
      const data = await docxOf(letter, { ...goesWith, pictures: [] }, today())
      const stem = attachmentName('letter', named, today())
      const document = { name: `${stem}.docx`, type: wordType, data }
      const along = [...filesOfPages(stem, byHand), ...attachmentsOf(found)]
      if (!badge) return writeEml(letter, document, ...along)
      const name = `${attachmentName('badge', named, today())}.png`
      const picture = { name, type: 'image/png', data: await badge.picture('email') }
      return writeEml(letter, document, picture, ...along)
    }
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function attachmentName(kind: 'letter' | 'badge', { draft, letter }: NamedLetter, today: string): string {
  const { files } = wordsIn(languageFor([letter.language]))
  const about = kind === 'letter' ? recipientOf(draft) : (draft.badge?.name ?? '')
  return mailName(documentName(files[kind], about, today))
}

async function docxOf(letter: Letter, goesWith: GoesWith, today: string): Promise<Uint8Array> {
  const { writeDocx } = await import('../export/docx')
  return writeDocx(letter, goesWith, dayOf(today))
}

// The day that the letter bears stands for the moment: the same command then makes the same bytes.
function dayOf(today: string): Date {
  return new Date(`${today}T12:00:00Z`)
}
