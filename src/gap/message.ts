import type { GapKind, GapReason } from './records.js'

/** Of any of the things that something can be missing from: its name as people know it. */
interface Named {
  readonly id: string
  readonly label?: string
  readonly name?: string
  readonly statement?: string
  readonly title?: string
  readonly number?: string
  readonly goalMet?: boolean
}

export interface GapFound {
  readonly kind: GapKind
  readonly reason: GapReason
  readonly node: Named
  readonly year: number | null
  /** What the document prints where a value would stand. */
  readonly printed?: string | null
}

/** One Dutch sentence or two; it claims no more than that the graph holds nothing. */
export function gapMessage(gap: GapFound): string {
  return `${beginning(gap)} ${ending(gap)}`
}

function beginning({ kind, node, year }: GapFound): string {
  const name = `"${nameOf(node)}"`
  switch (kind) {
    case 'MONEY_WITHOUT_POLICY':
      return `${name} heeft geld voor ${year}.`
    case 'POLICY_WITHOUT_MONEY':
      return `${name} wordt aangehaald door activiteiten zonder geld.`
    case 'POLICY_WITHOUT_ACTIVITY':
      return `${name} wordt genoemd, maar door geen activiteit aangehaald.`
    case 'INDICATOR_WITHOUT_VALUE':
      return `${name} heeft geen gerealiseerde waarde voor ${year}.`
    case 'PROMISE_WITHOUT_REPORT':
      return `${name} is voorgenomen voor ${year}; geen verantwoording is eraan gekoppeld.`
  }
}

function ending({ kind, reason, node, year, printed }: GapFound): string {
  switch (reason) {
    case 'CITES_NOTHING':
      return 'De acties van dat jaar die erbij horen, halen geen beleidsdocument aan.'
    case 'NO_ACTIVITY_OF_YEAR':
      return 'Er is een document waarvan de acties bij dit geld kunnen horen, maar geen daarvan valt hieronder.'
    case 'NO_DOCUMENT_OF_YEAR':
      return 'De graaf heeft geen document over dat jaar voor dit programma; of er beleid achter zit, is dus niet te zien.'
    case 'NO_MONEY_PRINTED':
      return 'De documenten in de graaf vermelden geen bedrag voor die activiteiten of voor wat erboven staat.'
    case 'MONEY_OF_OTHER_YEARS':
      return 'Er zijn wel bedragen, maar geen van het jaar van die activiteiten.'
    case 'CITED_OUTSIDE_ACTIVITIES':
      return 'Het staat er alleen als document dat een ander vervangt of door een ander vervangen is.'
    case 'SAYS_NONE':
      return `Het document vermeldt "${printed ?? ''}": er is geen waarde.`
    case 'NOT_PRINTED':
      return `Het jaarverslag over dat jaar geeft een streefwaarde en vermeldt geen waarde${judgement(node)}.`
    case 'NOT_IN_REPORT':
      return kind === 'PROMISE_WITHOUT_REPORT'
        ? `Het jaarverslag over ${year} zit in de graaf; dat niets daarin deze actie voortzet, is het oordeel van een lezer.`
        : `Het jaarverslag over ${year} zit in de graaf; daarin is geen waarde aan deze indicator gekoppeld.`
    case 'NO_REPORT_OF_YEAR':
      return `De graaf heeft geen jaarverslag over ${year} voor dit programma.`
  }
}

function judgement({ goalMet }: Named): string {
  if (goalMet === undefined) return ''
  return goalMet
    ? '; wel oordeelt het dat het doel gehaald is'
    : '; wel oordeelt het dat het doel niet gehaald is'
}

function nameOf({ id, label, name, statement, title, number }: Named): string {
  return label ?? name ?? statement ?? title ?? number ?? id.slice(id.lastIndexOf('/') + 1)
}
