// Kinds of partners and what they are to an activity are words of the data, and Dutch. An English page says them in English;
// what has no word here stands as it is.
import type { PARTNER_KINDS, PARTNER_ROLES } from '../../../src/shared/vocabulary.js'
import { type Language, useLanguage } from './language.js'

const KINDS: Readonly<Record<(typeof PARTNER_KINDS)[number], string>> = {
  'gemeenschappelijke regeling': 'joint arrangement of municipalities',
  GGD: 'GGD (public health service)',
  'Veilig Thuis': 'Veilig Thuis (domestic violence centre)',
  zorgaanbieder: 'care provider',
  welzijnsorganisatie: 'welfare organisation',
  samenwerkingsverband: 'partnership',
  'gecertificeerde instelling': 'certified youth protection agency',
  rijk: 'central government',
  gemeente: 'municipality',
  onderwijs: 'education',
  kennisinstelling: 'knowledge institute',
  woningcorporatie: 'housing association',
  adviesbureau: 'consultancy',
  stichting: 'foundation',
  vereniging: 'association',
  'politie en justitie': 'police and justice',
  zorgverzekeraar: 'health insurer',
  bedrijf: 'company',
  'cultuur en media': 'culture and media',
  internationaal: 'international',
  adviesraad: 'advisory council',
  overig: 'other',
}

const ROLES: Readonly<Record<(typeof PARTNER_ROLES)[number], string>> = {
  uitvoerder: 'carries it out',
  subsidieontvanger: 'receives a subsidy',
  opdrachtnemer: 'contractor',
  opdrachtgever: 'client',
  samenwerking: 'cooperates',
  financier: 'pays for it',
  adviseur: 'advises',
  onderzoeker: 'researches',
  toezichthouder: 'supervises',
  deelnemer: 'takes part',
  bron: 'source',
  genoemd: 'is named',
}

interface PartnerWords {
  /** What kind of organisation it is. */
  readonly kind: (kind: string) => string
  /** What it is to an activity; null where that is not said. */
  readonly involvement: (role: string | null) => string | null
}

const asItIs = <Word extends string | null>(word: Word): Word => word
const english =
  (words: Readonly<Record<string, string>>) =>
  <Word extends string | null>(word: Word): Word | string =>
    word === null ? word : (words[word] ?? word)

const WORDS: Readonly<Record<Language, PartnerWords>> = {
  nl: { kind: asItIs, involvement: asItIs },
  en: { kind: english(KINDS), involvement: english(ROLES) },
}

export const usePartnerWords = (): PartnerWords => WORDS[useLanguage()]
