/** A name in at most two lines of so many pixels; what does not fit ends in dots. */
export function linesOf(name: string, width: number, letter = LETTER): readonly string[] {
  const most = lettersIn(width, letter)
  const lines = wrapped(name, most)
  const [first, second] = [cut(lines[0] ?? '', most), cut(lines.slice(1).join(' '), most)]
  if (second === '') return [first]
  // What follows a word that is cut would read as another name.
  if (first.endsWith('…')) return [first]
  return second === '…' ? [`${first}…`] : [first, second]
}

/** All of a name, in as many lines as it takes. */
export const allLinesOf = (name: string, width: number, letter = LETTER): readonly string[] =>
  wrapped(name, lettersIn(width, letter))

/** A name in one line of so many pixels. */
export const lineOf = (name: string, width: number, letter = LETTER): string =>
  cut(name, lettersIn(width, letter))

/** Width of a letter, in pixels, where there is room to spare. */
const LETTER = 7.2

const lettersIn = (width: number, letter: number): number => Math.max(8, Math.floor(width / letter))

function wrapped(name: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** At the end of a word, where there is one, and before a bracket that would stay open: half of either is read as another. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  const end = /[\s,;:.)]/.test(text[most - 1] ?? '') ? kept.length : kept.lastIndexOf(' ')
  const words = end > 0 ? kept.slice(0, end) : kept
  const open = words.lastIndexOf('(')
  return `${(open > words.lastIndexOf(')') ? words.slice(0, open) : words).replace(/[\s,;:.]+$/, '')}…`
}
