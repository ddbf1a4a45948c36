import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { FindingsOfLines } from '../subject/findings-of-lines.js'

export const GoalFindings_Goal = graphql(`
  fragment GoalFindings_Goal on Goal {
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
    indicators {
      evidence {
        ...Lines_Passage
      }
    }
  }
`)

/** What does not add up in a line on which the goal, its money or one of its indicators stands. */
export function GoalFindings({ goal }: { readonly goal: FragmentType<typeof GoalFindings_Goal> }) {
  const { program, evidence, budget, indicators } = unmask(GoalFindings_Goal, goal)
  const passages = [evidence, ...[...budget, ...indicators].map((one) => one.evidence)].flat()
  return <FindingsOfLines program={program.id} passages={passages} />
}
