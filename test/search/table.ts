// What somebody types, and what has to come first. Worked out from the registers, the labels in the bundles and the
// documents, by the order that schema/search.graphql promises.
const DOCUMENT = (id: string) => `policy-document:${id}`
const HAGUE_2026 = (id: string) => `activity:den-haag/begroting-2026-zwjv/${id}`
const HAGUE_2023 = (id: string) => `activity:den-haag/jaarverslag-2023-zwjv/${id}`
const CARE = (id: string) => `activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/${id}`
const DISTRICTS = (id: string) => `activity:den-haag/stadsdelen-integratie-en-dienstverlening/${id}`

const ZOETERMEER = (id: string) => `activity:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/${id}`

type Rows = readonly (readonly [query: string, first: string])[]

export const TABLE: Readonly<Record<string, Rows>> = {
  'a number in any way of writing it': [
    ['RIS316587', DOCUMENT('den-haag/RIS316587')],
    ['ris 316587', DOCUMENT('den-haag/RIS316587')],
    ['RIS-316587', DOCUMENT('den-haag/RIS316587')],
    ['316587', DOCUMENT('den-haag/RIS316587')],
    ['RIS nr. 316587', DOCUMENT('den-haag/RIS316587')],
    ['risnummer: 316 587', DOCUMENT('den-haag/RIS316587')],
    ['RIS 316.587', DOCUMENT('den-haag/RIS316587')],
    ['(RIS316587)', DOCUMENT('den-haag/RIS316587')],
    ['6587', DOCUMENT('den-haag/RIS316587')],
    ['ris 1728', DOCUMENT('den-haag/RIS321728')],
    ['ris316o85', DOCUMENT('den-haag/RIS316085')],
    ['3I6O85', DOCUMENT('den-haag/RIS316085')],
    ['RIS31520', DOCUMENT('den-haag/RIS31520')],
    ['11166782', DOCUMENT('haarlemmermeer/11166782')],
    ['RIS316085 dakloosheid', DOCUMENT('den-haag/RIS316085')],
    ['wat staat er in RIS 309877', DOCUMENT('den-haag/RIS309877')],
  ],
  'a name exactly, before what mentions it': [
    ['Jeugdhulp', CARE('jeugdhulp')],
    ['sociale basis', CARE('sociale-basis')],
    // A theme of 2023 has the same label; the row of the budget goes first.
    ['Volksgezondheid', CARE('volksgezondheid')],
    ['participatie', DISTRICTS('participatie')],
    ['fysiek', DISTRICTS('fysiek')],
    ['inburgering', DISTRICTS('volwasseneneducatie-inburgering')],
    ['emancipatie', HAGUE_2026('emancipatie')],
    ['zorg en werk', 'program:haarlemmermeer/zorg-en-werk'],
    ['samen leven en ondersteunen', 'program:zoetermeer/samen-leven-en-ondersteunen'],
    ['zorg welzijn jeugd en volksgezondheid', 'program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid'],
    ['Omgevingswet', DOCUMENT('den-haag/omgevingswet')],
    ['nachtpact', DOCUMENT('den-haag/nachtpact')],
    ['Prostitutienota Den Haag 2020-2022', DOCUMENT('den-haag/RIS304625')],
    // The organisation before the theme that is named after it.
    ['GGD Haaglanden', 'partner:ggd-haaglanden'],
    ['veilig thuis', 'partner:veilig-thuis-haaglanden'],
    // Eight activities of The Hague name it, three of Zoetermeer, two of Haarlemmermeer.
    ['Wet maatschappelijke ondersteuning', DOCUMENT('den-haag/wmo')],
    [
      'regiovisie huiselijk geweld haaglanden',
      DOCUMENT('den-haag/nieuwe-regiovisie-huiselijk-geweld-haaglanden'),
    ],
  ],
  'spaces and hyphens elsewhere than in the name': [
    ['preventie aanpak', DOCUMENT('den-haag/RIS315963')],
    ['haagse preventie-aanpak', DOCUMENT('den-haag/RIS315963')],
    ['haagsepreventieaanpak', DOCUMENT('den-haag/RIS315963')],
    ['jeugd hulp', CARE('jeugdhulp')],
    ['hulp jeugd', CARE('jeugdhulp')],
    // Themes of 2023 and of 2026 have this label; the newest goes first.
    ['jeugdhulp plus', HAGUE_2026('jeugdhulpplus')],
    ['kessler perspektief', 'partner:kesslerperspektief'],
    ['rondom jou', 'partner:rondomjou'],
    ['in zet', 'partner:inzet'],
    ['mbo rijnland', 'partner:mborijnland'],
    ['h5 gemeenten', 'partner:h5-gemeenten'],
    ['veiligthuishaaglanden', 'partner:veilig-thuis-haaglanden'],
    ['wijk agenda', DOCUMENT('den-haag/RIS307151')],
    ['technologievoorthuis', HAGUE_2026('technologie-voor-thuis')],
    ['antidiscriminatie voorzieningen', DISTRICTS('anti-discriminatie-voorzieningen')],
  ],
  'no diacritics, or all capitals': [
    [
      'project clientondersteuning',
      'activity:haarlemmermeer/jaarstukken-2024-zorg-en-werk/project-clientondersteuning',
    ],
    ['COMITÉ 30 JUNI', 'partner:comite-30-juni-1-juli'],
    ['reele kostprijs', DOCUMENT('zoetermeer/amvb-reele-kostprijs')],
    ['JONG DOET MEE', 'partner:jong-doet-mee'],
    ['jong en haags', 'partner:jong-en-haags'],
  ],
  'an abbreviation or another form of the name': [
    ['HPA', DOCUMENT('den-haag/RIS315963')],
    ['vth', 'partner:veilig-thuis-haaglanden'],
    ['JGZ', 'partner:stichting-jeugdgezondheidszorg'],
    ['RAV', 'partner:rav-haaglanden'],
    ['ravh', 'partner:rav-haaglanden'],
    // 27 activities name GGD Haaglanden, two GGD Kennemerland.
    ['ggd', 'partner:ggd-haaglanden'],
    ['CBS', 'partner:centraal-bureau-voor-de-statistiek'],
    ['shop', 'partner:shop'],
    ['SBJH', 'partner:servicebureau-jeugdhulp-haaglanden'],
    ['vws', 'partner:ministerie-van-vws'],
    ['wmo', DOCUMENT('den-haag/wmo')],
    ['HTP', HAGUE_2026('haags-toekomstperspectief')],
    ['HAGG', DOCUMENT('den-haag/haagse-aanpak-gezond-gewicht')],
    ['JMO', HAGUE_2023('dienstverlening-jmo')],
    ['bw', HAGUE_2026('beschermd-wonen')],
    ['GALA zoetermeer', DOCUMENT('zoetermeer/gezond-en-actief-leven-akkoord')],
    ['centraal orgaan opvang asielzoekers', 'partner:coa'],
    ['Den Haag geeft huis', DOCUMENT('den-haag/RIS316085')],
  ],
  'words in any order': [
    ['welzijnswerk professioneel subsidieregeling', DOCUMENT('den-haag/RIS321728')],
    ['2025 mensenhandel actieprogramma', DOCUMENT('den-haag/RIS320843')],
    ['kennemerland veilig thuis', 'partner:veilig-thuis-kennemerland'],
    ['jongeren thuisloze actieprogramma', DOCUMENT('den-haag/actieprogramma-dak-en-thuisloze-jongeren')],
    ['housing corporaties first', HAGUE_2026('housing-first-met-woningcorporaties')],
  ],
  'a small typing error': [
    ['valprevntie', HAGUE_2026('valpreventie-aanpak-voortgezet')],
    ['jeudghulp', CARE('jeugdhulp')],
    ['mensenhandle', HAGUE_2023('aanpak-mensenhandel')],
    ['vrijwiligers', 'indicator:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/vrijwilligers'],
    ['veilig tuis haaglanden', 'partner:veilig-thuis-haaglanden'],
    ['rekenkammer', 'partner:rekenkamer-den-haag'],
    ['Parnasia', 'partner:parnassia'],
  ],
  'plural for singular, and another word for the same': [
    ['wijkagendas', DOCUMENT('den-haag/RIS307151')],
    ['klacht', 'activity:den-haag/jaarverslag-2023-sid/klachten'],
    ['moties queer asielzoeker', DOCUMENT('den-haag/RIS322552')],
    ['eenzame ouderen', HAGUE_2026('inzet-sociale-basis-doelgroepen')],
    ['jaarrekening zoetermeer', 'source-document:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen'],
    ['indicator wachtlijst', 'indicator:den-haag/begroting-2026-zwjv/wachtlijst-veilig-thuis'],
  ],
  'the beginning of a word': [
    ['nationaal prog', DOCUMENT('den-haag/nationaal-programma-zuidwest')],
    ['ambulancezorg z', 'partner:ambulancezorg-zoetermeer'],
    ['kinderrechtenk', HAGUE_2023('kinderrechtenkrant')],
    ['ouderenmon', DOCUMENT('den-haag/RIS316022')],
  ],
  'a question, and words for where, when and what kind': [
    ['de jeugdhulp', CARE('jeugdhulp')],
    // The row of the budget that has lasten of 2023, not the action to have fewer 'administratieve lasten'.
    ['lasten jeugdhulp 2023', CARE('jeugdhulp')],
    ['lasten jeugdhulp', CARE('jeugdhulp')],
    ['baten volksgezondheid 2026', CARE('volksgezondheid')],
    ['saldo sociale basis', CARE('sociale-basis')],
    // Its own name.
    ['administratieve lasten', ZOETERMEER('minder-administratieve-lasten')],
    ['baten secretarieleges', DISTRICTS('baten-secretarieleges')],
    ['wie is de jeugdombudsman', 'partner:jeugdombudsman'],
    ['wat doet de gemeente tegen eenzaamheid', 'partner:community-tegen-eenzaamheid'],
    ['jeugdhulp den haag', CARE('jeugdhulp')],
    ['woonzorgvisie zoetermeer', DOCUMENT('zoetermeer/woonzorgvisie')],
    ['woonzorgvisie den haag', DOCUMENT('den-haag/RIS321760')],
    [
      'toezicht haarlemmermeer',
      'activity:haarlemmermeer/jaarstukken-2024-zorg-en-werk/toezicht-wmo-en-jeugdwet',
    ],
    ['programma 2', 'program:zoetermeer/samen-leven-en-ondersteunen'],
    ['doel 2.1', 'goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1'],
    ['jaarverslag 2023 zorg', 'source-document:den-haag/jaarverslag-2023-zwjv'],
    ['begroting 2026-2029', 'source-document:den-haag/begroting-2026-zwjv'],
  ],
}
