import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { allGaps } from '../gap/operation.js'
const [engine] = engines
const real = withRealSeeds(engine!)
test('dump', async () => {
  const all = await allGaps(real.api, { kind: 'MONEY_WITHOUT_POLICY' })
  writeFileSync(
    process.env['OUT'] ?? '/tmp/gaps.txt',
    all
      .map((g) => [g.node.id, g.year, g.reason, g.certainty, g.evidence.map((e) => e.lineStart)].join(' '))
      .join('\n'),
  )
})
