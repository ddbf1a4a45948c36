import type { ReactNode } from 'react'
import type { Answer } from '../../api/use-api.js'
import { idToPath } from '../../addresses.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView } from '../../ui/answer.js'
import { documentName } from '../../ui/document-names.js'
import { PageFrame } from '../../ui/page-frame.js'
import { CitedBy } from './cited-by.js'
import { DocumentFacts } from './document-facts.js'
import { FindingsOfDocument } from './findings-of-document.js'
import { MoneyReached } from './money-reached.js'
import { WhatCameOfIt } from './what-came-of-it.js'

export const CITED_AT_ONCE = 50

export const DocumentFrame_PolicyDocument = graphql(`
  fragment DocumentFrame_PolicyDocument on PolicyDocument {
    id
    ris
    number
    title
    kind
    municipality {
      id
      name
      code
    }
    ...DocumentFacts_PolicyDocument
    ...CitedBy_PolicyDocument
  }
`)

const texts = defineTexts({ kind: 'Beleidsdocument' }, { kind: 'Policy document' })

interface DocumentFrameProps {
  /** What it is called until its name has come. */
  readonly name: string
  readonly answer: Answer<unknown>
  /** Null where there is none, undefined while it is on its way. */
  readonly document: FragmentType<typeof DocumentFrame_PolicyDocument> | null | undefined
  readonly unknown: ReactNode
}

export function DocumentFrame({ name, answer, document, unknown }: DocumentFrameProps) {
  const t = useTexts(texts)
  const found = unmask(DocumentFrame_PolicyDocument, document)
  const number = found?.ris ?? found?.number ?? null
  const path = found ? idToPath(found.municipality.id) : null
  return (
    <PageFrame
      title={number ?? found?.title ?? name}
      cited={
        found
          ? titleWith(documentName(found), [found.kind ?? t.kind.toLowerCase(), found.municipality.name])
          : undefined
      }
      file={number ?? found?.title ?? undefined}
      {...(number === null && found?.title ? { titleLang: 'nl' as const } : {})}
      kind={found ? <Dutch>{`${found.kind ?? t.kind}, ${found.municipality.name}`}</Dutch> : t.kind}
      lead={number !== null && found?.title ? <Dutch>{found.title}</Dutch> : null}
      crumbs={found && path !== null ? [{ label: found.municipality.name, href: path }] : []}
      question={answer.question}
      {...(found ? { about: found.id } : {})}
    >
      <AnswerView answer={answer} lines={14}>
        {() =>
          found ? (
            <>
              <DocumentFacts document={found} />
              <CitedBy document={found} />
              <WhatCameOfIt id={found.id} />
              <MoneyReached id={found.id} />
              {number === null ? null : (
                <FindingsOfDocument number={number} municipality={found.municipality.code} />
              )}
            </>
          ) : (
            unknown
          )
        }
      </AnswerView>
    </PageFrame>
  )
}
