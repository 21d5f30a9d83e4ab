import type { Draft, Party } from '#letter/draft/draft'
import { variations } from '#letter/draft/manner'
import { newDraft, nobody } from '#letter/draft/new-draft'
import type { Door } from '#letter/draft/questions'
import { signedName } from '#letter/class/number-doubles'
import { cleanLine } from '#letter/text/clean-text'

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

/** What the other letters of a class have in common with one that is added to it. */
export function taskOf({ pupil, door, convention, recipient, helper, answers }: Draft): ClassTask | null {
  if (!pupil) return null
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

// Never the usual phrases, and no two alike: a class has fewer places than there are variations.
function variationOf(id: string, place: number): number {
  const ways = variations - 1
  return 1 + ((Number.parseInt(id.slice(0, 4), 16) + place) % ways)
}
