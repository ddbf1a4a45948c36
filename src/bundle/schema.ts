// The shape in which facts enter; seeds/README.md is the manual. Everything is strict: a key that is not known is an error,
// because a misspelt key would be a fact that is silently not there.
import { z } from 'zod'
import { PARTNER_KINDS, PARTNER_ROLES, POLICY_DOCUMENT_KINDS, REFERENCE_ROLES } from '../shared/vocabulary.js'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const qualified = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/,
    'must be municipality/name, such as den-haag/RIS316587',
  )
const text = z.string().trim().min(1).max(400)
/** YAML reads a bare 59.480 as the number 59.48; only a whole number is safe without quotes. */
const printed = z
  .unknown()
  .refine(
    (value) => typeof value === 'string' || Number.isSafeInteger(value),
    'must be text; put what is printed between quotes',
  )
  .transform(String)
  .pipe(text)
const year = z.int().min(1900).max(2100)
const lineNumber = z.int().min(1)

const range = z
  .union([lineNumber, z.string().regex(/^\d+-\d+$/, 'must be a line or a range such as 145-147')])
  .transform((value): LineRange => {
    const [from, to] = String(value).split('-').map(Number)
    return { from: from ?? 0, to: to ?? from ?? 0 }
  })
  .refine(({ from, to }) => from >= 1 && from <= to, 'a range runs from a lower line to a higher one')

/** First and last line, counted from 1, both included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

const lines = z.union([range.transform((one) => [one]), z.array(range).min(1)])

const certainty = { certainty: z.enum(['STATED', 'INFERRED']).default('STATED'), note: text.optional() }

/** Ids that it had before it was renamed or something else was merged into it. */
const formerSlugs = z.array(slug).default([])
const formerQualified = z.array(qualified).default([])

export const Municipality = z.strictObject({
  id: slug,
  name: text,
  code: z.string().regex(/^GM\d{4}$/, 'must be the code of Statistics Netherlands, such as GM0518'),
})

export const Program = z.strictObject({
  id: qualified,
  name: text,
  number: text.optional(),
  budgetActivities: z.array(z.strictObject({ id: slug, label: text, formerIds: formerSlugs })).default([]),
  formerIds: formerQualified,
})

export const Partner = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(PARTNER_KINDS),
  aliases: z.array(text).default([]),
  partOf: slug.optional(),
  formerIds: formerSlugs,
})

export const PolicyDocument = z.strictObject({
  id: qualified,
  scheme: z.enum(['RIS', 'COUNCIL_LETTER', 'MALFORMED', 'NAMED']).default('RIS'),
  title: text.optional(),
  kind: z.enum(POLICY_DOCUMENT_KINDS).optional(),
  issuer: text.optional(),
  formerIds: formerQualified,
})

const budgetPlace = {
  direction: z.enum(['EXPENDITURE', 'INCOME', 'BALANCE', 'RESULT']),
  basis: z.enum(['BUDGET', 'ACTUAL']),
  year,
}

const Reference = z.strictObject({
  document: z
    .string()
    .regex(
      /^([a-z0-9-]+\/)?[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/,
      'must be a number or slug from policy-documents.yaml',
    ),
  role: z.enum(REFERENCE_ROLES),
  printed: text.optional(),
  title: text.optional(),
  amount: z.strictObject({ printed: text, label: text.optional() }).optional(),
  lines: lines.optional(),
  ...certainty,
})

const Involvement = z.strictObject({
  partner: slug,
  role: z.enum(PARTNER_ROLES),
  as: text.optional(),
  lines: lines.optional(),
  ...certainty,
})

const Result = z.strictObject({
  printed,
  unit: text,
  qualifier: text.optional(),
  year: year.optional(),
  lines: lines.optional(),
})

const Activity = z.strictObject({
  id: slug,
  kind: z.enum(['THEME', 'ACTION']),
  label: text,
  lines,
  parent: slug.optional(),
  year: year.optional(),
  phase: z.enum(['PLANNED', 'REPORTED']).optional(),
  goals: z.array(slug).default([]),
  documents: z.array(Reference).default([]),
  partners: z.array(Involvement).default([]),
  results: z.array(Result).default([]),
  continues: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/, 'must be municipality/document/activity'))
    .default([]),
  formerIds: formerSlugs,
  ...certainty,
})

