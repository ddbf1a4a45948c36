import { type FragmentType, unmask } from '../../generated/index.js'
import { FindingsOfProgram, type Lines, Lines_Passage } from './findings-of-program.js'

interface FindingsOfLinesProps {
  readonly program: string
  readonly passages: readonly FragmentType<typeof Lines_Passage>[]
}

/** Of the programme's findings those that are about one of these lines. */
export function FindingsOfLines({ program, passages }: FindingsOfLinesProps) {
  const lines = unmask(Lines_Passage, passages)
  return (
    <FindingsOfProgram
      program={program}
      isAbout={(evidence) => evidence.some((passage) => lines.some((line) => overlap(line, passage)))}
    />
  )
}

const overlap = (a: Lines, b: Lines): boolean =>
  a.sourceDocument.id === b.sourceDocument.id && a.lineStart <= b.lineEnd && b.lineStart <= a.lineEnd
