import { useConnection } from '../api/connection.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Alert } from './alert.js'

const texts = defineTexts(
  {
    down: 'De gegevens zijn nu niet bereikbaar.',
    waiting:
      'Wat al op het scherm staat blijft staan. Zodra de verbinding terug is, gaat alles vanzelf verder.',
    back: 'De verbinding is terug.',
  },
  {
    down: 'The data cannot be reached at the moment.',
    waiting: 'What is on the screen stays. As soon as the connection is back, everything goes on by itself.',
    back: 'The connection is back.',
  },
)

export function ConnectionBanner() {
  const t = useTexts(texts)
  const { up, returns } = useConnection()
  return (
    <div className="bgf-width bgf-screen-only" role="status">
      {up ? (
        <span className="bgf-hidden">{returns > 0 ? t.back : ''}</span>
      ) : (
        <Alert kind="warning">
          <strong>{t.down}</strong>
          <span>{t.waiting}</span>
        </Alert>
      )}
    </div>
  )
}
