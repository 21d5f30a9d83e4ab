import { randomUUID } from 'node:crypto'
import { now, today } from '../clock'
import type { Outside } from './outside'
import { systemLanguage } from './system-language'
import { printTo, toleratePipe } from './terminal'

/** The system as this process has it. */
export function outsideOf({ folder, command, pdf }: Pick<Outside, 'folder' | 'command' | 'pdf'>): Outside {
  const { stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) toleratePipe(stream)
  return {
    folder,
    command,
    pdf,
    language: systemLanguage(env),
    today,
    now,
    newId: randomUUID,
    print: (text) => printTo(stdout, text),
    say: (line) => void stderr.write(`${line}\n`),
  }
}
