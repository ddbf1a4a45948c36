import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PartnerView } from './partner-view.js'

/** Where the API is: VITE_API when this was built. */
const ADDRESS = (import.meta.env['VITE_API'] as string | undefined) ?? 'http://localhost:4000'

createRoot(document.querySelector('main') as HTMLElement).render(
  <StrictMode>
    <PartnerView address={ADDRESS} />
  </StrictMode>,
)
