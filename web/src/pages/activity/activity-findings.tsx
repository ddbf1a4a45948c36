import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { FindingsOfLines } from '../subject/findings-of-lines.js'

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

/** What does not add up in a line on which the activity or its money stands. */
export function ActivityFindings({ activity }: ActivityFindingsProps) {
  const { program, evidence, budget } = unmask(ActivityFindings_Activity, activity)
  const passages = [evidence, ...budget.map((line) => line.evidence)].flat()
  return <FindingsOfLines program={program.id} passages={passages} />
}
