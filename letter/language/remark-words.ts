import * as z from 'zod'
import { reasons } from './reasons'

const saidSchema = z.object({ title: z.string(), why: z.string(), change: z.string().optional() })

/** `child` says it to a child. Reasons that begin with `child-` are only ever said to one. */
const saidToBothSchema = saidSchema.extend({ child: saidSchema.readonly().optional() }).readonly()

/** How one language of the app says remarks. */
export const remarkWordsSchema = z
  .object({ example: z.string(), remarks: z.record(z.enum(reasons), saidToBothSchema).readonly() })
  .readonly()
/** How one language of the app says remarks, as `remarkWordsSchema` checks it. */
export type RemarkWords = z.infer<typeof remarkWordsSchema>
