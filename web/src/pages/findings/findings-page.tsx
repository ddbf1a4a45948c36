import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { PageFrame } from '../../ui/page-frame.js'
import { FacetsOf } from '../../ui/facets-of.js'
import { FindingGroups } from './finding-groups.js'
import { FindingWords } from './finding-words.js'

const FindingsQuery = graphql(`
  query Findings(
    $municipality: String
    $program: ID
    $year: Int
    $rule: String
    $severity: String
    $sourceDocument: ID
    $text: String
  ) {
    findings(
      municipality: $municipality
      program: $program
      year: $year
      rule: $rule
      severity: $severity
      sourceDocument: $sourceDocument
      text: $text
    ) {
      ...FindingGroups_Finding
    }
    findingsConnection(
      municipality: $municipality
      program: $program
      year: $year
      rule: $rule
      severity: $severity
      sourceDocument: $sourceDocument
      text: $text
      first: 1
    ) {
      facets {
        ...FacetsOf_Facet
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat klopt er niet',
    lead: 'Waar een document zichzelf tegenspreekt: een totaal dat niet de som is, een oordeel naast de eigen cijfers, een nummer dat geen nummer kan zijn. Niets is verbeterd; de cijfers staan erbij zoals ze zijn gedrukt.',
    none: 'Met deze keuze is er niets dat niet klopt.',
  },
  {
    title: 'What does not add up',
    lead: 'Where a document contradicts itself: a total that is not the sum, a judgement beside figures that say otherwise, a number that cannot be one. Nothing was corrected; the figures stand as they are printed.',
    none: 'With this choice there is nothing that does not add up.',
  },
)

/** What the filters are called in the address, and in the API. */
const FILTERS = [
  { param: 'ernst', facet: 'severity' },
  { param: 'gemeente', facet: 'municipality' },
  { param: 'programma', facet: 'program' },
  { param: 'document', facet: 'sourceDocument' },
  { param: 'regel', facet: 'rule' },
  { param: 'jaar', facet: 'year' },
] as const

/** All findings by document and rule; narrowed by what the address says. */
export function FindingsPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const year = Number(params.get('jaar'))
  const answer = useApi(FindingsQuery, {
    municipality: params.get('gemeente'),
    program: params.get('programma'),
    year: year || null,
    rule: params.get('regel'),
    severity: params.get('ernst'),
    sourceDocument: params.get('document'),
    text: params.get('q'),
  })
  return (
    <PageFrame title={t.title} lead={t.lead} question={answer.question}>
      <FindingWords />
      <AnswerView answer={answer} lines={16}>
        {({ findings, findingsConnection }) => (
          <div className="bgf-columns bgf-columns--aside-first">
            <div className="bgf-stack bgf-screen-only">
              <FacetsOf filters={FILTERS} facets={findingsConnection.facets} />
            </div>
            <div className="bgf-stack">
              {findings.length === 0 ? <Empty>{t.none}</Empty> : <FindingGroups findings={findings} />}
            </div>
          </div>
        )}
      </AnswerView>
    </PageFrame>
  )
}
