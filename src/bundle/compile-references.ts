import { parseAmount } from '../budget/amounts.js'
import { alphabetic, fold } from '../shared/text.js'
import { parseRisNumber } from '../policy-document/ris-number.js'
import { type Compilation, municipalityKeys } from './compile.js'
import { activityId, municipalityId, policyDocumentId } from './ids.js'
import type { BundleActivity } from './schema.js'

/** What activities say of policy documents, and which document replaced which. */
export function compileReferences(compilation: Compilation): void {
  for (const [index, activity] of compilation.bundle.activities.entries()) {
    compileActivity(compilation, activity, ['activities', index, 'documents'])
  }
  const { bundle, facts } = compilation
  for (const [index, { document, supersedes, lines }] of bundle.supersedes.entries()) {
    const newer = compilePolicyDocument(compilation, document, ['supersedes', index, 'document'])
    const older = compilePolicyDocument(compilation, supersedes, ['supersedes', index, 'supersedes'])
    if (newer === undefined || older === undefined) continue
    if (newer === older) facts.problem(['supersedes', index], `"${document}" cannot supersede itself.`)
    facts.evidence(older, lines)
    facts.edge(
      'SUPERSEDES',
      newer,
      older,
      { evidence: facts.evidence(newer, lines) },
      bundle.sourceDocument.id,
    )
  }
}

function compileActivity(compilation: Compilation, activity: BundleActivity, path: PropertyKey[]): void {
  const { bundle, facts } = compilation
  const seen = new Set<string>()
  for (const [index, reference] of activity.documents.entries()) {
    const at = [...path, index]
    const id = compilePolicyDocument(compilation, reference.document, [...at, 'document'])
    if (id === undefined) continue
    if (seen.has(`${id}|${reference.role}`)) {
      facts.problem(
        at,
        `"${reference.document}" is there twice as ${reference.role}; put both places in one "lines".`,
      )
    }
    seen.add(`${id}|${reference.role}`)
    const amount = reference.amount && parseAmount(reference.amount.printed)
    if (reference.amount && amount === undefined) {
      facts.problem(
        [...at, 'amount'],
        `"${reference.amount.printed}" is no amount; expected one such as 7 mln. or 1.200.000.`,
      )
    }
    facts.edge(
      'REFERS_TO',
      activityId(bundle.sourceDocument.id, activity.id),
      id,
      {
        role: reference.role,
        printed: reference.printed,
        title: reference.title,
        amount,
        amountLabel: reference.amount?.label,
        certainty: reference.certainty,
        note: reference.note,
        evidence: facts.evidence(id, reference.lines ?? activity.lines),
      },
      reference.role,
    )
  }
}

/** `given` is a number or slug of this municipality, or municipality/number. */
function compilePolicyDocument(
  compilation: Compilation,
  given: string,
  path: readonly PropertyKey[],
): string | undefined {
  const { facts, registers, municipality } = compilation
  const key = given.includes('/') ? given : `${municipality}/${given}`
  const document = registers.policyDocuments.get(key)
  if (!document) {
    facts.problem(path, `"${key}" is not in registers/policy-documents.yaml.`)
    return undefined
  }
  const id = policyDocumentId(key)
  const [owner = '', number = ''] = key.split('/')
  facts.node(id, {
    scheme: document.scheme,
    number: document.scheme === 'NAMED' ? undefined : number,
    ris: document.scheme === 'RIS' ? parseRisNumber(number) : undefined,
    title: document.title,
    kind: document.kind,
    issuer: document.issuer,
    municipalityId: municipalityId(owner),
    municipalityKeys: municipalityKeys(registers, owner),
    text: fold(`${number} ${document.title ?? ''}`),
    byName: alphabetic(document.title ?? number, id),
    sort: key,
  })
  if (owner !== municipality) {
    const other = registers.municipalities.get(owner)
    facts.node(municipalityId(owner), { code: other?.code, name: other?.name, slug: owner, sort: owner })
  }
  return id
}
