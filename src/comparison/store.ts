// What there is to compare, where the client does not name it.

const PLACE = `($municipality IS NULL OR $municipality IN n.municipalityKeys)`

export const COMPARED_PROGRAMS = `
  MATCH (n:Program)
  WHERE ${PLACE}
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort
  LIMIT $limit`

export const COMPARED_MUNICIPALITIES = `
  MATCH (n:Municipality)
  WHERE $municipality IS NULL OR n.slug = $municipality OR n.code = $municipality
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort
  LIMIT $limit`

export const COMPARED_INDICATORS = `
  MATCH (n:Indicator)
  WHERE ${PLACE} AND ($program IS NULL OR n.programId = $program)
  RETURN properties(n) AS node, n.sort AS sort
  ORDER BY sort
  LIMIT $limit`

/** The programme, the rows of its budget, and those of its goals that money is on. */
export const COMPARED_IN_PROGRAM = `
  MATCH (p:Entity {id: $program})
  CALL (p) {
    MATCH (p)
    RETURN p AS n, '0' AS sort
    UNION
    MATCH (p)-[:HAS_ACTIVITY]->(n:Activity)
    WHERE n.kind = 'BUDGET_ACTIVITY'
    RETURN n AS n, '1' + n.sort AS sort
    UNION
    MATCH (p)-[:HAS_GOAL]->(n:Goal)
    WHERE EXISTS { (n)-[:HAS_BUDGET]->(:BudgetLine) }
    RETURN n AS n, '2' + n.sort AS sort
  }
  RETURN properties(n) AS node, sort AS sort
  ORDER BY sort
  LIMIT $limit`
