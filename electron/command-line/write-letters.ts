import { sentOf } from '#letter/draft/sent'
import { languages } from '#locales/registry'
import { carryOverLines } from './carry-over-lines'
import { helpText } from './help-text'
import { mailLines } from './mail-lines'
import { lineOf, type Message } from './message'
import { pdfArguments, readOptions, type Options } from './options'
import type { CommandNeeds } from './command-needs'
import { planOutputs } from './outputs'
import { partyLines } from './party-lines'
import { printLetters } from './print-letters'
import { printRemarks } from './print-remarks'
import { readClass } from './read-class'
import { readLetters, type ReadLetters } from './read-letters'
import { windowLines } from './window-lines'
import { writeFiles } from './write-files'
import { commandLineWords, spokenIn } from './spoken-in'

/** How the command ends, for whoever called it. */
const endings = { done: 0, unwritten: 1, wrong: 2, tooLongForMailApp: 3 } as const

const { conventions } = languages

/** Makes letters from files, without a window; answers the exit code. All is read before anything is written. */
export async function writeLetters(args: readonly string[], needs: CommandNeeds): Promise<number> {
  try {
    return await obey(args, needs)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return endWith({ key: 'broken', words: { reason } }, needs, endings.unwritten)
  }
}

async function obey(args: readonly string[], needs: CommandNeeds): Promise<number> {
  await languages.load(needs.language, 'command-line')
  const asked = readOptions(args, conventions)
  if (asked.kind === 'misuse') return endWith(asked.message, needs, endings.wrong)
  const { options } = asked
  const { today } = options
  if (!options.help) return fromFiles(options, today === null ? needs : { ...needs, today: () => today })
  await needs.print(helpText(needs.command, conventions, commandLineWords(needs.language)))
  return endings.done
}

async function fromFiles(options: Options, needs: CommandNeeds): Promise<number> {
  const { list } = options
  const { letters, wrong, told } = await (list === null
    ? readLetters(options, needs)
    : readClass({ ...options, list }, needs))
  for (const { message, convention } of wrong) {
    endWith(message, await inLanguageOf(options.manner.convention ?? convention, needs), endings.wrong)
  }
  return wrong.length > 0
    ? endings.wrong
    : leave({ letters, told }, options, await inLanguageOf(letters[0]?.letter.language ?? '', needs))
}

/** Writes and prints. Whatever can be known to go wrong is told before the first file is written. */
async function leave(
  { letters, told }: Pick<ReadLetters, 'letters' | 'told'>,
  options: Options,
  needs: CommandNeeds,
): Promise<number> {
  const names = letters.map(({ name }) => name)
  const plan = planOutputs(options, names, needs.folder)
  if (plan.kind === 'misuse') return endWith(plan.message, needs, endings.wrong)
  if (plan.kind === 'unwritable') return endWith(plan.message, needs, endings.unwritten)
  const { pdf } = needs
  const wantsPdf = options.outputs.pdf !== undefined || options.outputs.envelope !== undefined
  if (wantsPdf && pdf.kind === 'no-screen') return endWith({ key: 'needsScreen', words: {} }, needs, endings.unwritten)
  // What makes the PDF in another process says it there.
  const isSaidThere = wantsPdf && pdf.kind === 'other-process'
  const words = commandLineWords(needs.language)
  const lines = letters.flatMap((named) => [
    ...(isSaidThere ? [] : [...carryOverLines(named, needs.today()), ...windowLines(named)]),
    ...mailLines(named, options),
  ])
  const ofModel = letters.map((named) => partyLines({ ...named, file: named.beside }, options))
  const isOfAll = (line: string) => ofModel.every((some) => some.includes(line))
  const parties = letters.flatMap((named, at) =>
    partyLines(named, options).map((line, index) => {
      const common = ofModel[at]?.[index]
      return common !== undefined && isOfAll(common) ? common : line
    }),
  )
  const toldFirst = isSaidThere ? [] : told.map((one) => lineOf(one, words))
  // What all letters of a class have in common is said once.
  for (const line of [...toldFirst, ...(isSaidThere ? [] : new Set(parties)), ...lines]) needs.say(line)
  const isWritten = await writeFiles(plan.outputs, letters, needs, options.list ?? '')
  const isShort = await printLetters(letters, options, needs)
  if (options.check) await printRemarks(letters, options, needs)
  // The day is told, but not to a letter that bears the day on which it was sent.
  const day = letters.some(({ draft }) => sentOf(draft)) ? options.today : needs.today()
  const isPdfWritten = !wantsPdf || pdf.kind !== 'other-process' || (await pdf.run(pdfArguments(options, day))) === 0
  if (!isWritten || !isPdfWritten) return endings.unwritten
  return isShort ? endings.done : endings.tooLongForMailApp
}

function endWith(message: Message, { say, language }: CommandNeeds, ending: number): number {
  say(lineOf(message, commandLineWords(language)))
  return ending
}

async function inLanguageOf(convention: string, needs: CommandNeeds): Promise<CommandNeeds> {
  return convention === '' ? needs : { ...needs, language: await spokenIn(convention) }
}
