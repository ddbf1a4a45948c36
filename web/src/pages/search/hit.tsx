import { Fragment } from 'react'
import { idToPath } from '../../addresses.js'
import type { SearchField } from '../../generated/enums.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Badge } from '../../ui/badge.js'
import { Link } from '../../ui/link.js'
import { describeHit, type Match, matchOf, type Part } from './describe-hit.js'
import { Marked } from './marked.js'
import './hit.css'

export const Hit_SearchEdge = graphql(`
  fragment Hit_SearchEdge on SearchEdge {
    years
    matches {
      field
      text
      highlights {
        start
        end
      }
    }
    node {
      __typename
      id
      ... on Program {
        name
        municipality {
          name
        }
      }
      ... on Goal {
        statement
        program {
          name
          municipality {
            name
          }
        }
      }
      ... on Activity {
        label
        activityKind: kind
        phase
        program {
          name
          municipality {
            name
          }
        }
      }
      ... on PolicyDocument {
        number
        title
        documentKind: kind
        municipality {
          name
        }
      }
      ... on Partner {
        name
        partnerKind: kind
        municipalities {
          name
        }
      }
      ... on Indicator {
        name
        program {
          name
          municipality {
            name
          }
        }
      }
      ... on SourceDocument {
        documentTitle: title
        sourceKind: kind
        municipality {
          name
        }
      }
    }
  }
`)

/** What a text is called in which words were found, other than the name. */
export const fieldTexts = defineTexts(
  {
    TITLE: 'Titel',
    NUMBER: 'Nummer',
    ALIAS: 'Ook genoemd als',
    KIND: 'Soort',
    SOURCE: 'Bron van de cijfers',
    MUNICIPALITY: 'Gemeente',
    YEAR: 'Jaar',
    MONEY: 'Bedragen',
  } satisfies Record<SearchField, string>,
  {
    TITLE: 'Title',
    NUMBER: 'Number',
    ALIAS: 'Also called',
    KIND: 'Kind',
    SOURCE: 'Source of the figures',
    MUNICIPALITY: 'Municipality',
    YEAR: 'Year',
    MONEY: 'Amounts',
  },
)

interface HitProps {
  readonly edge: FragmentType<typeof Hit_SearchEdge>
  /** Where it leads, by its id; to its own page when not given. */
  readonly pathOf?: (id: string) => string | null
}

/** One result: what it is called, what kind of thing it is, where and when it belongs, and what of it was found. */
export function Hit({ edge, pathOf = idToPath }: HitProps) {
  const t = useTexts(fieldTexts)
  const hit = unmask(Hit_SearchEdge, edge)
  const { matches } = hit
  const { title, kind, municipalities, program, years, elsewhere } = describeHit(hit, useVocabulary())
  const path = pathOf(hit.node.id)
  const name = <Parts parts={title} matches={matches} between=" · " />
  return (
    <li className="bgf-stack bgf-stack--tight" data-hit>
      <span className="bgf-hits__title">
        <Dutch>{path === null ? name : <Link href={path}>{name}</Link>}</Dutch>
      </span>
      <span className="bgf-cluster">
        <Badge>
          <Parts parts={kind} matches={matches} between=", " />
        </Badge>
        <span className="bgf-subtle">
          <Dutch>
            <Parts parts={municipalities} matches={matches} between=", " />
            {program === null ? null : `, ${program}`}
          </Dutch>
        </span>
        {years.length === 0 ? null : (
          <span className="bgf-subtle bgf-number">
            <Parts parts={years} matches={matches} between=", " />
          </span>
        )}
      </span>
      {elsewhere.map((match) => (
        <span key={`${match.field} ${match.text}`} className="bgf-subtle">
          {t[match.field]}:{' '}
          <Dutch>
            <Marked text={match.text} match={match} />
          </Dutch>
        </span>
      ))}
    </li>
  )
}

interface PartsProps {
  readonly parts: readonly Part[]
  readonly matches: readonly Match[]
  readonly between: string
}

function Parts({ parts, matches, between }: PartsProps) {
  return parts.map((part, at) => (
    <Fragment key={part.text}>
      {at === 0 ? null : between}
      <Marked text={part.text} match={matchOf(part, matches)} />
    </Fragment>
  ))
}
