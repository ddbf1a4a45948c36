import { useApi } from '../../api/use-api.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { PageFrame } from '../../ui/page-frame.js'
import { BeginBox } from './begin-box.js'
import { AT_MOST, BeginsFound, BeginsQuery } from './begins-found.js'
import { Examples } from './examples.js'
import { pageTexts } from './trace-words.js'

const texts = defineTexts(
  {
    unknown: (asked: string) => `${asked} staat niet in wat er gelezen is. Daar begint dus geen spoor.`,
  },
  { unknown: (asked: string) => `${asked} is not in what was read. So no trace begins there.` },
)

interface NoTraceProps {
  /** What was asked; empty for nothing. */
  readonly asked: string
  /** Whether it was a number or an id, and there is no such thing. */
  readonly unknown?: boolean
}

/** Where there is no beginning yet: what the words may mean, or beginnings to choose from. */
export function NoTrace({ asked, unknown = false }: NoTraceProps) {
  const t = useTexts(texts)
  const page = useTexts(pageTexts)
  // Search needs something to look for.
  const words = !unknown && /[\p{L}\p{N}]/u.test(asked)
  const answer = useApi(BeginsQuery, { query: asked.slice(0, 200), first: AT_MOST }, !words)
  return (
    <PageFrame title={page.title} lead={page.lead} question={words ? answer.question : null}>
      <BeginBox key={asked} begun={false} asked={asked} />
      {unknown ? <Empty>{t.unknown(asked)}</Empty> : null}
      {words ? <BeginsFound asked={asked} answer={answer} /> : <Examples />}
    </PageFrame>
  )
}
