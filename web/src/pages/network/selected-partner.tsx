import { Heading } from '@nl-design-system-candidate/heading-react'
import { pathToId, restOf } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import type { NetworkSelectedQuery } from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { EvidenceRefs } from '../../ui/evidence.js'
import { Link, NodeLink } from '../../ui/link.js'
import { keyOf, type PassageRef, Sources_Passage } from '../../ui/sources.js'
import type { NetworkVariables } from './question.js'

const NetworkSelectedQueryText = graphql(`
  query NetworkSelected(
    $around: ID!
    $municipality: String
    $program: ID
    $year: Int
    $kind: String
    $role: String
    $certainty: Certainty
    $tie: NetworkTie
    $minWeight: Int
  ) {
    node(id: $around) {
      ... on Partner {
        id
        name
      }
    }
    partnerNetwork(
      around: $around
      municipality: $municipality
      program: $program
      year: $year
      kind: $kind
      role: $role
      certainty: $certainty
      tie: $tie
      minWeight: $minWeight
    ) {
      links {
        source {
          id
          name
        }
        target {
          id
          name
        }
        weight
        together
        activities {
          id
          label
        }
        involvements {
          activityId
          partnerId
          evidence {
            ...Sources_Passage
          }
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    ties: (name: string) => `Banden van ${name}`,
    page: 'Naar de pagina van deze partner',
    around: 'Toon alleen het netwerk rond deze partner',
    close: 'Laat los',
    none: 'Met deze keuzen heeft deze partner geen band.',
    count: (count: string, one: boolean, together: string) =>
      `${count} ${one ? 'activiteit' : 'activiteiten'}, waarvan samen aan het werk: ${together}`,
  },
  {
    ties: (name: string) => `Ties of ${name}`,
    page: 'To the page of this partner',
    around: 'Show only the network around this partner',
    close: 'Let go',
    none: 'With these choices this partner has no tie.',
    count: (count: string, one: boolean, together: string) =>
      `${count} ${one ? 'activity' : 'activities'}, of these at work together: ${together}`,
  },
)

type Tie = NetworkSelectedQuery['partnerNetwork']['links'][number]

interface SelectedPartnerProps {
  readonly slug: string
  readonly variables: NetworkVariables
}

/** The ties of the partner that was chosen, each with the activities and the lines that make it. */
export function SelectedPartner({ slug, variables }: SelectedPartnerProps) {
  const t = useTexts(texts)
  const { href } = useUrlState()
  const { number } = useFormat()
  const id = pathToId('partner', slug)
  const { municipality, program, year, kind, role, certainty, tie, minWeight } = variables
  const answer = useApi(NetworkSelectedQueryText, {
    ...{ around: id, municipality, program, year, kind, role, certainty, tie, minWeight },
  })
  return (
    <section className="bgf-panel bgf-stack" aria-labelledby="gekozen">
      <AnswerView answer={answer} lines={5}>
        {({ node, partnerNetwork }) => {
          const name = node !== null && 'name' in node ? node.name : slug
          const ties = tiesOf(partnerNetwork.links, id)
          return (
            <div className="bgf-stack">
              <Heading level={2} id="gekozen" appearance="level-3">
                {t.ties(name)}
              </Heading>
              <p className="bgf-cluster bgf-screen-only">
                <NodeLink id={id}>{t.page}</NodeLink>
                <Link href={href({ rond: restOf(id), kies: null })}>{t.around}</Link>
                <Link href={href({ kies: null })}>{t.close}</Link>
              </p>
              {ties.length === 0 ? <p>{t.none}</p> : null}
              <ul className="bgf-plain-list bgf-stack">
                {ties.map(({ link, other }) => (
                  <li key={other.id}>
                    <Dutch>
                      <NodeLink id={other.id}>{other.name}</NodeLink>
                    </Dutch>
                    <span className="bgf-subtle">
                      {' '}
                      {t.count(number(link.weight), link.weight === 1, number(link.together))}
                    </span>
                    <ul>
                      {link.activities.map((activity) => (
                        <li key={activity.id}>
                          <Dutch>
                            <NodeLink id={activity.id}>{activity.label}</NodeLink>
                          </Dutch>{' '}
                          <EvidenceRefs passages={evidenceOf(link, activity.id)} />
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </div>
          )
        }}
      </AnswerView>
    </section>
  )
}

const tiesOf = (links: readonly Tie[], id: string) =>
  links.flatMap((link) => {
    if (link.source.id === id) return [{ link, other: link.target }]
    return link.target.id === id ? [{ link, other: link.source }] : []
  })

/** The lines that name either of the two in this activity, each once. */
function evidenceOf({ involvements }: Tie, activityId: string): readonly PassageRef[] {
  const lines = involvements
    .filter((one) => one.activityId === activityId)
    .flatMap(({ evidence }) => evidence)
  return [...new Map(lines.map((line) => [keyOf(unmask(Sources_Passage, line)), line])).values()]
}
