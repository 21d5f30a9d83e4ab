import * as z from 'zod'
import { reasons } from './reasons'

const saidSchema = z.object({ title: z.string(), why: z.string(), change: z.string().optional() }).readonly()

/** How one language of the app says remarks. */
export const remarkWordsSchema = z
  .object({ example: z.string(), remarks: z.record(z.enum(reasons), saidSchema).readonly() })
  .readonly()
export type RemarkWords = z.infer<typeof remarkWordsSchema>
