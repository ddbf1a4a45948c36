import { lazy } from 'react'
import { useApi } from '../../api/use-api.js'
import { useNarrowed } from '../../api/use-narrowed.js'
import { graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Alert } from '../../ui/alert.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { chosenOf } from '../../ui/chosen.js'
import { LeftOut } from '../../ui/left-out.js'
import { NodeLink } from '../../ui/link.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Skeleton } from '../../ui/skeleton.js'
import { BeginBox } from './begin-box.js'
import { type TraceNode, useNames } from './names.js'
import { NoTrace } from './no-trace.js'
import { beginOf, questionOf } from './question.js'
import { stepsOf } from './steps.js'
import { StepsTable } from './steps-table.js'
import { type Trace, TraceNode_Node, TraceQuery } from './trace-data.js'
import { TraceFilters, useTraceChoices } from './trace-filters.js'
import { pageTexts } from './trace-words.js'
import { WaysTable } from './ways-table.js'
import { WithoutMoney, WithoutPolicy } from './without-tables.js'
import { Part } from '../../ui/error-boundary.js'

const Sankey = lazy(async () => ({ default: (await import('./sankey.js')).Sankey }))

/** Asked only where a trace was refused: is there such a thing at all? */
const IsThereQuery = graphql(`
  query IsThere($id: ID!) {
    node(id: $id) {
      id
    }
  }
`)

const texts = defineTexts(
  {
    of: (name: string) => `Spoor van het geld: ${name}`,
    page: 'Dit spoor loopt door',
    moneyOf: 'geld van',
    caution:
      'Een weg zegt dat het document wordt aangehaald door iets waar het geld voor is. Hij zegt niet dat het geld van het document is, en bedragen van verschillende wegen mogen niet worden opgeteld: hetzelfde bedrag staat aan het eind van vele wegen.',
    cut: (shown: string, all: string, exact: boolean) =>
      `Er zijn ${exact ? '' : 'ten minste '}${all} wegen; de eerste ${shown} staan hier, in het beeld en in de tabellen. Kies minder, of begin bij één document of activiteit, om ze alle te zien.`,
    cutOther: (shown: string, all: string, exact: boolean) =>
      `Van wat geen geld of geen beleid heeft, staan hier de eerste ${shown} van ${exact ? '' : 'ten minste '}${all}.`,
    filtered: 'Geen weg voldoet aan deze keuze.',
    noMoney:
      'Er worden beleidsdocumenten aangehaald, maar geen weg leidt naar geld. Waarom, staat hieronder.',
    noPolicy: 'Er is geld, maar hier wordt geen beleidsdocument aangehaald. Het geld staat hieronder.',
    none: 'Hier wordt geen beleidsdocument aangehaald, en er is geen geld dat hierbij hoort.',
    only: (shown: string, all: string) => `Alleen de eerste ${shown} van ${all}.`,
  },
  {
    of: (name: string) => `Follow the money: ${name}`,
    page: 'This trace runs through',
    moneyOf: 'money of',
    caution:
      'A way says that the document is cited by something that the money is for. It does not say that the money is the document’s, and amounts of several ways may not be added up: the same amount stands at the end of many ways.',
    cut: (shown: string, all: string, exact: boolean) =>
      `There are ${exact ? '' : 'at least '}${all} ways; the first ${shown} stand here, in the picture and in the tables. Choose less, or begin at one document or activity, to see them all.`,
    cutOther: (shown: string, all: string, exact: boolean) =>
      `Of what has no money or no policy, the first ${shown} of ${exact ? '' : 'at least '}${all} stand here.`,
    filtered: 'No way fits this choice.',
    noMoney: 'Policy documents are cited, but no way leads to money. Why stands below.',
    noPolicy: 'There is money, but no policy document is cited here. The money stands below.',
    none: 'No policy document is cited here, and no money belongs to it.',
    only: (shown: string, all: string) => `Only the first ${shown} of ${all}.`,
  },
)

/** All ways between policy and money through one thing: as a picture to walk through, and as tables. */
export function TracePage() {
  const { params } = useUrlState()
  const asked = params.get('van')?.trim() ?? ''
  const begin = beginOf(asked)
  return begin === null ? <NoTrace asked={asked} /> : <TraceOf key={begin} begin={begin} asked={asked} />
}

