import { plainMarks } from '../text/plain-marks'

/** Text as the value of a field in an address, in plain marks: a curly apostrophe takes nine characters there, a straight one takes one. */
export function urlField(text: string): string {
  return encodeURIComponent(plainMarks(text.toWellFormed()).replaceAll('\n', '\r\n'))
}
