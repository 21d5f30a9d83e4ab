import { mkdir, stat, writeFile } from 'node:fs/promises'
import type { Letter } from '#letter/parts/letter'
import { recipientOf } from '../drafts/draft-summary'
import { documentName } from '../drafts/file-name'
import { alone } from '../export/goes-with'
import { wordsIn, languageFor } from '../settings/words'
import { writeWhole } from '../system/write-whole'
import { lineOf } from './message'
import type { CommandNeeds } from './command-needs'
import { unwritable, type Output } from './outputs'
import { plainLetter } from './plain-letter'
import type { NamedLetter } from './read-letters'
import { commandLineWords } from './spoken-in'

/** Makes every file, then writes them all, saying so line by line; answers whether all are written. */
export async function writeFiles(
  outputs: readonly Output[],
  letters: readonly NamedLetter[],
  { say, today, pdf }: CommandNeeds,
): Promise<boolean> {
  const made: { output: Output; named: NamedLetter; data: string | Uint8Array }[] = []
  for (const output of outputs) {
    const named = letters[output.letter]
    if (!named || (output.kind === 'pdf' && pdf.kind !== 'here')) continue
    made.push({ output, named, data: await bytesFor(output, named, pdf, today()) })
  }
  let isAllWritten = true
  for (const { output, named, data } of made) {
    const words = commandLineWords(languageFor([named.letter.language]))
    try {
      if (output.makesFolder) await mkdir(output.folder, { recursive: true })
      await put(output.path, data)
      say(lineOf({ key: 'written', words: { file: named.file, path: output.path } }, words))
    } catch (error) {
      say(lineOf(unwritable(output.path, error), words))
      isAllWritten = false
    }
  }
  return isAllWritten
}

// A pipe or a device is written to; a file is replaced whole.
async function put(path: string, data: string | Uint8Array): Promise<void> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  )
  await (isFile ? writeWhole(path, data) : writeFile(path, data))
}

async function bytesFor(
  { kind }: Output,
  named: NamedLetter,
  pdf: CommandNeeds['pdf'],
  today: string,
): Promise<string | Uint8Array> {
  const { letter } = named
  switch (kind) {
    case 'text':
      return plainLetter(letter)
    case 'docx':
      return docxOf(letter, today)
    case 'pdf':
      return pdf.kind === 'here' ? pdf.make(letter) : ''
    case 'eml': {
      const { writeEml } = await import('../mail/eml')
      return writeEml(letter, { name: attachmentName(named, today), type: wordType, data: await docxOf(letter, today) })
    }
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function attachmentName({ draft, letter }: NamedLetter, today: string): string {
  const { files } = wordsIn(languageFor([letter.language]))
  return `${documentName(files.letter, recipientOf(draft), today).replaceAll(' - ', '-')}.docx`
}

// The day that the letter bears stands for the moment: the same command then makes the same bytes.
async function docxOf(letter: Letter, today: string): Promise<Uint8Array> {
  const { writeDocx } = await import('../export/docx')
  return writeDocx(letter, alone, new Date(`${today}T12:00:00Z`))
}
