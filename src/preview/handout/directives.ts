import type { Element, ElementContent } from 'hast';
import type { List, ListItem, Node, Paragraph, Parent } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import type { Texts } from '../texts.ts';
import { noteAnchor } from './definitions.ts';
import { ownClasses } from './schema.ts';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['paragraph']>>[0];
type Words = Texts['module'];

interface DirectiveNode extends Parent {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null;
}

/** How a handout shows what Markdown alone would not have. Attributes of directives are read, never passed on. */
export function handlersFor(words: Words): Handlers {
  const directive = (state: State, node: DirectiveNode): ElementContent[] =>
    showDirective(state, node, words);
  return {
    containerDirective: directive,
    leafDirective: directive,
    // A table of many columns scrolls by itself, so that the page need not.
    table: (state: State, node: Node) => {
      const table = defaultHandlers.table(state, node as never);
      return element('div', [ownClasses.scroll], [table], { tabIndex: 0 });
    },
    // The title of the page is its only heading of the first level.
    heading: (state: State, node: Parent & { readonly depth: number }) =>
      placed(state, node, element(`h${Math.max(2, node.depth)}`, [], state.all(node as never))),
    footnoteReference: (
      state: State,
      node: Node & { readonly identifier: string; readonly label?: string },
    ) =>
      placed(
        state,
        node,
        element(
          'sup',
          [ownClasses.noteMark],
          [
            element('a', [], [text(node.label ?? node.identifier)], {
              href: `#${noteAnchor(node.identifier)}`,
            }),
          ],
        ),
      ),
  } as unknown as Handlers;
}

function showDirective(state: State, node: DirectiveNode, words: Words): ElementContent[] {
  const { name } = node;
  switch (name) {
    case 'facilitator':
      // For the person who leads the session, and kept in notes of their own.
      return [];
    case 'section':
    case 'break':
    case 'activity':
      return [box(state, node, timeTag(node, words), contentOf(state, node))];
    case 'quiz':
      return [box(state, node, words.quiz, quizContent(state, node, words))];
    case 'reflection':
      return [
        box(state, node, words.reflection, [
          ...contentOf(state, node),
          element('div', [ownClasses.lines], [], { ariaHidden: 'true' }),
        ]),
      ];
    case 'gap-task':
      return [box(state, node, words.gapTask, contentOf(state, node))];
    case 'resource':
    case 'handout':
    case 'slide':
      return [box(state, node, words[name], contentOf(state, node))];
    case 'details':
      return [disclosure(state, node, words)];
    default:
      return contentOf(state, node);
  }
}

function box(state: State, node: DirectiveNode, tag: string, content: ElementContent[]): Element {
  return placed(
    state,
    node,
    element(
      'section',
      [ownClasses.box, node.name],
      [element('p', [ownClasses.tag], [text(tag)]), ...content],
    ),
  );
}

/** "Activity · 15 minutes · rehearse" */
function timeTag(node: DirectiveNode, words: Words): string {
  const minutes = node.attributes?.['minutes'];
  const name =
    node.name === 'activity' ? words.activity : node.name === 'break' ? words.break : words.section;
  const purpose = words.purpose[node.attributes?.['purpose'] ?? ''];
  const time = minutes != null && /^\d+$/.test(minutes) ? words.minutes(minutes) : undefined;
  return [name, time, node.name === 'activity' ? purpose : undefined]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function contentOf(state: State, node: Parent): ElementContent[] {
  return state.all(node as never) as ElementContent[];
}

/** The heading that a `details` begins with is what one clicks on. */
function disclosure(state: State, node: DirectiveNode, words: Words): Element {
  const [first] = node.children;
  const titled = first?.type === 'heading';
  const title = titled ? contentOf(state, first) : [text(words.details)];
  const rest = titled ? { ...node, children: node.children.slice(1) } : node;
  return placed(
    state,
    node,
    element(
      'details',
      [ownClasses.box, 'details'],
      [element('summary', [], title), ...contentOf(state, rest)],
    ),
  );
}

function quizContent(state: State, node: DirectiveNode, words: Words): ElementContent[] {
  return node.children.flatMap((child) => {
    if (child.type === 'list' && child.children.some((item) => item.checked != null))
      return quizQuestion(state, child, words);
    return contentOf(state, { ...node, children: [child] } as Parent);
  });
}

/** The choices to tick, and below them, closed, which are right and why. */
function quizQuestion(state: State, list: List, words: Words): ElementContent[] {
  const choices = list.children.map((item) =>
    placed(
      state,
      item,
      element(
        'li',
        [],
        [
          element(
            'label',
            [],
            [element('input', [], [], { type: 'checkbox' }), element('span', [], choiceText(state, item))],
          ),
        ],
      ),
    ),
  );
  const answers = list.children.map((item) =>
    element(
      'li',
      [],
      [
        element('strong', [], [text(item.checked === true ? words.right : words.wrong)]),
        text(': '),
        ...choiceText(state, item),
        element(
          'div',
          [ownClasses.feedback],
          contentOf(state, { ...item, children: item.children.slice(1) } as Parent),
        ),
      ],
    ),
  );
  return [
    placed(state, list, element('ul', [ownClasses.options], choices)),
    element(
      'details',
      [ownClasses.answers],
      [element('summary', [], [text(words.answers)]), element('ul', [], answers)],
    ),
  ];
}

function choiceText(state: State, item: ListItem): ElementContent[] {
  const [first] = item.children;
  return first?.type === 'paragraph' ? contentOf(state, first as Paragraph) : [];
}

function element(
  tagName: string,
  classes: readonly string[],
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties: { ...properties, ...(classes.length === 0 ? {} : { className: [...classes] }) },
    children,
  };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function placed(state: State, node: Node, made: Element): Element {
  state.patch(node as never, made);
  return made;
}
