import { formLines, joinedLines, type FormLine } from './form-lines'
import { formCount, type FormRules } from './form-rules'
import type { Letter } from '../parts/letter'
import { placeToCut } from './place-to-cut'

/** A text to paste, and how many characters the form counts in it. */
export type FormPiece = Readonly<{ text: string; count: number }>

/** A letter in pieces that a form takes, and whether a sentence, or what is asked, had to be cut for it. */
export type FormPieces = Readonly<{ pieces: readonly FormPiece[]; isSentenceCut: boolean; isAskCut: boolean }>

/** The letter as one text, whatever its length. */
export function formWhole(letter: Pick<Letter, 'parts'>, rules: FormRules): FormPiece {
  return pieceOf(joinedLines(formLines(letter, rules)), rules)
}

/**
 * The letter in pieces within the limit, one where it fits: cut between two sentences, what is asked and the signature each whole in
 * one piece. A sentence longer than the limit is cut at a line, at a comma or at a space, or else between two characters.
 */
export function formPieces(letter: Pick<Letter, 'parts'>, rules: FormRules): FormPieces {
  const done: string[] = []
  let piece = ''
  let [isSentenceCut, isAskCut] = [false, false]

  const fits = (text: string) => formCount(text, rules) <= rules.most
  const after = (before: string, text: string) => (piece === '' ? text : piece + before + text)
  const end = () => {
    if (piece !== '') done.push(piece)
    piece = ''
  }
  const cut = ({ text, before }: FormLine) => {
    let rest = text
    while (!fits(after(before, rest))) {
      const room = rules.most - (piece === '' ? 0 : formCount(piece + before, rules))
      const at = placeToCut(rest, room, rules, piece === '')
      if (at > 0) {
        isSentenceCut = true
        piece = after(before, rest.slice(0, at).trimEnd())
        rest = rest.slice(at).trimStart()
      }
      end()
    }
    piece = after(before, rest)
  }
  const put = (lines: readonly FormLine[]) => {
    const [first] = lines
    if (!first) return
    const text = joinedLines(lines)
    if (fits(after(first.before, text))) piece = after(first.before, text)
    else if (fits(text)) {
      end()
      piece = text
    } else {
      if (first.run === 'ask') isAskCut = true
      if (lines.length === 1) cut(first)
      else for (const line of lines) put([line])
    }
  }

  for (const run of runsOf(formLines(letter, rules))) put(run)
  end()
  return { pieces: done.map((text) => pieceOf(text, rules)), isSentenceCut, isAskCut }
}

function pieceOf(text: string, rules: FormRules): FormPiece {
  return { text, count: formCount(text, rules) }
}

/** The lines, those of a run together. */
function runsOf(lines: readonly FormLine[]): readonly (readonly FormLine[])[] {
  const runs: FormLine[][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && line.run !== null && last[0]?.run === line.run) last.push(line)
    else runs.push([line])
  }
  return runs
}
