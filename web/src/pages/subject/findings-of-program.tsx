import { useApi } from '../../api/use-api.js'
import type { Lines_PassageFragment } from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { AnswerView } from '../../ui/answer.js'
import { FindingList } from './finding-list.js'

export const Lines_Passage = graphql(`
  fragment Lines_Passage on Passage {
    lineStart
    lineEnd
    sourceDocument {
      id
    }
  }
`)

const FindingsOfProgramQuery = graphql(`
  query FindingsOfProgram($program: ID!) {
    findings(program: $program) {
      id
      evidence {
        ...Lines_Passage
      }
      ...FindingList_Finding
    }
  }
`)

export type Lines = Lines_PassageFragment

interface FindingsOfProgramProps {
  readonly program: string
  /** Which of them to show, by the lines that they are about; all when not given. */
  readonly isAbout?: (evidence: readonly Lines[]) => boolean
}

export function FindingsOfProgram({ program, isAbout }: FindingsOfProgramProps) {
  const answer = useApi(FindingsOfProgramQuery, { program })
  return (
    <AnswerView answer={answer} lines={3}>
      {({ findings }) =>
        isAbout === undefined ? (
          <FindingList findings={findings} program={program} />
        ) : (
          <FindingList
            findings={findings.filter(({ evidence }) => isAbout(unmask(Lines_Passage, evidence)))}
          />
        )
      }
    </AnswerView>
  )
}
