import { defineTexts } from '../text/texts.js'

/** The words of a comparison's table, and of the file of it. */
export const cellTexts = defineTexts(
  {
    thing: 'Wat',
    year: 'Jaar',
    truncated: 'Er is meer te vergelijken dan de honderd rijen die hier staan. Kies een programma.',
    NOT_IN_GRAPH: 'niet gelezen',
    NOT_PRINTED: 'staat er niet',
    NO_VALUE: 'geen waarde',
    legend:
      '‘Niet gelezen’: het document dat het zou zeggen is niet gelezen. ‘Staat er niet’: dat document is gelezen en geeft het niet. ‘Geen waarde’: een document zegt dat er geen is.',
    contradicted: 'een ander document geeft een ander bedrag',
    passing: (planned: boolean) =>
      `${planned ? 'begroting' : 'jaarverslag'} van dat jaar niet gelezen: alleen wat een ander document in het voorbijgaan zegt`,
    passingShort: (planned: boolean) => `${planned ? 'begroting' : 'jaarverslag'} niet gelezen`,
    inferred: (count: string) => `${count} afgeleid`,
    provisional: 'voorlopig',
    alone: 'alleen dit',
    aloneOf: (label: string) => `Alleen ${label}`,
  },
  {
    thing: 'What',
    year: 'Year',
    truncated: 'There is more to compare than the hundred rows here. Choose a programme.',
    NOT_IN_GRAPH: 'not read',
    NOT_PRINTED: 'not given',
    NO_VALUE: 'no value',
    legend:
      '‘Not read’: the document that would say it was not read. ‘Not given’: that document was read and does not give it. ‘No value’: a document says that there is none.',
    contradicted: 'another document gives another amount',
    passing: (planned: boolean) =>
      `${planned ? 'budget' : 'annual report'} of that year not read: only what another document says in passing`,
    passingShort: (planned: boolean) => `${planned ? 'budget' : 'report'} not read`,
    inferred: (count: string) => `${count} inferred`,
    provisional: 'provisional',
    alone: 'this alone',
    aloneOf: (label: string) => `${label} alone`,
  },
)

/** Whether a count is only of what documents of other years say in passing, and says little of its own year. */
export const isInPassing = ({
  inferred,
  sources,
}: {
  readonly inferred: number | null
  readonly sources: readonly unknown[]
}): boolean => inferred !== null && sources.length === 0
