import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { AnswerView } from '../../ui/answer.js'
import { IndicatorTable } from '../subject/indicator-table.js'

const ActivityIndicatorsQuery = graphql(`
  query ActivityIndicators($activity: ID!) {
    indicators(activity: $activity, first: 100) {
      nodes {
        ...IndicatorTable_Indicator
      }
    }
  }
`)

/** What measures the activity itself; of many actions nothing does, and then nothing is said. */
export function ActivityIndicators({ activity }: { readonly activity: string }) {
  const answer = useApi(ActivityIndicatorsQuery, { activity })
  return (
    <AnswerView answer={answer} lines={3}>
      {({ indicators: { nodes } }) => (nodes.length === 0 ? null : <IndicatorTable indicators={nodes} />)}
    </AnswerView>
  )
}
