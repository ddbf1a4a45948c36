import type { ReactNode } from 'react'

interface AlertProps {
  readonly kind: 'info' | 'warning' | 'error'
  readonly children: ReactNode
  /** Whether it comes up by itself, so that it has to be said aloud. */
  readonly live?: boolean
}

export function Alert({ kind, children, live = false }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} {...(live ? { role: 'status' } : {})}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message bgf-stack bgf-stack--tight">{children}</div>
      </div>
    </div>
  )
}
