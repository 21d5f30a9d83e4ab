import type { Reason } from '#letter/language/reasons'
import type { Remark } from '#letter/check/remark'

/** The reasons told to a child at once. */
export const safety: readonly Reason[] = [
  ...(['child-home', 'child-phone', 'child-school', 'child-age'] as const),
  ...(['card', 'health-number', 'social-number', 'bank-account', 'password'] as const),
]

/** Whether a remark keeps a child safe. The others are about a better letter: they wait for the parent's page. */
export function isForSafety({ reason }: Remark): boolean {
  return safety.some((one) => one === reason)
}
