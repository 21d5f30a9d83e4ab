import * as z from 'zod'

/** One thing that the window may ask: the schema of its one argument, and the type of its answer, which is not checked when it runs. */
export type Call<Schema extends z.ZodType = z.ZodType, Answer = unknown> = Readonly<{ schema: Schema; answer?: Answer }>

/** Makes a call out of the schema of its one argument and the type of its answer: `ask(byId).answers<Outcome>()`. */
export function ask<Schema extends z.ZodType>(schema: Schema) {
  return { answers: <Answer>(): Call<Schema, Answer> => ({ schema }) }
}

/** The plain functions that answer calls, by their names. */
export type Requests<Calls extends Readonly<Record<string, Call>>> = {
  readonly [Name in keyof Calls]: Request<Calls[Name]>
}

type Request<One extends Call> =
  One extends Call<infer Schema, infer Answer>
    ? z.infer<Schema> extends undefined
      ? () => Promise<Answer>
      : (what: z.infer<Schema>) => Promise<Answer>
    : never

/** For a call that is given nothing. */
export const nothing = z.undefined()

/** The id of a draft. */
export const id = z.uuid()

/** For a call about one draft. */
export const byId = z.strictObject({ id })
