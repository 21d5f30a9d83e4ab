/** Where the last difference ends in the new text: the place to put the caret after an undo. */
export function changedUpTo(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let same = 0
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1
  return after.length - same
}
