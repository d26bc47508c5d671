import { equal } from '../support/assert.ts';
import { openProject, uriOf } from '../support/project.ts';

const head = `provision_map: 1
id: primary
title: Graduated provision, primary schools
version: "1.2.0"
publisher:
  id: northshire
  name: Northshire Council
framework: england-2015
`;

const row = `  - id: communication-advice
    title: Advice on communication
    kind: input
    level: sen_support
    areas:
      - communication_and_interaction
`;

const rows = `${head}provisions:\n${row}`;

const outcome = (start: string, target: string, direction: string): string => `${rows}    outcomes:
      - id: asks
        text: Within 12 weeks each child asks for a break, in their own way.
        measure: Two observations with the request sheet
        expected_start: ${start}
        target: ${target}
        direction: ${direction}
`;

const moduleHead = `---
cpd_module: 1
id: visual-supports
title: Visual supports
version: "1.0.0"
type: awareness
duration: 30
objectives:
  - id: o1
    text: Staff make a now-and-next board.
---

`;

const overlayHead = `provision_overlay: 1
id: hillside
school:
  name: Hillside Primary School
extends:
`;

const trust = `provision_overlay: 1
id: trust
title: What our schools do
version: "3.0.0"
publisher:
  id: oak-trust
  name: Oak Trust
school:
  name: Oak Trust
extends:
  - map: northshire/primary
    version: "1.2.0"
provisions:
${row.replace('communication-advice', 'trust-team')}`;

interface Case {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly others?: Readonly<Record<string, string>>;
  /** Everything that is found; nothing, where an honest writer would only be nagged. */
  readonly finds?: readonly string[];
}

const map = 'primary.provision.yaml';
const cpd = 'visual-supports.cpd.md';
const overlay = 'hillside.provision-overlay.yaml';

