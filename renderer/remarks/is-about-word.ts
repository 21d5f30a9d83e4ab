import type { Remark } from '#letter/check/remark'
import { spellingReason } from './spelling-remarks'
import { slipReason } from './use-said-remark'

/** Whether a remark is about one word, or a few written for one. */
export function isAboutWord({ reason }: Remark): boolean {
  return reason === spellingReason || reason === slipReason
}
