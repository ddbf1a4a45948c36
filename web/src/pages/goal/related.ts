// How goals hang together: no document says which goal falls under which, but activities serve several, stand under others,
// and carry on earlier ones.
import type {
  RelatedGoal_GoalFragment as Related,
  RelatedGoals_GoalFragment as Goal,
} from '../../generated/graphql.js'
import { graphql, unmask } from '../../generated/index.js'

export const RelatedGoal_Goal = graphql(`
  fragment RelatedGoal_Goal on Goal {
    id
    number
    statement
    evidence {
      sourceDocument {
        title
      }
    }
  }
`)

export const RelatedGoals_Goal = graphql(`
  fragment RelatedGoals_Goal on Goal {
    id
    activities {
      goals {
        ...RelatedGoal_Goal
      }
      parent {
        goals {
          ...RelatedGoal_Goal
        }
      }
      children {
        goals {
          ...RelatedGoal_Goal
        }
      }
      continues {
        goals {
          ...RelatedGoal_Goal
        }
      }
      continuedBy {
        goals {
          ...RelatedGoal_Goal
        }
      }
    }
  }
`)

export type Relation = 'same' | 'above' | 'below' | 'earlier' | 'later'
type Activity = Goal['activities'][number]

const SERVING: Readonly<Record<Relation, (activity: Activity) => readonly Pick<Activity, 'goals'>[]>> = {
  same: (activity) => [activity],
  above: ({ parent }) => (parent === null ? [] : [parent]),
  below: ({ children }) => children,
  earlier: ({ continues }) => continues,
  later: ({ continuedBy }) => continuedBy,
}

export interface RelatedGroup {
  readonly relation: Relation
  readonly goals: readonly Related[]
}

/** Each other goal once, where it is nearest. */
export function relatedTo({ id, activities }: Goal): readonly RelatedGroup[] {
  const seen = new Set([id])
  return (Object.keys(SERVING) as Relation[]).flatMap((relation) => {
    const goals = activities
      .flatMap((activity) => SERVING[relation](activity))
      .flatMap((serving) => unmask(RelatedGoal_Goal, serving.goals))
      .filter((goal) => !seen.has(goal.id) && seen.add(goal.id))
    return goals.length === 0 ? [] : [{ relation, goals }]
  })
}
