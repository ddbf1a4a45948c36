import { useEffect, useState } from 'react'
import { ask } from '../ask.js'
import { graphql } from '../generated/gql.js'
import type { PartnerQuery } from '../generated/graphql.js'

const PARTNER = graphql(`
  query Partner($name: String!) {
    partner(name: $name) {
      name
      kind
      activities(first: 50) {
        totalCount
        edges {
          role
          node {
            id
            label
            year
            program {
              name
              municipality {
                name
              }
            }
          }
          evidence {
            lineStart
            sourceDocument {
              title
            }
          }
        }
      }
    }
  }
`)

type State = { partner: PartnerQuery['partner'] } | { problem: string } | 'loading'

/** What an organisation does, for which municipality, and where that is written. */
export function PartnerView({ address }: { address: string }) {
  const [name, setName] = useState('Veilig Thuis Haaglanden')
  const [state, setState] = useState<State>('loading')
  useEffect(() => {
    let isCurrent = true
    const show = (next: State) => isCurrent && setState(next)
    setState('loading')
    ask(address, PARTNER, { name }).then(
      ({ partner }) => show({ partner }),
      (error: Error) => show({ problem: error.message }),
    )
    return () => void (isCurrent = false)
  }, [address, name])
  return (
    <>
      <form action={(form) => setName(form.get('name') as string)}>
        <label>
          Organisatie <input name="name" defaultValue={name} />
        </label>
        <button>Toon</button>
      </form>
      <section aria-live="polite">
        <Answer state={state} />
      </section>
    </>
  )
}

function Answer({ state }: { state: State }) {
  if (state === 'loading') return <p>Bezig ...</p>
  if ('problem' in state) return <p role="alert">{state.problem}</p>
  if (!state.partner) return <p>Geen document noemt deze organisatie.</p>
  const { name, kind, activities } = state.partner
  return (
    <table>
      <caption>
        {name} ({kind}): {activities.totalCount} activiteiten
      </caption>
      <thead>
        <tr>
          <th>Gemeente</th>
          <th>Jaar</th>
          <th>Activiteit</th>
          <th>Rol</th>
          <th>Bron</th>
        </tr>
      </thead>
      <tbody>
        {activities.edges.map(({ role, node, evidence }) => (
          <tr key={`${node.id} ${role}`}>
            <td>{node.program.municipality.name}</td>
            <td>{node.year}</td>
            <td>{node.label}</td>
            <td>{role}</td>
            <td>{evidence.map((at) => `${at.sourceDocument.title}, regel ${at.lineStart}`).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
