import type { ComparisonMeasure } from '../generated/graphql.js'
import type { ComparisonCellRecord } from './records.js'

const COVERAGE =
  'Een telling zegt wat in de gelezen documenten staat, niet wat er is gedaan: zie per cel welke documenten over dat jaar zijn gelezen.'

const WHAT: Readonly<Record<ComparisonMeasure, string>> = {
  EXPENDITURE: 'Lasten: het totaal dat een document voor dat jaar vermeldt, in euro’s. Niets is opgeteld.',
  INCOME: 'Baten: het totaal dat een document voor dat jaar vermeldt, in euro’s. Niets is opgeteld.',
  BALANCE:
    'Saldo: het totaal dat een document voor dat jaar vermeldt, in euro’s. Waar V (voordelig) of N (nadelig) staat, zegt die de richting en niet het teken.',
  RESULT:
    'Resultaat: het verschil van begroting en realisatie dat een document vermeldt, in euro’s. V (voordelig) of N (nadelig) zegt de richting.',
  INDICATOR:
    'Waarde van een indicator zoals vermeld: de streefwaarde of wat is gemeten. Indicatoren van verschillende documenten meten niet vanzelf hetzelfde.',
  ACTIONS:
    'Aantal acties dat onder elk staat, voorgenomen of verantwoord. Een actie is één opsommingspunt of alinea over één ding dat wordt gedaan.',
  PARTNERS:
    'Aantal verschillende organisaties dat bij de activiteiten wordt genoemd, elk één keer per jaar en basis; jaren zijn dus niet op te tellen.',
  POLICY_DOCUMENTS:
    'Aantal verschillende beleidsdocumenten waarnaar de activiteiten verwijzen, elk één keer per jaar en basis; jaren zijn dus niet op te tellen.',
}

/** How to read a table, in the language of its readers. */
export function notesOn(
  measure: ComparisonMeasure,
  cells: readonly ComparisonCellRecord[],
  counts: boolean,
): string[] {
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]))
  const bothSigns = values.some((value) => value < 0) && values.some((value) => value > 0)
  return [
    WHAT[measure],
    ...(counts ? [COVERAGE] : []),
    ...(measure === 'EXPENDITURE' && bothSigns
      ? ['Een van de documenten vermeldt lasten met een minteken: vergelijk de grootte, niet het teken.']
      : []),
    ...(cells.some(({ money }) => money?.contradicted)
      ? ['Van ten minste één bedrag vermelden documenten verschillende waarden; die staan er alle bij.']
      : []),
    ...(values.length === 0 ? ['Geen gelezen document geeft hier een waarde.'] : []),
  ]
}