function TraceOf({ begin, asked }: { readonly begin: string; readonly asked: string }) {
  const t = useTexts(texts)
  const page = useTexts(pageTexts)
  const words = useVocabulary()
  const { params } = useUrlState()
  const { name, short } = useNames()
  const { variables, leftOut } = questionOf(params)
  const answer = useNarrowed(TraceQuery, { from: begin, ...variables }, ['year'])
  const isThere = useApi(IsThereQuery, { id: begin }, answer.error === undefined)
  const node = unmask(TraceNode_Node, answer.data?.node)
  const notUsed = [...leftOut, ...(answer.refused.length === 0 ? [] : ['jaar'])]
  const chosen = chosenOf(useTraceChoices(answer.data?.fundingTrace.facets ?? []), params, notUsed)
  if (answer.error !== undefined && isThere.data?.node === null) return <NoTrace asked={asked} unknown />
  return (
    <PageFrame
      title={node ? t.of(short(node)) : page.title}
      {...(node ? { tab: titleWith(t.of(short(node)), chosen) } : {})}
      cited={node ? titleWith(t.of(name(node)), chosen) : undefined}
      file={node ? [page.title, short(node), ...chosen].join(' ') : undefined}
      kind={node ? words.type[node.__typename] : null}
      lead={page.lead}
      question={answer.question}
      about={begin}
    >
      <BeginBox begun />
      <LeftOut names={notUsed}>
        <AnswerView answer={answer} lines={14}>
          {({ node: begun, fundingTrace }) => (
            <>
              <TraceFilters facets={fundingTrace.facets} />
              {node ? (
                <Through
                  node={node}
                  of={begun !== null && 'subject' in begun ? unmask(TraceNode_Node, begun.subject) : null}
                />
              ) : null}
              <Ways trace={fundingTrace} begin={begin} />
            </>
          )}
        </AnswerView>
      </LeftOut>
    </PageFrame>
  )
}

interface ThroughProps {
  readonly node: TraceNode
  /** Of a line of money what it is of: it has no page of its own. */
  readonly of: TraceNode | null
}

function Through({ node, of }: ThroughProps) {
  const t = useTexts(texts)
  const { name } = useNames()
  return (
    <p className="bgf-screen-only">
      {t.page}{' '}
      <Dutch>
        <NodeLink id={node.id}>{name(node)}</NodeLink>
      </Dutch>
      {of === null ? null : (
        <>
          , {t.moneyOf}{' '}
          <Dutch>
            <NodeLink id={of.id}>{name(of)}</NodeLink>
          </Dutch>
        </>
      )}
    </p>
  )
}

function Ways({ trace, begin }: { readonly trace: Trace; readonly begin: string }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { params } = useUrlState()
  const { paths, withoutMoney, withoutPolicy, totals } = trace
  const steps = stepsOf(trace)
  const cut = totals.paths > paths.length || !totals.exact
  const others = totals.withoutMoney + totals.withoutPolicy
  const othersShown = withoutMoney.length + withoutPolicy.length
  const only = (shown: number, all: number) => (all > shown ? t.only(number(shown), number(all)) : undefined)
  const incomplete = only(paths.length, totals.paths)
  return (
    <>
      {paths.length === 0 ? (
        <Empty>{t[whyNone(totals, params)]}</Empty>
      ) : (
        <>
          <div className="bgf-stack">
            <Alert kind="info">{t.caution}</Alert>
            {cut ? (
              <Alert kind="warning">{t.cut(number(paths.length), number(totals.paths), totals.exact)}</Alert>
            ) : null}
          </div>
          <Part fallback={<Skeleton lines={10} />}>
            <Sankey steps={steps} begin={begin} />
          </Part>
          <WaysTable trace={trace} incomplete={incomplete} />
          <StepsTable steps={steps} incomplete={incomplete} />
        </>
      )}
      {others > othersShown ? (
        <Alert kind="warning">{t.cutOther(number(othersShown), number(others), totals.exact)}</Alert>
      ) : null}
      <WithoutMoney trace={trace} incomplete={only(withoutMoney.length, totals.withoutMoney)} />
      <WithoutPolicy trace={trace} incomplete={only(withoutPolicy.length, totals.withoutPolicy)} />
    </>
  )
}

/** Why there is no way, in the order in which it helps: a choice can be undone. */
function whyNone({ withoutMoney, withoutPolicy }: Trace['totals'], params: URLSearchParams) {
  if (Object.values(questionOf(params).variables).some((asked) => asked !== null)) return 'filtered'
  if (withoutMoney > 0) return 'noMoney'
  return withoutPolicy > 0 ? 'noPolicy' : 'none'
}
