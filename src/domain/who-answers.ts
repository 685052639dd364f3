import type { Assessment } from './assessment.ts'

type Said = Pick<Assessment, 'about' | 'voices'>

/** Whether there is a room to speak of: several answer, groups are on record, or nobody has said who answers. */
export const isForTheRoom = ({ about: { about }, voices }: Said): boolean =>
  about.answering !== 'alone' || Object.keys(voices).length > 0

/** The groups in the room, by their ids. */
export const presentIn = ({ voices }: Pick<Assessment, 'voices'>) =>
  Object.entries(voices).filter(([, { present }]) => present)

/** Whether organisations are to be told apart: several answer, or nobody has said so. */
export const areOrganisationsApart = ({ about: { about } }: Pick<Said, 'about'>): boolean =>
  about.answering === '' || about.answering === 'organisations'
