// Words that stand for each other when one searches, and abbreviations that no document here explains. Abbreviations
// that a document does explain are in its bundle (seeds/README.md) and come from the graph.

/** A line a group, forms separated by '='; each form finds the others. */
export const SYNONYMS = groupsOf(`
ouderen = senioren = bejaarden
jongeren = jeugdigen
daklozen = thuislozen
asielzoekers = vluchtelingen
bewoners = inwoners
prostitutie = sekswerk
prostituees = sekswerkers
queer = lhbti = lhbtiq
vaccinatie = inenting
aanbesteding = inkoop
jaarverslag = jaarstukken = jaarrekening
`)

export const ABBREVIATIONS = groupsOf(`
bw = beschermd wonen
mo = maatschappelijke opvang
ggz = geestelijke gezondheidszorg
ggd = gemeentelijke gezondheidsdienst
coa = centraal orgaan opvang asielzoekers
vng = vereniging van nederlandse gemeenten
lvb = licht verstandelijke beperking
mdt = maatschappelijke diensttijd
spuk = specifieke uitkering
pgb = persoonsgebonden budget
vws = volksgezondheid welzijn en sport
szw = sociale zaken en werkgelegenheid
jenv = justitie en veiligheid
wmo = wet maatschappelijke ondersteuning
wvggz = wet verplichte geestelijke gezondheidszorg
wpg = wet publieke gezondheid
zvw = zorgverzekeringswet
`)

function groupsOf(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('=').map((form) => form.trim()))
}
