const [base, least, most, skew, damp] = [36, 1, 26, 38, 700]
const firstBias = 72
const firstBeyond = 0x80

/** A word as the network writes it, in plain letters and digits, without the `xn--` before it (RFC 3492, section 6.3). */
export function punycode(word: string): string {
  const codes = Array.from(word, (character) => character.codePointAt(0) ?? 0)
  const plain = codes.filter((code) => code < firstBeyond)
  let written = String.fromCodePoint(...plain) + (plain.length > 0 ? '-' : '')
  let [done, delta, bias, reached] = [plain.length, 0, firstBias, firstBeyond]
  while (done < codes.length) {
    const next = Math.min(...codes.filter((code) => code >= reached))
    delta += (next - reached) * (done + 1)
    for (const code of codes) {
      if (code < next) delta += 1
      if (code !== next) continue
      written += variableLength(delta, bias)
      bias = adapted(delta, done + 1, done === plain.length)
      delta = 0
      done += 1
    }
    delta += 1
    reached = next + 1
  }
  return written
}

function variableLength(delta: number, bias: number): string {
  let [rest, written] = [delta, '']
  for (let step = base; ; step += base) {
    const threshold = Math.min(Math.max(step - bias, least), most)
    if (rest < threshold) return written + digit(rest)
    written += digit(threshold + ((rest - threshold) % (base - threshold)))
    rest = Math.floor((rest - threshold) / (base - threshold))
  }
}

/** The digits of these numbers are the letters first, then 0 to 9. */
function digit(value: number): string {
  return value < most ? String.fromCodePoint(0x61 + value) : String(value - most)
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2))
  rest += Math.floor(rest / count)
  let bias = 0
  for (; rest > ((base - least) * most) / 2; bias += base) rest = Math.floor(rest / (base - least))
  return bias + Math.floor((base * rest) / (rest + skew))
}
