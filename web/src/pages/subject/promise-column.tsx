import { Heading } from '@nl-design-system-candidate/heading-react'
import { anchorOf } from '../../addresses.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import type { PromiseColumn_ActivityConnectionFragment as Column } from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { Link, NodeLink } from '../../ui/link.js'
import { Pager } from '../../ui/pager.js'
import { ActionItem } from './action-item.js'
import type { PromisedYear } from './promises-of-year.js'

/** What the two lists are called in the address. */
export const PLANNED = 'voorgenomen'
export const REPORTED = 'verantwoord'
const PAGE = 25

export const PromiseColumn_ActivityConnection = graphql(`
  fragment PromiseColumn_ActivityConnection on ActivityConnection {
    totalCount
    pageInfo {
      ...Pager_PageInfo
    }
    nodes {
      id
      phase
      parent {
        id
        label
      }
      ...ActionItem_Activity
    }
  }
`)

const texts = defineTexts(
  {
    PLANNED: (year: number, count: string) => `Voorgenomen voor ${year}: ${count}`,
    REPORTED: (year: number, count: string) => `Verantwoord over ${year}: ${count}`,
    noBudget: (year: number) =>
      `De begroting van ${year} is niet gelezen. Dat is niet hetzelfde als dat er niets is aangekondigd.`,
    noReport: (year: number) =>
      `Het jaarverslag van ${year} is niet gelezen. Dat is niet hetzelfde als dat er niets is verantwoord.`,
    read: 'Gelezen:',
    none: 'Dit document noemt hier geen actie voor dit jaar.',
  },
  {
    PLANNED: (year: number, count: string) => `Planned for ${year}: ${count}`,
    REPORTED: (year: number, count: string) => `Reported of ${year}: ${count}`,
    noBudget: (year: number) =>
      `The budget of ${year} was not read. That is not the same as that nothing was announced.`,
    noReport: (year: number) =>
      `The annual report of ${year} was not read. That is not the same as that nothing was reported.`,
    read: 'Read:',
    none: 'This document names no action here for this year.',
  },
)

type Side = 'PLANNED' | 'REPORTED'

/** The budget or the annual report of the year itself, as far as read. */
const readFor = ({ year, sources }: PromisedYear, side: Side) =>
  sources.flatMap((source) =>
    source.kind === (side === 'PLANNED' ? 'BUDGET' : 'ANNUAL_REPORT') &&
    source.year === year &&
    source.document
      ? [source.document]
      : [],
  )

const listOf = (year: PromisedYear, side: Side) =>
  unmask(PromiseColumn_ActivityConnection, side === 'PLANNED' ? year.planned : year.reported)

/** The sides that there is nothing of, because no document was read that would say it. */
export const unreadSides = (year: PromisedYear): readonly Side[] =>
  (['PLANNED', 'REPORTED'] as const).filter(
    (side) => readFor(year, side).length === 0 && listOf(year, side).totalCount === 0,
  )

/** That a side was not read is not that there is nothing. */
export function NotRead({ year, side }: PromiseColumnProps) {
  const t = useTexts(texts)
  return <p className="bgf-subtle">{side === 'PLANNED' ? t.noBudget(year.year) : t.noReport(year.year)}</p>
}

interface PromiseColumnProps {
  readonly year: PromisedYear
  readonly side: Side
}

/** What was planned or reported in one year, under its themes, and which document was read for it. */
export function PromiseColumn({ year, side }: PromiseColumnProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const list = listOf(year, side)
  const read = readFor(year, side)
  return (
    <section className="bgf-stack bgf-promises__column">
      <Heading level={3}>{t[side](year.year, number(list.totalCount))}</Heading>
      {read.map(({ id, title }) => (
        <p key={id} className="bgf-subtle">
          {t.read}{' '}
          <Link href={`${EXPLORER_ROUTES.contents}#${anchorOf(id)}`}>
            <Dutch>{title}</Dutch>
          </Link>
        </p>
      ))}
      {read.length > 0 ? null : <NotRead year={year} side={side} />}
      {read.length > 0 && list.totalCount === 0 ? <Empty>{t.none}</Empty> : null}
      {themes(list.nodes).map(({ key, theme, actions }) => (
        <div key={key} className="bgf-stack bgf-stack--tight">
          {theme === null ? null : (
            <Heading level={4}>
              <Dutch>
                <NodeLink id={theme.id}>{theme.label}</NodeLink>
              </Dutch>
            </Heading>
          )}
          <ul className="bgf-promises__list">
            {actions.map((action) => (
              <ActionItem key={action.id} action={action} />
            ))}
          </ul>
        </div>
      ))}
      <Pager
        page={list.pageInfo}
        shown={list.nodes.length}
        total={list.totalCount}
        size={PAGE}
        list={side === 'PLANNED' ? PLANNED : REPORTED}
      />
    </section>
  )
}

interface Theme {
  readonly key: string
  readonly theme: Column['nodes'][number]['parent']
  readonly actions: Column['nodes'][number][]
}

/** Actions stand in reading order; those after one another with one theme stand under its name. */
function themes(nodes: Column['nodes']): readonly Theme[] {
  const found: Theme[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (last !== undefined && last.theme?.id === node.parent?.id) last.actions.push(node)
    else found.push({ key: node.id, theme: node.parent, actions: [node] })
  }
  return found
}
