import { isDay } from './days'

/** Whether an ISO date can be one of a letter; a year half typed is "0002". */
export function isLetterDate(date: string): boolean {
  return /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(date) && isDay(date)
}
