import { nodesOf } from '../graph/nodes.js'
import type { GraphReader } from '../graph/reader.js'
import type { ProgramRecord } from './records.js'

export const PROGRAMS_OF_MUNICIPALITIES = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})-[:HAS_PROGRAM]->(n:Program)
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const PROGRAMS_OF_POLICY_DOCUMENTS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:REFERS_TO]-(:Activity)<-[:HAS_ACTIVITY]-(n:Program)
  WITH DISTINCT k AS k, n AS n
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const PROGRAMS_OF_PARTNERS = `
  UNWIND $ids AS k
  MATCH (:Entity {id: k})<-[:INVOLVES]-(:Activity)<-[:HAS_ACTIVITY]-(n:Program)
  WITH DISTINCT k AS k, n AS n
  RETURN k AS k, properties(n) AS node, n.sort AS sort
  ORDER BY k, sort`

export const programsOfMunicipality = (graph: GraphReader, id: string) =>
  nodesOf<ProgramRecord>(graph, PROGRAMS_OF_MUNICIPALITIES, id)
export const programsOfPolicyDocument = (graph: GraphReader, id: string) =>
  nodesOf<ProgramRecord>(graph, PROGRAMS_OF_POLICY_DOCUMENTS, id)
export const programsOfPartner = (graph: GraphReader, id: string) =>
  nodesOf<ProgramRecord>(graph, PROGRAMS_OF_PARTNERS, id)
