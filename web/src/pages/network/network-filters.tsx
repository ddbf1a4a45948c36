import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Choice } from '../../ui/choice.js'
import { Link } from '../../ui/link.js'
import { useNetworkChoices } from './use-choices.js'

const texts = defineTexts(
  {
    filters: 'Kies wat het netwerk toont',
    whole: 'Het hele netwerk',
    none: 'Alle keuzen wissen',
  },
  {
    filters: 'Choose what the network shows',
    whole: 'The whole network',
    none: 'Clear all choices',
  },
)

/** Every choice goes into the address at once. */
export function NetworkFilters() {
  const t = useTexts(texts)
  const { params, href } = useUrlState()
  return (
    <form
      className="bgf-choices bgf-screen-only"
      aria-label={t.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {useNetworkChoices().map((choice) => (
        <Choice key={choice.param} {...choice} />
      ))}
      <p className="bgf-choices__clear bgf-cluster">
        {params.get('rond')?.trim() ? (
          <Link href={href({ rond: null, afstand: null })}>{t.whole}</Link>
        ) : null}
        <Link href={EXPLORER_ROUTES.network}>{t.none}</Link>
      </p>
    </form>
  )
}
