const firsts = [12, 13, 14, 15] as const
const seconds = [6, 7, 8, 9] as const

/** A multiplication beyond the tables that young children learn by heart. */
export type GrownUpQuestion = Readonly<{ first: (typeof firsts)[number]; second: (typeof seconds)[number] }>

/** A question other than the one before. `chance` gives a number from 0 to 1, 1 left out. */
export function grownUpQuestion(chance: () => number, before: GrownUpQuestion | null = null): GrownUpQuestion {
  const others = all.filter(({ first, second }) => first !== before?.first && second !== before?.second)
  return others[Math.floor(chance() * others.length)] ?? { first: 12, second: 6 }
}

/** Whether what was typed is the answer to the question, in digits; spaces do not count. */
export function isRightAnswer({ first, second }: GrownUpQuestion, typed: string): boolean {
  const digits = typed.normalize('NFKC').replace(/\s/g, '')
  return /^\d+$/.test(digits) && Number(digits) === first * second
}

const all: readonly GrownUpQuestion[] = firsts.flatMap((first) => seconds.map((second) => ({ first, second })))
