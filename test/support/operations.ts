import { LIST_OPERATIONS } from './list-operations.js'

/** Operations that together ask every field of the API; each is run on every engine and must give the same bytes. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  ...LIST_OPERATIONS,
  'the valpreventie action of 2023, by the number it is reported under': `{
    policyDocument(ris: "RIS 316587") {
      ris
      activities(first: 10) {
        edges {
          role
          node { label parent { label } program { name municipality { name } } }
          evidence { heading lineStart sourceDocument { title } }
        }
      }
    }
  }`,
  'municipalities with their programmes and goals': `{
    municipalities { id code name programs { id name number goals { id number statement activities { id } indicators { id } budget { id amount } evidence { lineStart lineEnd } } } }
    municipality(code: "gm0637") { name }
  }`,
  'which data the graph holds': `{ dataset { version schemaVersion apiVersion years bundles { id hash sourceDocument { title } } } }`,
  'documents and what does not add up in them': `{
    sourceDocuments { id title kind year url lineCount sha256 checkedOn checkedHow municipality { code } abbreviations { short meaning evidence { lineStart } } }
    coverage: sourceDocuments { coverage { counts { kind total } linesWithFacts linesLeftOut linesOther leftOut { reason passage { lineStart } } stated inferred untitled { id } malformed { id } } }
    findings { id rule severity message sourceDocument { id } evidence { heading lineStart quote } }
    one: findings(rule: "misvormd-nummer") { message }
    few: findings(sourceDocument: "source-document:den-haag/jaarverslag-2023-sid", severity: "WARNING") { id }
  }`,
  'a programme with everything that hangs on it': `{
    programs(first: 2) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        id
        activities(first: 3, year: 2023, phase: REPORTED) { totalCount nodes { id } pageInfo { endCursor } }
        budget(basis: ACTUAL) { id year direction basis amount printed unit part label favourable evidence { lineStart } }
        partners(first: 4) { totalCount nodes { id name } }
        policyDocuments(first: 4) { totalCount nodes { id } }
        indicators { id name observations { year kind value printed qualifier provisional } }
      }
    }
  }`,
  'activities with every tie': `{
    activities(first: 12, kind: ACTION, municipality: "den-haag") {
      totalCount
      edges {
        cursor
        node {
          id kind label year phase certainty note
          children { id } continues { id } continuedBy { id }
          goals { id statement }
          results { value unit qualifier year }
          budget { id }
          policyDocuments(first: 3, role: REPORTS_ON) { totalCount edges { cursor role amount amountLabel certainty note printed node { id } evidence { lineStart } } }
          partners(first: 3) { totalCount edges { cursor role namedAs certainty note node { id } evidence { lineStart } } }
          evidence { lineStart }
        }
      }
    }
    themes: activities(first: 5, kind: THEME, program: "program:zoetermeer/samen-leven-en-ondersteunen") { nodes { id continues { id } } }
    withPartner: activities(first: 5, partner: "partner:coa") { totalCount nodes { id } }
  }`,
  'policy documents and what replaced them': `{
    policyDocuments(first: 30, municipality: "GM0518", kind: "motie") { totalCount nodes { id ris number scheme title kind issuer municipality { name } programs { id } partners { id } } }
    policyDocument(ris: "316085") { id title supersedes { id } supersededBy { id } evidence { lineStart } activities(role: FRAMES) { totalCount edges { role amount amountLabel certainty note printed } } }
  }`,
  'a partner under an alias, with its work and company': `{
    partner(name: "veilig thuis haaglanden") {
      id name aliases kind partOf { id } programs { id } evidence { lineStart }
      activities(first: 50) { totalCount edges { role namedAs certainty note node { id program { municipality { name } } } evidence { lineStart } } }
      collaborators(first: 5) { totalCount edges { weight node { name } } }
    }
    wide: partners(first: 20, minMunicipalities: 2) { nodes { id municipalities { id } } }
    partners(first: 5, municipality: "zoetermeer", kind: "gemeente") { totalCount nodes { id } }
  }`,
  'indicators that missed their target': `{
    indicators(first: 50, municipality: "zoetermeer", goalMet: false) { totalCount nodes { id name unit source set goalMet program { id } goal { id } activity { id } evidence { lineStart } } }
  }`,
  'a search over all types, and over one': `{
    search(query: "valpreventie", first: 5) { totalCount edges { score cursor node { id __typename } matches { field text highlights { start end } } } facets { name values { value label count } } }
    ris: search(query: "ris 316587", types: [POLICY_DOCUMENT]) { nodes { id } }
    year: search(query: "opvang", year: 2023, first: 3) { totalCount nodes { id } }
    near: search(query: "jeugdhulp", types: [ACTIVITY, PROGRAM, GOAL, PARTNER, INDICATOR], municipality: "zoetermeer", first: 3) { nodes { id } }
  }`,
  'the ways from policy to money': `{
    document: fundingTrace(from: "policy-document:den-haag/RIS321728") {
      paths { role certainty amount amountLabel amountCovers year basis covers nodes { id } budgetLine { id } evidence { lineStart }
        steps { from { id } to { id } relation role certainty note evidence { lineStart } } }
      truncated explanation
    }
    tied: fundingTrace(from: "policy-document:den-haag/brede-spuk", year: 2026, role: FUNDS, certainty: STATED, basis: BUDGET, covers: [THEME]) { years paths { amount nodes { id } } }
    activity: fundingTrace(from: "activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/opgave-nieuwkomers") { paths { role nodes { id } } withoutPolicy { nodes { id } } }
    programme: fundingTrace(from: "program:zoetermeer/samen-leven-en-ondersteunen") { paths { role nodes { id } } withoutMoney { policyDocument { id } activity { id } role certainty reason message evidence { lineStart } } }
    partner: fundingTrace(from: "partner:coa") { paths { role nodes { id } } withoutPolicy { nodes { id } steps { relation } budgetLine { id } year basis covers evidence { lineStart } } explanation }
    goal: fundingTrace(from: "goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-3") { paths { nodes { id } } }
    line: fundingTrace(from: "budget-line:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/gerealiseerde-baten-lasten-saldo/doelstelling-2-1/lasten") { paths { nodes { id } } withoutPolicy { nodes { id } } }
  }`,
  'what is missing between policy, money, promises and results': `{
    gaps(first: 100) {
      totalCount
      facets { name values { value label count } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { kind reason certainty year message node { id } municipality { code } lookedAt { id } evidence { lineStart } } }
    }
    promises: gaps(kind: PROMISE_WITHOUT_REPORT, municipality: "gm0518", program: "program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid", year: 2025, reason: NO_REPORT_OF_YEAR, first: 3) { totalCount nodes { node { id } } }
  }`,
  'the network of partners': `{
    partnerNetwork(municipality: "den-haag", year: 2023) { nodes { partner { id } degree betweenness community } links { weight source { id } target { id } activities { id } } }
    strong: partnerNetwork(minWeight: 3) { nodes { partner { id } degree } links { weight } }
    programme: partnerNetwork(program: "program:zoetermeer/samen-leven-en-ondersteunen") { nodes { partner { id } } }
    cooperating: partnerNetwork(tie: TOGETHER, certainty: STATED, unlinked: false) {
      order size density components modularity
      nodes { partnerId weightedDegree activityCount }
      links { sourceId targetId weight together alongside certain involvements { partnerId activityId role certainty } }
      communities { number size members { partnerId } }
      method { tie minWeight seed resolution measures { name how weighted normalised software } }
    }
    carers: partnerNetwork(kind: "zorgaanbieder", role: "uitvoerder") {
      nodes { partnerId }
      involvements { partner { id } activity { id } role namedAs certainty note evidence { lineStart } }
    }
    near: partnerNetwork(around: "partner:coa") { nodes { partnerId degree } links { sourceId targetId weight } }
    further: partnerNetwork(around: "partner:coa", distance: 2, year: 2023) { nodes { partnerId degree betweenness } links { sourceId targetId weight } }
  }`,
  'the shortest ways between two nodes': `{
    paths(from: "partner:coa", to: "policy-document:den-haag/RIS316587", maxLength: 5) { nodes { id } relations length }
    near: paths(from: "partner:kracht", to: "partner:rondomjou") { relations }
    counted: shortestPaths(from: "partner:veilig-thuis-haaglanden", to: "partner:rijk", maxLength: 8) {
      length total truncated
      paths { steps { from { id } to { id } relation forward ties { role certainty note evidence { lineStart sourceDocument { id } } } } }
    }
  }`,
  'promised and reported, side by side': `{
    row: promisedAndReported(of: "activity:den-haag/zorg-welzijn-jeugd-en-volksgezondheid/jeugdhulp") {
      subject { id } program { id }
      years {
        year sources { kind year status document { id } }
        planned(first: 3) { totalCount nodes { id policyDocuments { nodes { number } } results { value unit } } }
        reported(first: 3) { totalCount nodes { id } }
        unplaced(first: 3) { totalCount nodes { id } }
        matched { earlier { id } later { id } certainty }
        money {
          direction part label computedDifference
          budget { line { id amount evidence { lineStart } } alsoPrinted { id } contradicted }
          actual { line { id } } printedDifference { line { id favourable } }
        }
      }
    }
    goal: promisedAndReported(of: "goal:zoetermeer/jaarstukken-2023-samen-leven-en-ondersteunen/2-1", years: [2023]) {
      years { reported(first: 5) { totalCount nodes { id } } unplaced { totalCount } }
    }
    programme: promisedAndReported(of: "program:haarlemmermeer/zorg-en-werk") { years { year reported(first: 5) { totalCount nodes { id } } } }
  }`,
  'comparisons of money, indicators and counts': `{
    years: comparison(measure: EXPENDITURE, program: "program:den-haag/zorg-welzijn-jeugd-en-volksgezondheid") {
      measure notes truncated columns { label year basis }
      rows { header { label node { id } municipality { name } } cells { value printed unit year basis empty money { line { id } alsoPrinted { id } contradicted } evidence { lineStart } sources { id } } }
    }
    balance: comparison(measure: BALANCE) { columns { label } rows { header { label } cells { value empty } } }
    indicators: comparison(measure: INDICATOR, municipality: "haarlemmermeer") { columns { label } rows { header { label } cells { value empty observation { printed provisional } } } }
    actions: comparison(measure: ACTIONS, by: MUNICIPALITY, years: [2023]) { rows { header { label } cells { value inferred counted(first: 3) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage } } } } }
    partners: comparison(measure: PARTNERS, program: "program:zoetermeer/samen-leven-en-ondersteunen") { rows { cells { value inferred counted(first: 3) { totalCount nodes { id } } } } }
    documents: comparison(measure: POLICY_DOCUMENTS, of: ["municipality:zoetermeer"]) { rows { cells { value inferred counted(first: 3) { totalCount nodes { id } } } } }
  }`,
  'nodes by id, and ids of nothing': `{
    node(id: "partner:coa") { id __typename ... on Partner { name } }
    nodes(ids: ["program:zoetermeer/samen-leven-en-ondersteunen", "partner:niemand", "passage:x/1", "what"]) { id __typename }
  }`,
}
