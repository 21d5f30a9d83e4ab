import type { Draft, Party } from '#letter/draft/draft'
import { variationInClass } from '#letter/draft/manner'
import { newDraft, nobody } from '#letter/draft/new-draft'
import type { Door } from '#letter/draft/questions'
import { isSameName, numberedAmong, numberOf, signedName } from '#letter/class/number-doubles'
import { cleanLine } from '#letter/text/clean-text'
import { longestPupil } from '#letter/text/limits'
import type { PupilDraft } from './class-letters'

// In UTF-16 units: what a number takes of the longest name of a pupil.
const roomForNumber = 4

/** What the letters of a class have in common when they begin: whom they are to, what they are about, where the answer goes. */
export type ClassTask = Readonly<{
  class: string
  title: string
  door: Door
  convention: string
  recipient: Party
  /** Whom to answer: never a child's own address. */
  school: Party
  matter: string
}>

/** What a class is given to begin: new ids, and the time, an ISO date and time. */
export type ClassBeginning = Readonly<{ newId: () => string; now: string }>

/**
 * The letters of a class, one for each name, in their order from `place` on: in child mode, each with openings of its own. A name that is
 * one of the `doubles` of the list is signed without its number.
 */
export function newLetters(
  task: ClassTask,
  names: readonly string[],
  place: number,
  beginning: ClassBeginning,
  doubles: readonly string[] = [],
): readonly Draft[] {
  const all = names.map(cleanLine).filter((name) => name !== '')
  return all.map((name, index) => {
    const signed = signedName(name, doubles)
    return newLetter(task, { name, signed }, place + index, beginning)
  })
}

/**
 * The letter of a pupil who comes to a class that has begun: after its other letters, with what most of them have in common. A name that one
 * of them has is numbered, and signed without its number; null where there is no letter, or no name.
 */
export function lateLetter(drafts: readonly PupilDraft[], name: string, beginning: ClassBeginning): Draft | null {
  const task = commonTask(drafts)
  const last = drafts.at(-1)
  const own = cleanLine(name)
  if (!task || !last || own === '') return null
  const named = namedAmong(
    own,
    drafts.map(({ pupil }) => pupil.name),
  )
  return newLetter(task, named, last.pupil.place + 1, beginning)
}

/**
 * A name that is given to a pupil among the `others` of a class, and how it is signed. Where another has it, it has a number: the one that was
 * given, or that this pupil `had`, where it is free.
 */
export function namedAmong(
  given: string,
  others: readonly string[],
  had = '',
): Readonly<{ name: string; signed: string }> {
  const own = cleanLine(given)
  const signed = signedName(own, others)
  const free = freeName(signed, others)
  const kept = own === signed ? `${own}${numberOf(had, own)}` : own
  const isKept = free !== signed && (kept !== signed || isSameName(kept, had))
  return { name: isKept && !others.some((other) => isSameName(other, kept)) ? kept : free, signed }
}

// Numbered where one has it, and never longer than a name may be.
function freeName(name: string, others: readonly string[]): string {
  const numbered = numberedAmong(name, others)
  return numbered.length <= longestPupil ? numbered : numberedAmong(name.slice(0, -roomForNumber), others)
}

// A child may have changed whom their own letter is to, or what it is about.
function commonTask(drafts: readonly PupilDraft[]): ClassTask | null {
  const tasks = drafts.map(taskOf)
  const [first] = tasks
  if (!first) return null
  const common = <Key extends keyof ClassTask>(key: Key): ClassTask[Key] =>
    commonest(
      tasks.map((task) => task[key]),
      first[key],
    )
  return {
    class: first.class,
    title: common('title'),
    door: common('door'),
    convention: common('convention'),
    recipient: common('recipient'),
    school: common('school'),
    matter: common('matter'),
  }
}

// Of those that are as common, the first.
function commonest<T>(values: readonly T[], first: T): T {
  const alike = [...Map.groupBy(values, (value) => JSON.stringify(value)).values()]
  const most = Math.max(...alike.map(({ length }) => length))
  return alike.find(({ length }) => length === most)?.[0] ?? first
}

function taskOf({ pupil, door, convention, recipient, helper, answers }: PupilDraft): ClassTask {
  const { matter } = answers
  return {
    class: pupil.class,
    title: pupil.title,
    door,
    convention,
    recipient,
    school: helper,
    matter: matter?.kind === 'matter' ? matter.matter : '',
  }
}

function newLetter(
  task: ClassTask,
  { name, signed }: Readonly<{ name: string; signed: string }>,
  place: number,
  { newId, now }: ClassBeginning,
): Draft {
  const { door, convention, recipient, school, matter } = task
  return {
    ...newDraft({ id: newId(), door, convention, now }),
    register: 'child',
    variation: variationOf(task.class, place),
    writer: { ...nobody, name: signed },
    helper: school,
    // Who receives the answer has not helped with each letter.
    coSigned: false,
    recipient,
    answers: matter.trim() === '' ? {} : { matter: { kind: 'matter', matter, reference: '' } },
    pupil: { class: task.class, title: cleanLine(task.title), name, place, word: '' },
  }
}

// No two alike: a class has fewer places than there are variations. Two classes seldom begin alike, and each at a place from which thirty differ.
function variationOf(id: string, place: number): number {
  return variationInClass(Number.parseInt(id.slice(0, 1), 16) * 60 + place)
}