const Goal = z.strictObject({
  id: slug,
  formerIds: formerSlugs,
  number: text.optional(),
  statement: text,
  lines,
  of: slug.optional(),
})

const subject = { of: slug.optional(), goal: slug.optional(), program: z.literal('total').optional() }

const BudgetTable = z.strictObject({
  id: slug,
  unit: z.int().refine((unit) => [1, 1_000, 1_000_000].includes(unit), 'must be 1, 1000 or 1000000'),
  columns: z.record(slug, z.strictObject(budgetPlace)),
  rows: z
    .array(
      z.strictObject({
        ...subject,
        cells: z
          .array(
            z.strictObject({
              column: slug,
              printed,
              mark: z.enum(['V', 'N', '-']).optional(),
              lines,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
})

const BudgetLine = z.strictObject({
  ...subject,
  ...budgetPlace,
  printed,
  part: z.enum(['TOTAL', 'SUBTOTAL', 'DETAIL']),
  label: text.optional(),
  lines,
})

const Indicator = z.strictObject({
  id: slug,
  formerIds: formerSlugs,
  name: text,
  unit: text.optional(),
  source: text.optional(),
  set: text.optional(),
  of: slug.optional(),
  goal: slug.optional(),
  goalMet: z.boolean().optional(),
  better: z.enum(['LOWER', 'HIGHER']).optional(),
  judgement: z.strictObject({ lines }).optional(),
  lines,
  observations: z
    .array(
      z.strictObject({
        year,
        kind: z.enum(['TARGET', 'ACTUAL']),
        printed,
        qualifier: text.optional(),
        provisional: z.boolean().default(false),
        lines: lines.optional(),
      }),
    )
    .min(1),
})

export const Bundle = z.strictObject({
  format: z.literal(1),
  sourceDocument: z.strictObject({
    id: qualified,
    title: text,
    kind: z.enum(['BUDGET', 'ANNUAL_REPORT']),
    year,
    url: z.url({ protocol: /^https?$/ }).optional(),
    file: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the text file, in hexadecimal'),
    lineCount: lineNumber,
    formerIds: formerQualified,
  }),
  program: qualified,
  checked: z.strictObject({ on: z.iso.date(), how: text }),
  outline: z
    .array(
      z.strictObject({
        line: lineNumber,
        level: z.int().min(1).max(6),
        heading: printed,
      }),
    )
    .default([]),
  abbreviations: z.array(z.strictObject({ short: text, meaning: text, lines })).default([]),
  goals: z.array(Goal).default([]),
  activities: z.array(Activity).default([]),
  budgetTables: z.array(BudgetTable).default([]),
  budgetLines: z.array(BudgetLine).default([]),
  indicators: z.array(Indicator).default([]),
  supersedes: z.array(z.strictObject({ document: text, supersedes: text, lines })).default([]),
  remarks: z
    .array(
      z.strictObject({ rule: slug, severity: z.enum(['INFO', 'WARNING', 'ERROR']), message: text, lines }),
    )
    .default([]),
  leftOut: z.array(z.strictObject({ lines, reason: text })).default([]),
})

export type Municipality = z.output<typeof Municipality>
export type Program = z.output<typeof Program>
export type Partner = z.output<typeof Partner>
export type PolicyDocument = z.output<typeof PolicyDocument>
export type Bundle = z.output<typeof Bundle>
export type BundleActivity = Bundle['activities'][number]
export type BundleSubject = {
  of?: string | undefined
  goal?: string | undefined
  program?: 'total' | undefined
}
