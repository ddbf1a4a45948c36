// What the rules of findings are called, for people. A bundle of somebody else may remark under a rule of its own: that one
// is called by its own words.

type Title = readonly [nl: string, en: string]

const TITLES: Readonly<Record<string, Title>> = {
  // Found by our own rules (src/bundle/findings).
  'delen-boven-totaal': ['Onderdelen samen meer dan het totaal', 'Parts add up to more than the total'],
  'delen-onder-totaal': ['Onderdelen samen minder dan het totaal', 'Parts add up to less than the total'],
  'jaar-tegen-kop': ['Ander jaar dan de kop zegt', 'Another year than the heading says'],
  'misvormd-nummer': ['Nummer dat geen RIS-nummer kan zijn', 'Number that cannot be a RIS number'],
  'nummer-met-twee-titels': ['Eén nummer, twee titels', 'One number, two titles'],
  'oordeel-tegen-cijfers': ['Oordeel past niet bij de cijfers', 'Judgement does not fit the figures'],
  'resultaat-begroting-rekening': [
    'Resultaat is niet begroting min rekening',
    'Result is not budget minus actual',
  ],
  'saldo-lasten-baten': ['Saldo is niet baten min lasten', 'Balance is not income minus expenditure'],
  'totaal-som-van-rijen': ['Totaal is niet de som van de rijen', 'Total is not the sum of the rows'],
  // Remarked by readers of documents.
  'bedrag-ontbreekt': ['Bedrag ontbreekt', 'Amount is missing'],
  'bedrag-voor-twee-themas': ['Eén bedrag voor twee thema’s', 'One amount for two themes'],
  'bedrag-zonder-jaar': ['Bedrag zonder jaar', 'Amount without a year'],
  'bereik-verschilt': [
    'Lasten en baten gaan niet over dezelfde groep',
    'Expenditure and income cover different groups',
  ],
  'bijgesteld-doel-ontbreekt': ['Bijgesteld doel ontbreekt', 'Adjusted goal is missing'],
  'cijfer-zonder-jaar': ['Cijfer zonder jaar', 'Figure without a year'],
  'decimale-punt': ['Punt als decimaalteken', 'Point used as decimal mark'],
  'deel-van-het-jaar': ['Cijfer over een deel van het jaar', 'Figure about a part of the year'],
  'doel-nul': ['Doel van nul', 'Goal of zero'],
  'doel-tegen-titel': ['Doel past niet bij de titel', 'Goal does not fit the title'],
  'doel-zonder-jaar': ['Doel zonder jaar', 'Goal without a year'],
  'getal-met-twee-betekenissen': ['Getal met twee betekenissen', 'Number with two meanings'],
  'handeling-zonder-jaar': ['Handeling zonder jaar', 'Act without a year'],
  'hoofdstuk-tegen-budgetrij': [
    'Hoofdstuk past niet bij de rij in de begroting',
    'Chapter does not fit the row of the budget',
  ],
  'jaar-in-tekst': [
    'Ander jaar in de tekst dan dat van het document',
    'Another year in the text than that of the document',
  ],
  'jaar-in-titel': ['Ander jaar in de titel dan in de tabel', 'Another year in the title than in the table'],
  'jaar-tegen-tabel': [
    'Ander jaar in de tekst dan in de tabel',
    'Another year in the text than in the table',
  ],
  'kop-tweemaal-anders': ['Kop staat er tweemaal, en anders', 'Heading stands twice, and differs'],
  'koppen-tegen-tabel': [
    'Koppen samen zijn niet het bedrag in de tabel',
    'Headings do not add up to the amount in the table',
  ],
  'naam-tweemaal-anders': ['Naam staat er tweemaal, en anders', 'Name stands twice, and differs'],
  'onafgemaakte-zin': ['Onafgemaakte zin', 'Unfinished sentence'],
  'onderschrift-zonder-figuur': ['Onderschrift zonder figuur', 'Caption without a figure'],
  'onderwerp-ontbreekt': ['Onderwerp ontbreekt', 'Subject is missing'],
  'onduidelijk-oordeel': ['Onduidelijk oordeel', 'Unclear judgement'],
  'onduidelijke-zin': ['Onduidelijke zin', 'Unclear sentence'],
  'plan-zonder-jaar': ['Plan zonder jaar', 'Plan without a year'],
  'posten-bij-andere-kop': ['Posten horen bij een andere kop', 'Items belong under another heading'],
  'punten-in-elkaar': ['Punten lopen in elkaar over', 'Points run into each other'],
  'subtotaal-tussen-posten': ['Subtotaal staat tussen de posten', 'Subtotal stands among the items'],
  'tekst-tegen-cijfers': ['Tekst past niet bij de cijfers', 'Text does not fit the figures'],
  'titel-tegen-cijfers': ['Titel past niet bij de cijfers', 'Title does not fit the figures'],
  'typefout-jaartal': ['Typefout in een jaartal', 'Typing error in a year'],
  'typefout-naam': ['Typefout in een naam', 'Typing error in a name'],
  'typefout-tekst': ['Typefout in de tekst', 'Typing error in the text'],
  'vergelijking-met-ander-jaar': [
    'Vergelijking met een jaar dat er niet staat',
    'Comparison with a year that is not there',
  ],
  'voetnoot-zonder-tekst': ['Voetnoot zonder tekst', 'Footnote without a text'],
  'voorlopige-cijfers': ['Voorlopige cijfers', 'Provisional figures'],
  'voornemen-zonder-jaar': ['Voornemen zonder jaar', 'Intention without a year'],
  'waarvan-tussen-posten': ['‘Waarvan’ staat tussen de posten', '‘Of which’ stands among the items'],
}

/** Short, in the words of a reader. */
export function ruleTitle(rule: string, language: 'nl' | 'en' = 'nl'): string {
  const title = Object.hasOwn(TITLES, rule) ? TITLES[rule] : undefined
  if (title !== undefined) return title[language === 'nl' ? 0 : 1]
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1)}`.replaceAll('-', ' ')
}

/** Whether it has a title of its own. */
export const hasTitle = (rule: string): boolean => Object.hasOwn(TITLES, rule)
