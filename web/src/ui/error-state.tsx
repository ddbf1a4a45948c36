import { Button } from '@nl-design-system-candidate/button-react'
import type { CombinedError } from 'urql'
import { EXPLORER_ROUTES } from '../../../src/http/explorer-routes.js'
import { blamedIn, codesOf } from '../api/blame.js'
import { isAway } from '../api/client.js'
import { useUrlState } from '../navigation.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Alert } from './alert.js'
import { Link } from './link.js'
import { FIRST_PAGE } from './pager.js'

const texts = defineTexts(
  {
    away: 'De gegevens zijn nu niet bereikbaar. Zodra dat weer kan, verschijnt deze pagina vanzelf.',
    place:
      'Deze plaats in de lijst is er niet (meer). Het adres is misschien niet heel, of de gegevens zijn intussen ververst.',
    BAD_USER_INPUT: 'Deze vraag kan niet worden beantwoord: iets in het adres komt in de gegevens niet voor.',
    OPERATION_TOO_LARGE: 'Dit is meer dan in één keer kan worden getoond. Kies minder.',
    DEADLINE_EXCEEDED: 'Het antwoord liet te lang op zich wachten. Kies minder, of probeer het opnieuw.',
    RATE_LIMITED: 'Vanaf dit adres is in korte tijd te veel gevraagd. Wacht een minuut.',
    INTERNAL_SERVER_ERROR: 'Er ging aan onze kant iets mis. Het is vastgelegd; probeer het straks opnieuw.',
    other: 'Deze vraag kan niet worden beantwoord.',
    details: 'Wat de API erover zegt (Engels)',
    again: 'Probeer het opnieuw',
    begin: 'Naar het begin van de lijst',
    clear: 'Wis alles wat in het adres is gekozen',
    search: 'Zoek',
  },
  {
    away: 'The data cannot be reached at the moment. This page appears by itself as soon as they can.',
    place:
      'This place in the list does not exist, or no longer does. The address may not be whole, or the data were renewed meanwhile.',
    BAD_USER_INPUT: 'This question cannot be answered: something in the address does not occur in the data.',
    OPERATION_TOO_LARGE: 'This is more than can be shown at once. Choose less.',
    DEADLINE_EXCEEDED: 'The answer took too long. Choose less, or try again.',
    RATE_LIMITED: 'Too much was asked from this address in a short time. Wait a minute.',
    INTERNAL_SERVER_ERROR: 'Something went wrong on our side. It has been logged; try again later.',
    other: 'This question cannot be answered.',
    details: 'What the API says of it',
    again: 'Try again',
    begin: 'To the beginning of the list',
    clear: 'Clear all that was chosen in the address',
    search: 'Search',
  },
)

/** What no other try can mend: the question itself is wrong. */
const FINAL = new Set(['BAD_USER_INPUT', 'OPERATION_TOO_LARGE'])

interface ErrorStateProps {
  readonly error: CombinedError
  readonly retry: () => void
}

/** What went wrong in words for a reader, what the API says for who wants it, and a way on. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const t = useTexts(texts)
  const { params, href } = useUrlState()
  const away = isAway(error)
  const codes = codesOf(error)
  const code = codes.find((one): one is keyof typeof t => one in t) ?? 'other'
  const place = blamedIn(error).includes('after')
  const reasons = [...new Set(error.graphQLErrors.map(({ message }) => message))]
  const chosen = Object.fromEntries([...params.keys()].map((name) => [name, null]))
  return (
    <div className="bgf-stack">
      <Alert kind={away ? 'warning' : 'error'} live>
        <strong>{away ? t.away : place ? t.place : t[code]}</strong>
        {away || reasons.length === 0 ? null : (
          <details>
            <summary>{t.details}</summary>
            {reasons.map((reason) => (
              <p key={reason} lang="en">
                {reason}
              </p>
            ))}
          </details>
        )}
      </Alert>
      <div className="bgf-cluster bgf-screen-only">
        {away || codes.some((one) => !FINAL.has(one)) || codes.length === 0 ? (
          <Button purpose="secondary" onClick={retry}>
            {t.again}
          </Button>
        ) : null}
        {place ? <Link href={href({ ...FIRST_PAGE })}>{t.begin}</Link> : null}
        {away || params.size === 0 ? null : <Link href={href(chosen)}>{t.clear}</Link>}
        {away ? null : <Link href={EXPLORER_ROUTES.start}>{t.search}</Link>}
      </div>
    </div>
  )
}
