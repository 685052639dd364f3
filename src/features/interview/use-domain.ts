import type { DomainId } from '../../domain/content.ts'
import { useWork, type DomainContent } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'

/** The questions and facts of a domain, whole. The page waits while they are on their way. */
export const useDomain = (domain: DomainId): DomainContent => useNeeded(useWork().loadDomain, domain)
