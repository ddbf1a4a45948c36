import { useNarrowed } from '../../api/use-narrowed.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { readAddress } from '../../read-address.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView } from '../../ui/answer.js'
import { LeftOut } from '../../ui/left-out.js'
import { PageFrame } from '../../ui/page-frame.js'
import { FacetsOf, useChosenFacets } from '../../ui/facets-of.js'
import { FilterPanel } from '../../ui/filter-panel.js'
import { FindingGroups, PAGE_SIZE } from './finding-groups.js'
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
    $first: Int
    $after: String
  ) {
    findingsConnection(
      municipality: $municipality
      program: $program
      year: $year
      rule: $rule
      severity: $severity
      sourceDocument: $sourceDocument
      text: $text
      first: $first
      after: $after
    ) {
      facets {
        ...FacetsOf_Facet
      }
      ...FindingGroups_FindingConnection
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Wat klopt er niet',
    lead: 'Waar een document zichzelf tegenspreekt: een totaal dat niet de som is, een oordeel naast de eigen cijfers, een nummer dat geen nummer kan zijn. Niets is verbeterd; de cijfers staan erbij zoals ze zijn gedrukt.',
    found: (words: string) => `gezocht: ${words}`,
  },
  {
    title: 'What does not add up',
    lead: 'Where a document contradicts itself: a total that is not the sum, a judgement beside figures that say otherwise, a number that cannot be one. Nothing was corrected; the figures stand as they are printed.',
    found: (words: string) => `searched: ${words}`,
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
const PARAMS = FILTERS.map(({ param }) => param)

/** All findings by document and rule; narrowed by what the address says. */
export function FindingsPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const { text, year, leftOut } = readAddress(params)
  const asked = {
    municipality: text('gemeente'),
    program: text('programma'),
    year: year('jaar'),
    rule: text('regel'),
    severity: text('ernst'),
    sourceDocument: text('document'),
    text: text('q'),
  }
  const answer = useNarrowed(
    FindingsQuery,
    { ...asked, first: PAGE_SIZE, after: text('na') },
    FILTERS.map(({ facet }) => facet),
  )
  const refused = FILTERS.filter(({ facet }) => answer.refused.includes(facet)).map(({ param }) => param)
  const notUsed = [...leftOut, ...refused]
  const list = { filters: FILTERS, facets: answer.data?.findingsConnection.facets ?? [] }
  const chosen = [...useChosenFacets(list, notUsed), ...(asked.text === null ? [] : [t.found(asked.text)])]
  return (
    <PageFrame title={t.title} tab={titleWith(t.title, chosen)} lead={t.lead} question={answer.question}>
      <LeftOut names={notUsed}>
        <FindingWords />
        <div className="bgf-columns bgf-columns--aside-first">
          <FilterPanel params={PARAMS}>
            <FacetsOf {...list} />
          </FilterPanel>
          <AnswerView answer={answer} lines={16}>
            {({ findingsConnection }) => (
              <FindingGroups
                found={findingsConnection}
                asked={{ ...asked, ...Object.fromEntries(answer.refused.map((name) => [name, null])) }}
              />
            )}
          </AnswerView>
        </div>
      </LeftOut>
    </PageFrame>
  )
}
