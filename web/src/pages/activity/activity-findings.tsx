import type { ActivityFindings_ActivityFragment as Activity } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { FindingsOfProgram, type Lines, Lines_Passage } from '../subject/findings-of-program.js'

export const ActivityFindings_Activity = graphql(`
  fragment ActivityFindings_Activity on Activity {
    program {
      id
    }
    evidence {
      ...Lines_Passage
    }
    budget {
      evidence {
        ...Lines_Passage
      }
    }
  }
`)

interface ActivityFindingsProps {
  readonly activity: FragmentType<typeof ActivityFindings_Activity>
}

/** Of the programme's findings those that are about a line on which the activity or its money stands. */
export function ActivityFindings({ activity }: ActivityFindingsProps) {
  const found = unmask(ActivityFindings_Activity, activity)
  const lines = linesOf(found)
  return (
    <FindingsOfProgram
      program={found.program.id}
      isAbout={(evidence) => evidence.some((passage) => lines.some((line) => overlap(line, passage)))}
    />
  )
}

const linesOf = ({ evidence, budget }: Activity): readonly Lines[] =>
  [evidence, ...budget.map((line) => line.evidence)].flatMap((passages) => [
    ...unmask(Lines_Passage, passages),
  ])

const overlap = (a: Lines, b: Lines): boolean =>
  a.sourceDocument.id === b.sourceDocument.id && a.lineStart <= b.lineEnd && b.lineStart <= a.lineEnd
