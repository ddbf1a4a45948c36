import { Heading } from '@nl-design-system-candidate/heading-react'
import { lazy } from 'react'
import { anchorOf } from '../../addresses.js'
import type {
  IndicatorCard_IndicatorFragment as Indicator,
  Missing_GapFragment as Gap,
} from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { EvidenceList } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import { Sources_Passage } from '../../ui/sources.js'
import { Judgement } from './judgement.js'
import { LatestValues } from './latest-values.js'
import { missingYears } from './missing.js'
import { MissingValues } from './missing-values.js'
import { Observed_Observation, yearsOf } from './observed.js'
import { valueRows, ValueTable } from './value-table.js'
import { Part } from '../../ui/error-boundary.js'

export const IndicatorCard_Indicator = graphql(`
  fragment IndicatorCard_Indicator on Indicator {
    id
    name
    unit
    source
    set
    goalMet
    program {
      id
      name
      municipality {
        name
      }
    }
    goal {
      id
      statement
    }
    activity {
      id
      label
    }
    observations {
      ...Observed_Observation
    }
    evidence {
      sourceDocument {
        year
      }
      ...Sources_Passage
    }
  }
`)

const texts = defineTexts(
  {
    measures: 'Meet',
    figures: 'Cijfers van',
    stands: 'Staat in',
    explained: 'Oordeel en toelichting',
    more: 'Tabel en bronnen',
  },
  {
    measures: 'Measures',
    figures: 'Figures from',
    stands: 'Stands in',
    explained: 'Judgement and explanation',
    more: 'Table and sources',
  },
)

const IndicatorChart = lazy(async () => ({ default: (await import('./indicator-chart.js')).IndicatorChart }))

interface IndicatorCardProps {
  readonly indicator: FragmentType<typeof IndicatorCard_Indicator>
  readonly gaps: readonly Gap[]
}

/** One indicator: what the document says of its goal, its picture over the years, the same as a table, and where it stands. */
export function IndicatorCard({ indicator, gaps }: IndicatorCardProps) {
  const t = useTexts(texts)
  const found = unmask(IndicatorCard_Indicator, indicator)
  const { id, name, unit, goalMet, program, evidence } = found
  const observations = unmask(Observed_Observation, found.observations)
  const years = yearsOf(observations)
  const explained = evidence.filter(isExplanation)
  const stands = evidence.filter((passage) => !isExplanation(passage))
  return (
    <article className="bgf-indicator bgf-stack" id={anchorOf(id)}>
      <div>
        <Heading level={3} appearance="level-4">
          <Dutch>{name}</Dutch>
        </Heading>
        <p className="bgf-subtle">
          <Dutch>
            {program.municipality.name}, <NodeLink id={program.id}>{program.name}</NodeLink>
          </Dutch>
        </p>
      </div>
      <Judgement met={goalMet} />
      <LatestValues years={years} unit={unit ?? ''} />
      {observations.filter(({ value }) => value !== null).length < 2 ? null : (
        <Part fallback={<div className="bgf-indicator__coming" />}>
          <IndicatorChart name={name} unit={unit ?? ''} observations={observations} />
        </Part>
      )}
      <MissingValues missing={missingYears(id, years, gaps)} any={years.some(hasActual)} />
      <Where
        label={explained.length > 0 ? t.explained : t.stands}
        passages={explained.length > 0 ? explained : stands}
      />
      <details>
        <summary className="bgf-screen-only">{t.more}</summary>
        {/* On paper one table has the values of all. */}
        <div className="bgf-screen-only">
          <ValueTable
            name={anchorOf(id.split('/').at(-1) ?? id)}
            file={`${name} ${found.program.municipality.name}`}
            caption={[name, unit].filter(Boolean).join(', ')}
            rows={valueRows(found, gaps)}
          />
        </div>
        <dl className="bgf-indicator__facts">
          <Measured indicator={found} label={t.measures} />
          {found.source === null ? null : (
            <>
              <dt>{t.figures}</dt>
              <dd>
                <Dutch>{[found.source, found.set].filter(Boolean).join(', ')}</Dutch>
              </dd>
            </>
          )}
        </dl>
        {explained.length > 0 ? <Where label={t.stands} passages={stands} /> : null}
      </details>
    </article>
  )
}

function Where({ label, passages }: { readonly label: string; readonly passages: Indicator['evidence'] }) {
  return (
    <dl className="bgf-indicator__facts">
      <dt>{label}</dt>
      <dd>
        <EvidenceList passages={passages} brief />
      </dd>
    </dl>
  )
}

function Measured({
  indicator: { goal, activity },
  label,
}: {
  readonly indicator: Indicator
  readonly label: string
}) {
  if (goal === null && activity === null) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Dutch>
          {goal === null ? null : <NodeLink id={goal.id}>{goal.statement}</NodeLink>}
          {activity === null ? null : <NodeLink id={activity.id}>{activity.label}</NodeLink>}
        </Dutch>
      </dd>
    </>
  )
}

const hasActual = ({ actual }: ReturnType<typeof yearsOf>[number]): boolean =>
  actual !== null && actual.value !== null

/** Documents put what they think of a figure, and why, under a heading of its own. */
const isExplanation = (passage: Indicator['evidence'][number]): boolean =>
  unmask(Sources_Passage, passage).heading.at(-1)?.startsWith('Toelichting') ?? false
