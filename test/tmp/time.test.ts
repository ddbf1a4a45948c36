import { test } from 'vitest'
import { engines } from '../support/engines.js'
import { withRealSeeds } from '../support/real.js'
import { gapsOn } from '../gap/operation.js'
import { GAP_KINDS } from '../../src/gap/records.js'
const engine = engines.at(-1)
const real = withRealSeeds(engine!)
test('time', async () => {
  for (let i = 0; i < 3; i++)
    for (const kind of GAP_KINDS) {
      const t = performance.now()
      try {
        await gapsOn(real.api, { kind, first: 100 })
      } catch (e) {
        console.log(String(e).slice(0, 60))
      }
      console.log(engine!.name, i, kind, Math.round(performance.now() - t))
    }
}, 200000)
