import { readFileSync, statSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { isAbsolute, win32 } from 'node:path'
import * as z from 'zod'
import { languages } from '#locales/registry'
import { settingsSchema } from '../bridge/settings'
import type { PolicyFault, PolicyTold } from '../bridge/settings-calls'
import type { PolicyKey } from '../bridge/settings-values'
import { codeOf } from '../system/problem'

const { shape: preferred } = settingsSchema.unwrap()
const rules = {
  folder: z.string().max(1024).transform(personsFolder).refine(isAbsolute),
  language: preferred.language.refine((tag) => languages.appTags.includes(tag)),
  place: preferred.place.refine((place) => languages.places.includes(place)),
  child: z.boolean(),
} satisfies Record<PolicyKey, z.ZodType>

/** What a policy sets, its folder as that of the person who uses the computer now. */
export type PolicySettings = Readonly<{ [Key in PolicyKey]?: z.infer<(typeof rules)[Key]> }>
/** The policy of a computer: what it sets for everybody there, and what is told of its file. */
export type Policy = PolicyTold & Readonly<{ set: PolicySettings }>

/** A computer that has no policy. */
export const noPolicy: Policy = { path: '', set: {}, faults: [] }

const largestPolicy = 64 * 1024

/** The file of the policy on a system: one for the whole computer, where whoever only uses it should not write. */
export function policyPath(platform: string, environment: Readonly<Record<string, string | undefined>>): string {
  switch (platform) {
    case 'win32':
      return win32.join(environment['ProgramData'] ?? 'C:\\ProgramData', 'Two Lines', 'policy.json')
    case 'darwin':
      return '/Library/Application Support/Two Lines/policy.json'
    default:
      return '/etc/two-lines/policy.json'
  }
}

/** What the policy in a file sets. Each key counts by itself: what there is not, or makes no sense, is told and sets nothing; the app starts all the same. */
export function readPolicy(path: string): Policy {
  const content = contentOf(path)
  if (content === null) return { ...noPolicy, path }
  if (content === undefined) return { path, set: {}, faults: [{ kind: 'unreadable' }] }
  const set: { [key: string]: unknown } = {}
  const faults: PolicyFault[] = []
  for (const [key, value] of Object.entries(content)) {
    const rule = Object.entries(rules).find(([one]) => one === key)?.[1]
    const parsed = rule?.safeParse(value)
    if (parsed?.success) set[key] = parsed.data
    else faults.push({ kind: parsed ? 'wrong-value' : 'unknown-key', key })
  }
  return { path, set, faults }
}

// Null where there is no file, undefined where it says nothing that can be read. Windows' own tools write UTF-16, or a mark of order first.
function contentOf(path: string): object | null | undefined {
  try {
    if (statSync(path).size > largestPolicy) return undefined
    const bytes = readFileSync(path)
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
    const content: unknown = JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : undefined
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? null : undefined
  }
}

// `~` is the person's own folder, and `{user}` the name with which they opened the computer.
function personsFolder(folder: string): string {
  const whole = folder.replace(/^~(?=$|[\\/])/, () => homedir())
  return whole.includes('{user}') ? whole.replaceAll('{user}', () => userInfo().username) : whole
}
