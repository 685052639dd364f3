import type { Rung } from '../domain/content.ts'

/** The proof ladder, from least to most disruptive. The last rung is only reached past the others. */
export const ladder = [
  {
    id: 'stop-or-simplify',
    name: 'Stop or simplify the work',
    ask: 'Could some of this work stop, or be made simpler?',
    takes: 'find-out',
    who: 'the managers of the services, with their staff',
  },
  {
    id: 'fill-vacancies',
    name: 'Fill vacancies',
    ask: 'Could filling empty posts, or more posts of a kind you have, close the gap?',
    takes: 'find-out',
    who: 'the employers of the staff concerned',
    route: 'existing-roles',
    forms: ['recruit'],
  },
  {
    id: 'share-skills',
    name: 'Share and move skills',
    ask: 'Could the skills you have be shared or moved to where they are needed?',
    takes: 'find-out',
    who: 'the managers of the services, with their staff',
    route: 'existing-roles',
    forms: ['redistribute', 're-place'],
  },
  {
    id: 'train-extend-delegate',
    name: 'Train, extend or delegate',
    ask: 'Could people you employ now be trained, take on more, or pass tasks on?',
    takes: 'find-out',
    who: 'the professional leads, with the staff concerned',
    route: 'existing-roles',
  },
  {
    id: 'team-or-pathway',
    name: 'A team or pathway',
    ask: 'Could a team or an agreed pathway close the gap?',
    takes: 'find-out',
    who: 'the partners together',
    route: 'team-or-pathway',
  },
  {
    id: 'new-role',
    name: 'A new role',
    ask: 'What would a new role do that none of the others can?',
    takes: 'find-out',
    who: 'the partners together',
    route: 'new-role',
  },
] as const satisfies readonly Rung[]
