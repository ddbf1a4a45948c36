import { lazy, Suspense } from 'react'
import { tracePath } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Alert } from '../../ui/alert.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { Link, NodeLink } from '../../ui/link.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Skeleton } from '../../ui/skeleton.js'
import { useNames } from './names.js'
import { beginOf, questionOf } from './question.js'
import { stepsOf } from './steps.js'
import { type Trace, TraceNode_Node, TraceQuery } from './trace-data.js'
import { TraceFilters } from './trace-filters.js'
import { StepsTable, WaysTable } from './trace-tables.js'
import { WithoutMoney, WithoutPolicy } from './without-tables.js'

const Sankey = lazy(async () => ({ default: (await import('./sankey.js')).Sankey }))

const texts = defineTexts(
  {
    title: 'Spoor van het geld',
    of: (name: string) => `Spoor van het geld: ${name}`,
    lead: 'Van beleidsdocument via activiteiten naar geld, stap voor stap, met de regel waar elke stap staat.',
    begin:
      'Begin met een RIS-nummer, of kies ‘Spoor van het geld’ op de pagina van een document, programma of partner.',
    unknown: (van: string) => `Hier is geen begin van een spoor te vinden: ${van}.`,
    example: 'Bijvoorbeeld RIS321728',
    page: 'Dit spoor loopt door',
    caution:
      'Een weg zegt dat het document wordt aangehaald door iets waar het geld voor is. Hij zegt niet dat het geld van het document is, en bedragen van verschillende wegen mogen niet worden opgeteld: hetzelfde bedrag staat aan het eind van vele wegen.',
    cut: (shown: string, all: string, exact: boolean) =>
      `Dit zijn de eerste ${shown} van ${exact ? '' : 'ten minste '}${all} wegen. Kies minder, of begin bij één document of activiteit.`,
    cutOther: 'Van wat geen geld of geen beleid heeft, staan hier alleen de eerste 500.',
    none: 'Geen weg leidt van beleid naar geld.',
  },
  {
    title: 'Follow the money',
    of: (name: string) => `Follow the money: ${name}`,
    lead: 'From policy document by way of activities to money, step by step, with the line on which every step stands.',
    begin:
      'Begin with a RIS number, or choose ‘Follow the money’ on the page of a document, programme or partner.',
    unknown: (van: string) => `No trace begins here: ${van}.`,
    example: 'For example RIS321728',
    page: 'This trace runs through',
    caution:
      'A way says that the document is cited by something that the money is for. It does not say that the money is the document’s, and amounts of several ways may not be added up: the same amount stands at the end of many ways.',
    cut: (shown: string, all: string, exact: boolean) =>
      `These are the first ${shown} of ${exact ? '' : 'at least '}${all} ways. Choose less, or begin at one document or activity.`,
    cutOther: 'Of what has no money or no policy, only the first 500 stand here.',
    none: 'No way leads from policy to money.',
  },
)

/** All ways between policy and money through one thing: as a picture to walk through, and as tables. */
export function TracePage() {
  const { params } = useUrlState()
  const van = params.get('van')
  const begin = beginOf(van)
  return begin === null ? <NoTrace van={van} /> : <TraceOf key={begin} begin={begin} />
}

function NoTrace({ van }: { readonly van: string | null }) {
  const t = useTexts(texts)
  return (
    <PageFrame title={t.title} lead={t.lead} question={null}>
      <TraceFilters begun={false} />
      <Empty>
        {van === null || van === '' ? t.begin : t.unknown(van)}{' '}
        <Link href={tracePath('RIS321728')}>{t.example}</Link>
      </Empty>
    </PageFrame>
  )
}

function TraceOf({ begin }: { readonly begin: string }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { params } = useUrlState()
  const { name, short } = useNames()
  const answer = useApi(TraceQuery, { from: begin, ...questionOf(params) })
  const node = unmask(TraceNode_Node, answer.data?.node)
  return (
    <PageFrame
      title={node ? t.of(short(node)) : t.title}
      kind={node ? words.type[node.__typename] : null}
      lead={t.lead}
      question={answer.question}
      about={begin}
    >
      <TraceFilters begun />
      <AnswerView answer={answer} lines={14}>
        {({ fundingTrace }) => (
          <>
            {node ? (
              <p className="bgf-screen-only">
                {t.page}{' '}
                <Dutch>
                  <NodeLink id={node.id}>{name(node)}</NodeLink>
                </Dutch>
              </p>
            ) : null}
            <Ways trace={fundingTrace} />
          </>
        )}
      </AnswerView>
    </PageFrame>
  )
}

function Ways({ trace }: { readonly trace: Trace }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { paths, totals, truncated, explanation } = trace
  const steps = stepsOf(trace)
  const cut = totals.paths > paths.length
  return (
    <>
      {paths.length === 0 ? (
        <Empty>{explanation === null ? t.none : <Dutch>{explanation}</Dutch>}</Empty>
      ) : (
        <>
          <div className="bgf-stack">
            <Alert kind="info">{t.caution}</Alert>
            {cut ? (
              <Alert kind="warning">{t.cut(number(paths.length), number(totals.paths), totals.exact)}</Alert>
            ) : null}
          </div>
          <Suspense fallback={<Skeleton lines={10} />}>
            <Sankey steps={steps} />
          </Suspense>
          <WaysTable ways={paths} />
          <StepsTable steps={steps} />
        </>
      )}
      {truncated && !cut ? <Alert kind="warning">{t.cutOther}</Alert> : null}
      <WithoutMoney trace={trace} />
      <WithoutPolicy trace={trace} />
    </>
  )
}
