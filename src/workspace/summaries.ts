import type { BlockReading } from '../model/block.ts';
import type { BodyReading } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import { schemaOf } from '../model/formats/index.ts';
import type { DocumentKind } from '../model/kinds.ts';
import { childOf, elementOf } from '../model/schemaWalk.ts';
import { summarise, type BlockSummary } from '../insight/summary.ts';

/** Summaries of blocks, each made once for as long as its block stays the same. */
export class Summaries {
  readonly #kept = new WeakMap<BlockReading | BodyReading, BlockSummary>();

  of(document: Document): readonly BlockSummary[] {
    const yaml = document.blocks.map(({ reading }) =>
      this.#keep(reading, () => ofYaml(reading, document.kind)),
    );
    return [...yaml, ...document.body.map(({ reading }) => this.#keep(reading, () => ofBody(reading)))];
  }

  #keep<R extends BlockReading | BodyReading>(reading: R, make: () => BlockSummary): BlockSummary {
    const kept = this.#kept.get(reading) ?? make();
    this.#kept.set(reading, kept);
    return kept;
  }
}

function ofYaml(reading: BlockReading, kind: DocumentKind): BlockSummary {
  const whole = schemaOf(kind);
  const { key } = reading.block;
  if (reading.block.role === 'item' && key !== undefined) {
    const list = childOf(whole, key);
    const element = list === undefined ? undefined : elementOf(list);
    return reading.item === undefined || element === undefined
      ? join([])
      : summarise(reading.item, element, key, true);
  }
  return join(
    reading.entries.flatMap((entry) => {
      const schema = childOf(whole, entry.key);
      return entry.value === undefined || schema === undefined
        ? []
        : [summarise(entry.value, schema, entry.key, false)];
    }),
  );
}

function ofBody(reading: BodyReading): BlockSummary {
  const { source } = reading;
  const acceptances = reading.accepted.map(({ finding, because, span, over }) => ({
    finding,
    because,
    until: undefined,
    place: { source, span },
    over: { source, span: over },
  }));
  return { declared: [], pointers: [], acceptances };
}

function join(parts: readonly BlockSummary[]): BlockSummary {
  return {
    declared: parts.flatMap(({ declared }) => declared),
    pointers: parts.flatMap(({ pointers }) => pointers),
    acceptances: parts.flatMap(({ acceptances }) => acceptances),
  };
}
