import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { withQuery } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import type { Lines_PassageFragment } from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'
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
    findingsConnection(program: $program, first: 100, orderBy: { field: SEVERITY, direction: DESC }) {
      totalCount
      nodes {
        id
        evidence {
          ...Lines_Passage
        }
        ...FindingList_Finding
      }
    }
  }
`)

const texts = defineTexts(
  {
    partly: (shown: string, all: string) =>
      `Dit programma heeft ${all} bevindingen; hier is gekeken in de ${shown} zwaarste.`,
    all: 'Alle bevindingen',
  },
  {
    partly: (shown: string, all: string) =>
      `This programme has ${all} findings; these are from the ${shown} most severe.`,
    all: 'All findings',
  },
)

export type Lines = Lines_PassageFragment

interface FindingsOfProgramProps {
  readonly program: string
  /** Which of them to show, by the lines that they are about; all when not given. */
  readonly isAbout?: (evidence: readonly Lines[]) => boolean
}

export function FindingsOfProgram({ program, isAbout }: FindingsOfProgramProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const answer = useApi(FindingsOfProgramQuery, { program })
  return (
    <AnswerView answer={answer} lines={3}>
      {({ findingsConnection: { nodes, totalCount } }) =>
        isAbout === undefined ? (
          <FindingList findings={nodes} program={program} total={totalCount} />
        ) : (
          <>
            <FindingList
              findings={nodes.filter(({ evidence }) => isAbout(unmask(Lines_Passage, evidence)))}
            />
            {nodes.length === totalCount ? null : (
              <p>
                {t.partly(number(nodes.length), number(totalCount))}{' '}
                <Link href={withQuery(EXPLORER_ROUTES.findings, { programma: program })}>{t.all}</Link>
              </p>
            )}
          </>
        )
      }
    </AnswerView>
  )
}
