// Every id of the graph is made here: readable, ASCII, the same in the graph, the API and the explorer's addresses.

export const municipalityId = (id: string): string => `municipality:${id}`
export const programId = (id: string): string => `program:${id}`
export const partnerId = (id: string): string => `partner:${id}`
export const policyDocumentId = (id: string): string => `policy-document:${id}`
export const sourceDocumentId = (id: string): string => `source-document:${id}`

/** `owner` is a programme for a row of the budget, a source document for a theme or action. */
export const activityId = (owner: string, id: string): string => `activity:${owner}/${id}`
export const goalId = (document: string, id: string): string => `goal:${document}/${id}`
export const indicatorId = (document: string, id: string): string => `indicator:${document}/${id}`
export const budgetLineId = (document: string, ...parts: string[]): string =>
  `budget-line:${document}/${parts.join('/')}`
export const findingId = (document: string, rule: string, about: string): string =>
  `finding:${document}/${rule}/${about}`
export const passageId = (document: string, from: number, to: number): string =>
  `passage:${document}/${from === to ? from : `${from}-${to}`}`

/** Numbers in sort keys have a fixed width, so that text order is number order. */
export const pad = (value: number): string => String(value).padStart(6, '0')
