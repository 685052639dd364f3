import type { Form } from '../../domain/content.ts'

/** Models of working together (model §3.8). The report describes them and does not say when to prefer which: that is ours. */
export const teamForms = [
  {
    id: 'mdt',
    route: 'team-or-pathway',
    name: 'One team with a single way in',
    what: 'Several professions decide together, through one point of access. Hospital care at home is one kind.',
    fitsWhen:
      'No fixed order of services will do, several professions are needed at once, and roles should stay distinct.',
    fits: {
      any: [
        { fact: 'gap-kind', is: ['complex-fit', 'trust-identity'] },
        {
          all: [
            { fact: 'gap-kind', is: 'co-ordination' },
            { question: 'n9-complexity', atLeast: 3 },
          ],
        },
      ],
    },
    needs: [
      {
        id: 'mdt-needs-a-team',
        name: 'A team exists or is planned',
        test: { question: 'y6-team-home', atLeast: 1 },
        condition: 'Name who is in the team and how often it meets.',
        reason: 'A team on paper decides nothing.',
        because: ['C88', 'C105'],
        standing: 'inference',
      },
      {
        id: 'mdt-needs-time',
        name: 'The team has time together',
        test: { question: 'y10-time-together', atLeast: 2 },
        condition: 'Protect regular time, and a place, for the team to meet.',
        reason: 'Daily meetings were one of the things that helped in one programme.',
        because: ['C184', 'C211'],
        standing: 'inference',
      },
    ],
    watchFor:
      'Work tied to no single profession can wear a team down. Keep each profession’s role, and its own supervision.',
    evidence:
      'Several studies find that connecting work does best inside a team. What it does for people’s health is hardly measured here.',
    because: ['C105', 'C88', 'C89', 'C90', 'C184', 'C192', 'C198', 'C233'],
    since: ['E41', 'E52', 'E55', 'E56', 'E57', 'E60', 'E61', 'E62', 'E63'],
  },
  {
    id: 'neighbourhood-network',
    route: 'team-or-pathway',
    name: 'An arrangement between many organisations in a place',
    what: 'Organisations in a place, community groups among them, agree how information flows and who answers for what.',
    fitsWhen: 'Many bodies are involved, information does not flow, or people do not reach help in the community.',
    fits: {
      any: [
        {
          all: [
            { fact: 'gap-kind', is: 'co-ordination' },
            { fact: 'many-bodies', is: 'yes' },
          ],
        },
        { fact: 'gap-kind', is: 'community-access' },
      ],
    },
    needs: [
      {
        id: 'network-needs-accountability',
        name: 'Partners have agreed who answers for what',
        test: { question: 'g3-accountability', atLeast: 2 },
        condition: 'Agree between the organisations who answers for what, and where disputes go.',
        reason: 'A network without a forum to negotiate stalls.',
        because: ['C106', 'C236'],
        standing: 'inference',
      },
      {
        id: 'network-needs-agreements',
        name: 'Agreements let information flow',
        test: { question: 'g8-agreements', atLeast: 2 },
        condition: 'Sign what is needed to share information between the partners.',
        reason: 'The arrangement is made of information that reaches the right person.',
        because: ['C99', 'C106'],
        standing: 'inference',
      },
    ],
    watchFor: 'Scattered networks are hard work to keep up. Start with a smaller area.',
    evidence: 'Described in the United States, where connecting roles and the workforce are only one part of it.',
    because: ['C106', 'C213', 'C220'],
    since: ['E42', 'E53', 'E57'],
  },
  {
    id: 'self-managing-team',
    route: 'team-or-pathway',
    name: 'A self-managing neighbourhood team',
    what: 'One small team, mostly of one profession with broad skills, plans and gives care in a neighbourhood.',
    fitsWhen:
      'One profession can meet most of the needs of older people or people with long-term conditions in an area.',
    fits: {
      all: [
        { fact: 'gap-kind', is: ['complex-fit', 'co-ordination'] },
        { question: 's7-spanning-skills', atLeast: 2 },
        { question: 'y9-organisational-approach', atLeast: 3 },
      ],
    },
    needs: [
      {
        id: 'self-managing-needs-skills',
        name: 'Connecting skills are widely held',
        test: { question: 's7-spanning-skills', atLeast: 3 },
        condition: 'Help the whole team learn to communicate, negotiate and organise.',
        reason: 'A team that manages itself has nobody else to do it.',
        because: ['C63', 'C107'],
        standing: 'inference',
      },
    ],
    watchFor: 'It comes from the Netherlands and from one profession. Qualified staff may cost more.',
    evidence: 'Described from the Dutch Buurtzorg model. The source used gives no results.',
    because: ['C107', 'C247'],
    since: ['E58', 'E59'],
  },
  {
    id: 'care-pathway',
    route: 'team-or-pathway',
    name: 'An agreed care pathway',
    what: 'Services agree the steps, with one way to refer and one assessment. Professions keep their identity.',
    fitsWhen: 'The group or condition can be defined, and people meet services in much the same order.',
    fits: {
      any: [
        {
          all: [
            { fact: 'gap-kind', is: 'co-ordination' },
            { question: 'n9-complexity', between: [0, 2] },
          ],
        },
        { fact: 'gap-kind', is: 'institutional-interface' },
      ],
    },
    needs: [
      {
        id: 'pathway-needs-shared-forms',
        name: 'Referral and assessment are at least partly shared',
        test: { question: 'y7-shared-systems', atLeast: 2 },
        condition: 'Agree one way to refer and one assessment for this group.',
        reason: 'A pathway is made of its shared steps.',
        because: ['C99', 'C108'],
        standing: 'inference',
      },
      {
        id: 'pathway-needs-common-aims',
        name: 'Aims pull the same way',
        test: { question: 'y8-alignment', atLeast: 2 },
        condition: 'Align the aims and targets of the services on the pathway.',
        reason: 'Different policy aims inside one pathway become barriers.',
        because: ['C201'],
        standing: 'inference',
      },
    ],
    watchFor: 'Services with different aims can share a pathway on paper and block it in practice.',
    evidence:
      'Examples for HIV care and for health and employment show how it can look. They give no measured results.',
    because: ['C99', 'C108', 'C201', 'C205', 'C282'],
    since: ['E11', 'E64', 'E65', 'E66', 'E67'],
  },
  {
    id: 'upskill-in-support',
    route: 'team-or-pathway',
    name: 'Help those who see people first, with back-up',
    what: 'Staff of another sector learn to spot a problem, judge the risk and refer, with specialists behind them.',
    fitsWhen: 'Staff in housing, care homes or community bodies already see the people.',
    fits: {
      all: [
        { fact: 'involved', is: ['care-homes', 'housing', 'community-employer', 'social-care-staff'] },
        { fact: 'gap-kind', is: ['capability', 'community-access', 'co-ordination'] },
      ],
    },
    needs: [
      {
        id: 'upskill-needs-limits',
        name: 'The limits of the task are written',
        test: { question: 'g2-boundary-rules', atLeast: 2 },
        condition: 'Write down what these staff do, and where they hand over.',
        reason: 'Spotting and referring is not taking over clinical work.',
        because: ['C109', 'C215'],
        standing: 'inference',
      },
      {
        id: 'upskill-needs-back-up',
        name: 'There is somebody to call',
        test: { question: 'g6-delegation-safety', atLeast: 2 },
        condition: 'Set up a direct way to refer, and an advice line that answers.',
        reason: 'Back-up is what makes it safe.',
        because: ['C109'],
        standing: 'inference',
      },
    ],
    watchFor: 'Registration of homes and housing, and turnover of staff.',
    evidence: 'One example, on falls in supported housing, shows how it can be set up. Results are not given.',
    because: ['C109', 'C53', 'C128', 'C129', 'C215', 'C241'],
    since: ['E43', 'E44', 'E45', 'E46'],
  },
] as const satisfies readonly Form[]
