import { use } from 'react'
import type { DomainId } from '../../domain/content.ts'
import { useWork, type DomainContent } from '../../machine/work.ts'

/** The questions and facts of a domain, whole. The page waits while they are on their way. */
export const useDomain = (domain: DomainId): DomainContent => use(useWork().loadDomain(domain))
