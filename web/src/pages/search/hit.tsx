import { goalPath, idToPath } from '../../addresses.js'
import type { Hit_NodeFragment } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Badge } from '../../ui/badge.js'
import { Link } from '../../ui/link.js'

export const Hit_Node = graphql(`
  fragment Hit_Node on Node {
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
        id
        name
        municipality {
          name
        }
      }
    }
    ... on Activity {
      label
      activityKind: kind
      year
      phase
      program {
        name
        municipality {
          name
        }
      }
    }
    ... on PolicyDocument {
      ris
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
  }
`)

/** One result: what it is called, what kind of thing it is, and where it belongs. */
export function Hit({ node }: { readonly node: FragmentType<typeof Hit_Node> }) {
  const words = useVocabulary()
  const hit = unmask(Hit_Node, node)
  const { title, kind, place, year } = describe(hit, words)
  const path = hit.__typename === 'Goal' ? goalPath(hit.program.id, hit.id) : idToPath(hit.id)
  return (
    <li className="bgf-stack bgf-stack--tight" data-hit>
      <span className="bgf-hits__title">
        <Dutch>{path === null ? title : <Link href={path}>{title}</Link>}</Dutch>
      </span>
      <span className="bgf-cluster">
        <Badge>{kind}</Badge>
        <span className="bgf-subtle">
          <Dutch>{place}</Dutch>
        </span>
        {year === null ? null : <span className="bgf-subtle bgf-number">{year}</span>}
      </span>
    </li>
  )
}

interface Description {
  readonly title: string
  readonly kind: string
  readonly place: string
  readonly year: number | null
}

function describe(hit: Hit_NodeFragment, words: ReturnType<typeof useVocabulary>): Description {
  const kind = words.type[hit.__typename] ?? hit.__typename
  switch (hit.__typename) {
    case 'Program':
      return { title: hit.name, kind, place: hit.municipality.name, year: null }
    case 'Goal':
      return { title: hit.statement, kind, place: placeOf(hit.program), year: null }
    case 'Activity':
      return {
        title: hit.label,
        kind: [words.activityKind[hit.activityKind], hit.phase === null ? '' : words.phase[hit.phase]]
          .filter(Boolean)
          .join(', '),
        place: placeOf(hit.program),
        year: hit.year,
      }
    case 'PolicyDocument': {
      const number = hit.ris ?? hit.number
      return {
        title: [number, hit.title].filter(Boolean).join(' · ') || hit.id,
        kind: hit.documentKind ?? kind,
        place: hit.municipality.name,
        year: null,
      }
    }
    case 'Partner':
      return {
        title: hit.name,
        kind: `${kind}, ${hit.partnerKind}`,
        place: hit.municipalities.map(({ name }) => name).join(', '),
        year: null,
      }
    case 'Indicator':
      return { title: hit.name, kind, place: placeOf(hit.program), year: null }
    default:
      return { title: hit.id, kind, place: '', year: null }
  }
}

const placeOf = (program: {
  readonly name: string
  readonly municipality: { readonly name: string }
}): string => `${program.municipality.name}, ${program.name}`