/** What adviser and trainer may rightly write, and mistakes that are said once and not twice. */
const cases: readonly Case[] = [
  {
    title: 'words of the law, denials, quotations and names, in whatever field',
    file: map,
    text: `${rows}    plain: "For children with special educational needs, learning difficulties or a disability, with additional help. Ask the SENCo."
    barrier: No child here is naughty, and nobody has to look anybody in the eye.
    adults_do:
      - Answer a child who was told "stop being naughty" that nobody is naughty here.
      - Never ask for eye contact, quiet hands or sitting still.
    evidence:
      - source: Helping children with autism who suffer from anxiety, a study of 1998
`,
  },
  {
    title: 'their own words, quoted with permission',
    file: map,
    text: `${head}involvement:
  - id: said-in-2026
    date: "2026-10-05"
    from: young_people
    said: The SALT called me high functioning and said my meltdowns were tantrums.
    quoted_with_permission: true
    response: We are sorry. We talk about what helps now.
    action: no_change
provisions:
${row}`,
  },
  {
    title: 'everyday practice, where how often is no question',
    file: map,
    text: `${rows.replace('kind: input', 'kind: practice').replace('level: sen_support', 'level: universal')}    adults_do:
      - Give access to water and regular breaks.
    look_for: Children drink when they like.
    check: Ask three children.
`,
  },
  {
    title: 'an outcome that asks for eye contact, which is judged once, as an outcome',
    file: map,
    text: outcome('1 of 5', '4 of 5', 'increase').replace(
      'asks for a break, in their own way',
      'makes eye contact',
    ),
    finds: ['outcome/masking'],
  },
  {
    title: 'quotations, references, code, wrong answers and what to avoid, in a module',
    file: cpd,
    text: `${moduleHead}# Words

:::activity{minutes=30 objectives="o1"}

> My son suffers from autism.

The word naughty comes from *Naughty Children of England*. \`quiet hands\` and "attention seeking" are others. See [the report](https://example.org/high-functioning).

| instead of | say |
| --- | --- |
| tantrum | distress |

:::

:::quiz{objectives="o1"}

**Who is it?**

- [ ] A naughty boy
- [x] A boy who is hungry

:::

## References

- Children with autism and their challenging behaviour (1999).
`,
  },
  {
    title: 'the other way of speaking, where a project has chosen it',
    file: map,
    text: `${rows}    plain: A therapist helps children with autism. She is no TA.\n`,
    others: {
      'provision.config.yaml':
        'provision_config: 1\nwording:\n  identity: person_first\nlanguage_lists:\n  allow:\n    - TA\n',
    },
  },
  {
    title: 'a list of phrases in square brackets',
    file: map,
    text: `${rows}    resources: [picture cards, sand timer]\n    entry:\n      who_can_ask: [Parents and carers, Any member of staff]\n`,
  },
  {
    title: 'plain words with hyphens, or that begin like the id of a row',
    file: map,
    text: `${rows}    quality_first:\n      - pre-teaching\n      - communication\n      - Visual timetables in every room\n`,
  },
  {
    title: 'a row of another map',
    file: map,
    text: `${rows}    decide:\n      not_met: northshire/secondary#resource-base\n`,
  },
  {
    title: 'a change that is promised for the next version',
    file: map,
    text: `${head}involvement:
  - id: waiting
    date: "2026-10-05"
    from: families
    said: Nobody tells us what happens while we wait.
    action: will_change
    changed_in: "1.3.0"
provisions: []
`,
  },
  {
    title: 'a step of a path whose module is further on than the path',
    file: 'new-staff.cpd-path.yaml',
    text: `cpd_path: 1
id: new-staff
title: For new staff
version: "1.0.0"
steps:
  - id: first
    module: visual-supports
    version: "2.0.0"
`,
    others: { [cpd]: `${moduleHead}Welcome.\n` },
  },
  {
    title: 'keeping most of what there is',
    file: map,
    text: outcome('92% of sessions', '90% of sessions', 'maintain'),
  },
  { title: 'a start of nothing', file: map, text: outcome('0 times a week', '4 of 5', 'increase') },
  { title: 'a start without its unit', file: map, text: outcome('"30"', '45 words a minute', 'increase') },
  { title: 'a start in words', file: map, text: outcome('waits to be asked', '4 of 5', 'increase') },
  {
    title: 'an activity that shares the minutes of its section',
    file: cpd,
    text: `${moduleHead}::::section{minutes=30}\n\n:::activity{objectives="o1"}\nMake a board.\n:::\n\n::::\n`,
  },
  {
    title: 'times, ratios and colons in sentences of a module',
    file: cpd,
    text: `${moduleHead}Start at 10:30 with a ratio of 3:1. Note: bring scissors.\n`,
  },
  {
    title: 'no sum of minutes while a block is not closed',
    file: cpd,
    text: `${moduleHead}:::activity{minutes=10 objectives="o1"}\nMake a board.\n`,
    finds: ['markdown/unclosed-directive'],
  },
  {
    title: 'no sum of minutes while some are missing',
    file: cpd,
    text: `${moduleHead}:::activity{objectives="o1"}\nMake a board.\n:::\n\n:::break{minutes=5}\n:::\n`,
    finds: ['module/minutes'],
  },
  {
    title: 'rows that name a row which cannot be read',
    file: map,
    text: `${rows}    decide:\n      not_met: resource-base\n  - title: The resource base: a place\n    id: resource-base\n`,
    finds: ['yaml/syntax'],
  },
  {
    title: 'activities that name an objective which cannot be read',
    file: cpd,
    text: `${moduleHead.replace('text: Staff', 'text: Staff: all')}:::activity{minutes=30 objectives="o1"}\nMake a board.\n:::\n`,
    finds: ['yaml/syntax'],
  },
  {
    title: 'activities that name objectives of a module whose objectives are not a list',
    file: cpd,
    text: `${moduleHead.replace(/objectives:[^]*---/, 'objectives: Staff make a board\n---')}:::activity{minutes=30 objectives="o1"}\nMake a board.\n:::\n`,
    finds: ['shape/type'],
  },
  {
    title: 'a level that stands for itself and not for one of the framework',
    file: map,
    text: `${head}levels:\n  - id: targeted\n    label: Targeted\n    maps_to: targeted\nprovisions:\n${row.replace('sen_support', 'targeted')}`,
    finds: ['reference/unknown-term'],
  },
  {
    title: 'a header field that is there but cannot be read',
    file: map,
    text: `${head}scope:\n  phases: [primary\nprovisions: []\n`,
    others: { 'provision.config.yaml': 'provision_config: 1\nprofile: full\n' },
    finds: ['yaml/syntax'],
  },
  {
    title: 'a copied row, once for all its lines',
    file: map,
    text: `${rows}    delivery:\n      - id: visit\n        role: senco\n${row}    delivery:\n      - id: visit\n        role: senco\n`,
    finds: ['reference/duplicate-id'],
  },
  {
    title: 'an overlay on a version that is not here says nothing about rows',
    file: overlay,
    text: `${overlayHead}  - map: northshire/primary\n    version: "1.1.0"\nadopt:\n  - withdrawn-since\n`,
    others: { [map]: rows },
    finds: ['overlay/unknown-map'],
  },
  {
    title: 'an overlay on the overlay of a trust',
    file: overlay,
    text: `${overlayHead}  - map: northshire/primary\n    version: "1.2.0"\n  - map: oak-trust/trust\n    version: "3.0.0"\nadopt:\n  - communication-advice\n  - trust-team\n`,
    others: { [map]: rows, 'trust.provision-overlay.yaml': trust },
  },
  {
    title: 'what a stricter profile would find is not forgotten',
    file: map,
    text: `${head}provisions: []\naccepted:\n  - finding: shape/needed\n    because: The licence is being agreed.\n`,
  },
  {
    title: 'what is switched off is not forgotten',
    file: map,
    text: `${head}provisions: []\naccepted:\n  - finding: review/passed\n    because: We meet in December.\n`,
    others: { 'provision.config.yaml': 'provision_config: 1\nrules:\n  review/passed: off\n' },
  },
];

describe('what an honest writer may write', function () {
  this.timeout(60_000);

  for (const { title, file, text, others = {}, finds = [] } of cases) {
    it(title, async () => {
      const service = await openProject([...Object.entries(others), [file, text]]);
      const found = service.diagnostics(uriOf(file));
      equal(
        found.map(({ code }) => code),
        finds,
        found.map(({ message }) => message).join('\n'),
      );
    });
  }

  it('lists what a draft still needs, blank fields included', async () => {
    const text = `${head}provisions:
  - id: now-and-next
    title: Now and next
    kind: practice
    state: draft
    level: universal
    areas:
      - communication_and_interaction
    adults_do:
`;
    const service = await openProject([[map, text]]);
    const [found] = service.diagnostics(uriOf(map));
    equal(
      found?.message,
      'This row is a draft. Before it is ready it needs: Look for, Check, What adults do.',
      'draft',
    );
  });
});
