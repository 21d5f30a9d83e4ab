import { cleanLine, printed } from '../text/clean-text'
import type { Convention } from '../language/convention'
import type { Title } from '../language/courtesy'
import type { Draft, Party } from '../draft/draft'
import type { Paragraph } from '../parts/letter'
import { fill } from '../text/fill'
import { inTurn } from './in-turn'
import { readerOf } from '../language/fitting'

/** Who is written to: a name without its title, and the title chosen or typed before it, in the language of the tag. */
export function addressee(
  party: Party,
  { salutation }: Convention,
  tag: string,
): Readonly<{ name: string; title: Title | null }> {
  const name = printed(party.name)
  const lower = name.toLocaleLowerCase(tag)
  for (const title of salutation.titles)
    for (const typed of title.typed)
      if (lower.startsWith(`${typed.toLocaleLowerCase(tag)} `)) return { name: name.slice(typed.length + 1), title }
  const chosen = salutation.titles.find(({ courtesy }) => courtesy === party.courtesy)
  return { name, title: party.courtesy === 'none' ? null : (chosen ?? null) }
}

/** The ways to greet the reader in the language of the tag, the one that fits what is known of them first. */
export function salutationWays(draft: Draft, convention: Convention, tag: string): readonly string[] {
  const { salutation } = convention
  const byName = () => adultSalutation(draft.recipient, convention, tag)
  const usual = draft.register === 'child' ? salutation.child : byName()
  const several = readerOf(draft.recipient) === 'many' && convention.inTurn?.greetings
  const more = several || (cleanLine(draft.recipient.name) === '' ? [] : [byName()])
  return [...new Set([...inTurn(draft, [usual], more), ...salutation.others])]
}

function adultSalutation(recipient: Party, convention: Convention, tag: string): string {
  const { salutation } = convention
  const { name, title } = addressee(recipient, convention, tag)
  if (!title) return name ? fill(salutation.named, { name }) : salutation.unknown
  const byFunction = functionForm(cleanLine(recipient.role).toLocaleLowerCase(tag), title.courtesy, convention)
  if (byFunction) return byFunction
  const typed = `${title.written} ${name}`.toLocaleLowerCase(tag)
  const asTyped = salutation.functions.forms.find(({ text }) => text.slice(0, -1).toLocaleLowerCase(tag) === typed)
  if (asTyped) return asTyped.text
  if (!name) return title.alone
  return fill(name.includes(' ') ? title.full : title.named, { name })
}

/** A function alone, or followed by what it directs; anything else is no known title. */
function functionForm(role: string, courtesy: Party['courtesy'], { salutation: { functions } }: Convention) {
  const said = role.replaceAll("'", '’')
  const fits = (known: string) => said === known || functions.links.some((link) => said.startsWith(known + link))
  return functions.forms.find((form) => form.courtesy === courtesy && fits(form.role))?.text
}

/** Whether the first line of a paragraph is the writer's own greeting, and no more: `Bonjour,` or `Dear Ms. Roy,` alone on its line. */
export function greetsFirst(paragraph: Paragraph | undefined, { salutation }: Convention, tag: string): boolean {
  const [first, next] = paragraph?.sentences ?? []
  const [line = '', under] = first?.text.split('\n', 2) ?? []
  if (first?.origin !== 'writer' || (under === undefined && next)) return false
  return isGreeting(line, salutation, tag)
}

function isGreeting(line: string, salutation: Convention['salutation'], tag: string): boolean {
  const words = line.match(/[\p{L}\p{M}.]+/gu) ?? []
  const end = line.trim().at(-1) ?? ''
  if (!/[,!]/u.test(end) && !salutation.unknown.endsWith(end)) return false
  const said = `${words.join(' ').toLocaleLowerCase(tag)} `
  const startOf = (starts: readonly string[]) =>
    starts.find((start) => said.startsWith(`${start.toLocaleLowerCase(tag)} `))?.split(' ').length
  const greeting = startOf(salutation.greetings)
  if (greeting !== undefined && words.length < greeting + 3) return true
  const [known = ''] = salutation.unknown.split(/[\s,]/u, 1)
  const start = greeting ?? startOf([known, ...salutation.titles.flatMap(({ typed }) => typed)])
  const more = words.slice(start)
  return start !== undefined && more.length < 5 && more.every((word) => /^\p{Lu}|^.{1,2}$/u.test(word))
}
