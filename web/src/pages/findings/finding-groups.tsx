import { Heading } from '@nl-design-system-candidate/heading-react'
import { ruleTitle } from '../../../../src/shared/rule-titles.js'
import { anchorOf } from '../../addresses.js'
import type { FindingGroups_FindingFragment as Finding } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch, useLanguage } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Empty } from '../../ui/answer.js'
import { Badge } from '../../ui/badge.js'
import { EvidenceList } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { Pager } from '../../ui/pager.js'
import { usePageTurn } from '../../ui/use-page-turn.js'
import { type FindingsAsked, FindingsCsv } from './findings-csv.js'
import './findings.css'

export const FindingGroups_Finding = graphql(`
  fragment FindingGroups_Finding on Finding {
    id
    rule
    severity
    message
    sourceDocument {
      id
      title
      municipality {
        name
      }
    }
    evidence {
      ...Sources_Passage
    }
  }
`)

export const FindingGroups_FindingConnection = graphql(`
  fragment FindingGroups_FindingConnection on FindingConnection {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    nodes {
      ...FindingGroups_Finding
    }
  }
`)

export const PAGE_SIZE = 100

const texts = defineTexts(
  {
    none: 'Met deze keuze is er niets dat niet klopt.',
    count: (count: string, one: boolean) => `${count} ${one ? 'bevinding' : 'bevindingen'}`,
    where: (count: string) => `Waar het staat: ${count} plaatsen`,
  },
  {
    none: 'With this choice there is nothing that does not add up.',
    count: (count: string, one: boolean) => `${count} ${one ? 'finding' : 'findings'}`,
    where: (count: string) => `Where it stands: ${count} places`,
  },
)

interface FindingGroupsProps {
  readonly found: FragmentType<typeof FindingGroups_FindingConnection>
  readonly asked: FindingsAsked
}

/** By document and rule, each with its figures and lines. */
export function FindingGroups({ found, asked }: FindingGroupsProps) {
  const language = useLanguage()
  const t = useTexts(texts)
  const { number } = useFormat()
  const heading = usePageTurn<HTMLDivElement>()
  const { totalCount, pageInfo, nodes } = unmask(FindingGroups_FindingConnection, found)
  const shown = unmask(FindingGroups_Finding, nodes)
  return (
    <div className="bgf-stack">
      <div role="status" ref={heading} tabIndex={-1}>
        {totalCount === 0 ? (
          <Empty>{t.none}</Empty>
        ) : (
          <strong>{t.count(number(totalCount), totalCount === 1)}</strong>
        )}
      </div>
      {totalCount === 0 ? null : <FindingsCsv shown={shown.length} total={totalCount} asked={asked} />}
      {groupBy(shown, ({ sourceDocument }) => sourceDocument.id).map(([first, ofDocument]) => (
        <section key={first.sourceDocument.id} className="bgf-findings bgf-stack">
          <Heading level={2}>
            <Dutch>
              <NodeLink id={first.sourceDocument.id}>
                {first.sourceDocument.municipality.name}, {first.sourceDocument.title}
              </NodeLink>
            </Dutch>
          </Heading>
          {groupBy(ofDocument, ({ rule }) => rule).map(([{ rule }, ofRule]) => (
            <section key={rule}>
              <Heading level={3}>{ruleTitle(rule, language)}</Heading>
              <ul className="bgf-findings__list">
                {ofRule.map((finding) => (
                  <FindingItem key={finding.id} finding={finding} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      <Pager page={pageInfo} shown={shown.length} total={totalCount} size={PAGE_SIZE} />
    </div>
  )
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const { id, severity, message, evidence } = finding
  const places = <EvidenceList passages={evidence} brief />
  return (
    <li id={anchorOf(id)} className="bgf-stack bgf-stack--tight">
      <span>
        <Badge>{words.severity[severity] ?? severity}</Badge> <Dutch>{message}</Dutch>
      </span>
      {evidence.length <= 3 ? (
        places
      ) : (
        <details>
          <summary className="bgf-screen-only">{t.where(number(evidence.length))}</summary>
          {places}
        </details>
      )}
    </li>
  )
}

function groupBy(
  findings: readonly Finding[],
  key: (finding: Finding) => string,
): readonly (readonly [Finding, Finding[]])[] {
  const groups = new Map<string, [Finding, Finding[]]>()
  for (const finding of findings) {
    const group = groups.get(key(finding))
    if (group) group[1].push(finding)
    else groups.set(key(finding), [finding, [finding]])
  }
  return [...groups.values()]
}
