import { createContext } from 'react'
import type { Remarks } from './use-remarks'

/** Hands what was found to the fields of the answers; null where nothing is looked for. */
export const RemarksContext = createContext<Remarks | null>(null)
