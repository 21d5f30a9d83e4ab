import * as z from 'zod'
import { voices } from '../draft/manner'

/** Words for whoever speaks: the same for all, or one for each voice. */
export const spokenSchema = z.union([z.string(), z.record(z.enum(voices), z.string()).readonly()])
export type Spoken = z.infer<typeof spokenSchema>
