import { Heading } from '@nl-design-system-candidate/heading-react'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { Link, NodeLink } from '../../ui/link.js'
import './overview.css'

const OverviewQuery = graphql(`
  query Overview {
    municipalities {
      id
      name
      programs {
        id
        name
      }
    }
    sourceDocuments {
      id
      title
      municipality {
        id
      }
    }
    activities {
      totalCount
    }
    policyDocuments {
      totalCount
    }
    partners {
      totalCount
    }
    indicators {
      totalCount
    }
  }
`)

const texts = defineTexts(
  {
    contents: 'Wat zit erin',
    documents: (count: string) => `${count} begrotingen en jaarverslagen`,
    activities: 'activiteiten, thema’s en acties',
    policy: 'beleidsdocumenten',
    partners: 'partners',
    indicators: 'indicatoren',
    sources: 'begrotingen en jaarverslagen',
    more: 'Wat is gelezen, wat ontbreekt en hoe het is nagekeken',
    wayIn: 'Per gemeente en programma',
    readFrom: 'Gelezen',
  },
  {
    contents: 'What is in it',
    documents: (count: string) => `${count} budgets and annual reports`,
    activities: 'activities, themes and actions',
    policy: 'policy documents',
    partners: 'partners',
    indicators: 'indicators',
    sources: 'budgets and annual reports',
    more: 'What was read, what is missing and how it was checked',
    wayIn: 'By municipality and programme',
    readFrom: 'Read',
  },
)

/** What is in the graph, and the way in for who does not search. */
export function Overview() {
  const t = useTexts(texts)
  const { number } = useFormat()
  const answer = useApi(OverviewQuery, {})
  return (
    <AnswerView answer={answer} lines={12}>
      {({ municipalities, sourceDocuments, activities, policyDocuments, partners, indicators }) => (
        <>
          <section aria-labelledby="ingangen">
            <Heading level={2} id="ingangen">
              {t.wayIn}
            </Heading>
            <ul className="bgf-grid bgf-plain-list">
              {municipalities.map(({ id, name, programs }) => (
                <li key={id} className="bgf-entry">
                  <Heading level={3}>
                    <NodeLink id={id}>{name}</NodeLink>
                  </Heading>
                  <ul className="bgf-plain-list bgf-stack bgf-stack--tight">
                    {programs.map((program) => (
                      <li key={program.id}>
                        <NodeLink id={program.id}>
                          <Dutch>{program.name}</Dutch>
                        </NodeLink>
                      </li>
                    ))}
                  </ul>
                  <p className="bgf-subtle">
                    {t.readFrom}:{' '}
                    <Dutch>
                      {sourceDocuments
                        .filter(({ municipality }) => municipality.id === id)
                        .map(({ title }) => title.split(',')[0])
                        .filter((title, at, all) => all.indexOf(title) === at)
                        .join(', ')}
                    </Dutch>
                  </p>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="inhoud">
            <Heading level={2} id="inhoud">
              {t.contents}
            </Heading>
            <ul className="bgf-counts bgf-plain-list">
              {[
                [sourceDocuments.length, t.sources] as const,
                [activities.totalCount, t.activities] as const,
                [policyDocuments.totalCount, t.policy] as const,
                [partners.totalCount, t.partners] as const,
                [indicators.totalCount, t.indicators] as const,
              ].map(([count, what]) => (
                <li key={what}>
                  <strong className="bgf-number">{number(count)}</strong> {what}
                </li>
              ))}
            </ul>
            <p>
              <Link href={EXPLORER_ROUTES.contents}>{t.more}</Link>
            </p>
          </section>
        </>
      )}
    </AnswerView>
  )
}
