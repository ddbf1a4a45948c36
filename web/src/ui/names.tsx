import { Fragment } from 'react'
import { Dutch } from '../text/language.js'
import { NodeLink } from './link.js'

interface NamesProps {
  readonly nodes: readonly { readonly id: string; readonly name: string }[]
}

/** Links after one another, as in a sentence; each leads to its page. */
export function Names({ nodes }: NamesProps) {
  return (
    <Dutch>
      {nodes.map(({ id, name }, at) => (
        <Fragment key={id}>
          {at === 0 ? null : '; '}
          <NodeLink id={id}>{name}</NodeLink>
        </Fragment>
      ))}
    </Dutch>
  )
}
