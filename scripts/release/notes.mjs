/**
 * What the changelog says of the version that a tag `v1.2.3` names. Throws when the tag is not of `version`, or when the
 * changelog has no dated part for it.
 */
export function releaseNotes(changelog, version, tag) {
  if (tag !== `v${version}`) throw new Error(`The tag ${tag} is not of version ${version}, the one in package.json.`)
  const part = changelog.split(/^(?=## )/m).find((one) => one.startsWith(`## ${version} `))
  if (!part) throw new Error(`CHANGELOG.md has no part for ${version}.`)
  const [heading, ...lines] = part.split('\n')
  if (!/\(\d{4}-\d{2}-\d{2}\)/.test(heading)) throw new Error(`CHANGELOG.md gives ${version} no date: "${heading}".`)
  return lines.join('\n').trim()
}
