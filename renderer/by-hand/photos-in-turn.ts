import type { KeptPage, Photo } from '#electron/bridge/enclosures-calls'

/** Why a photo is no page of a letter. */
type WhyLeftOut = Extract<Photo | KeptPage, { kind: 'refused' }>['why']

/** A photo that was left out, and why; without a name where it was the only one given. */
export type LeftOut = Readonly<{ name: string | null; why: WhyLeftOut }>

/** What came of reading a photo; or why it is left out. */
export type Photographed<Came> = Readonly<{ came: Came }> | Readonly<{ why: WhyLeftOut }>

/** Photos that were given together: each comes in its turn, and those that can't are told at the end. */
export class PhotosInTurn<Given extends Readonly<{ name: string }>> {
  readonly #waiting: Readonly<{ given: Given; name: string | null }>[] = []

  /** Whether none is left to come. */
  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  /** Adds photos after those that wait. */
  add(given: readonly Given[]): void {
    this.#waiting.push(...given.map((one) => ({ given: one, name: given.length > 1 ? one.name : null })))
  }

  /** What came of the next photo that is not left out, null when there is none; and those before it. Where there is no `room` for a page, all are left out. */
  async next<Came>(
    room: number,
    read: (given: Given) => Promise<Photographed<Came>>,
  ): Promise<Readonly<{ came: Came | null; leftOut: readonly LeftOut[] }>> {
    const leftOut: LeftOut[] = []
    for (let one = this.#waiting.shift(); one; one = this.#waiting.shift()) {
      const reading = room > 0 ? await read(one.given) : ({ why: 'too-many' } as const)
      if ('came' in reading) return { came: reading.came, leftOut }
      leftOut.push({ name: one.name, why: reading.why })
    }
    return { came: null, leftOut }
  }
}
