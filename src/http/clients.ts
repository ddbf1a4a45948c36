// Who asks, as far as an address tells. TRUST_PROXY says whose word on the address is taken.
import type { Request } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'

/** As the rate limiter tells clients apart: an IPv6 address stands for all that one subscriber has. */
export const clientOf = (req: Request): string => ipKeyGenerator(req.ip ?? '')
