// Which money goes with an activity: that of its own year, on the activity, on what it is part of, on the goals that these
// serve and on the programme. Where one of them has no money of that year, what the activity's own document, of that year,
// gives for it under another year. src/trace/ways.ts walks up by this rule; these patterns look down by the same one.

/** Of `h`, which has money of `year` in document `s`: whether that goes with what `s` itself says is done under `h`. */
export const OF_ITS_DOCUMENT = `(s.year <> year AND NOT EXISTS { (h)-[:HAS_BUDGET]->(x:BudgetLine) WHERE x.year = s.year })`

const GOES_WITH = `a.year = year OR (ofDocument AND a.year = s.year AND s.id IN a.statedBy)`

/** Of `h`, `s`, `year` and `ofDocument`: whether an activity that the money goes with cites a policy document. */
export const HAS_CITATION = `(EXISTS { (h)-[:HAS_PART*0..6]->(a:Activity)-[:REFERS_TO]->(:PolicyDocument) WHERE ${GOES_WITH} }
    OR EXISTS { (h)<-[:SERVES]-(:Activity)-[:HAS_PART*0..6]->(a:Activity)-[:REFERS_TO]->(:PolicyDocument) WHERE ${GOES_WITH} }
    OR EXISTS { (h)-[:HAS_ACTIVITY]->(a:Activity)-[:REFERS_TO]->(:PolicyDocument) WHERE ${GOES_WITH} })`

/** The same for an action, whether it cites one or not: a heading alone, of which `h` may be one, is nothing done. */
export const HAS_ACTION = `(EXISTS { (h)-[:HAS_PART*0..6]->(a:Activity) WHERE a.kind = 'ACTION' AND (${GOES_WITH}) }
    OR EXISTS { (h)<-[:SERVES]-(:Activity)-[:HAS_PART*0..6]->(a:Activity) WHERE a.kind = 'ACTION' AND (${GOES_WITH}) }
    OR EXISTS { (h)-[:HAS_ACTIVITY]->(a:Activity) WHERE a.kind = 'ACTION' AND (${GOES_WITH}) })`
