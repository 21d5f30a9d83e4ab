/** This moment, as drafts and their history write it. */
export function now(): string {
  return new Date().toISOString()
}

/** The day it is where the person is, which is the day a letter bears. */
export function today(date = new Date()): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
