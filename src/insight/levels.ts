import type { Framework, Reach } from '../framework/framework.ts';
import { inWords } from '../framework/framework.ts';
import type { ProvisionMap } from '../model/formats/provisionMap.ts';
import type { Row } from '../model/formats/row.ts';
import type { AnyMap } from '../model/sourced.ts';
import { Part } from './part.ts';

/** A level as a map names it. */
export interface Level {
  readonly id: string;
  readonly label: string;
  /** Undefined where no pack knows what it stands for. */
  readonly reach: Reach | undefined;
  /** The map itself says that it has this level. */
  readonly declared: boolean;
}

/**
 * The levels of a map, lowest first: those it declares, else those that its rows use, in the order of the framework.
 * Levels that rows use although the map does not declare them come last, so that no row is lost.
 */
export function levelsOf(map: AnyMap, framework: Framework): readonly Level[] {
  const declared = declaredLevels(map, framework);
  const known = new Set(declared.map((level) => level.id));
  const used = usedBy(map, (row) => {
    const level = levelOf(row, declared);
    return level === undefined || known.has(level) ? [] : [level];
  });
  return [
    ...declared,
    ...inPackOrder(used, 'levels', framework).map((id) => ({
      id,
      label: framework.label('levels', id),
      reach: framework.reach(id),
      declared: false,
    })),
  ];
}

/** The level a row belongs to. A map with levels of its own may still be spoken to in the framework's. */
export function levelOf(
  row: Part<Row>,
  levels: readonly (Level & { readonly mapsTo?: string })[],
): string | undefined {
  const written = row.text('level');
  if (written === undefined || levels.some((level) => level.id === written)) return written;
  return levels.find((level) => level.mapsTo === written)?.id ?? written;
}

/** The levels that a map declares, each with the level of the framework that it stands for. */
export function declaredLevels(
  map: AnyMap,
  framework: Framework,
): readonly (Level & { readonly mapsTo?: string })[] {
  const seen = new Set<string>();
  return new Part<ProvisionMap>(map).parts('levels').flatMap((level) => {
    const id = level.text('id');
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const mapsTo = level.text('maps_to');
    return [
      {
        id,
        label: level.text('label') ?? inWords(id),
        reach: framework.reach(mapsTo ?? id),
        declared: true,
        ...(mapsTo === undefined ? {} : { mapsTo }),
      },
    ];
  });
}

/** What the rows of a map use, each once, in the order of the rows. */
export function usedBy(map: AnyMap, of: (row: Part<Row>) => readonly string[]): readonly string[] {
  return [...new Set(new Part<ProvisionMap>(map).parts('provisions').flatMap(of))];
}

/** Terms of the framework first and in its order, then those it does not know. */
export function inPackOrder(
  ids: readonly string[],
  vocabulary: 'levels' | 'areas',
  framework: Framework,
): readonly string[] {
  const known = framework.terms(vocabulary).map((term) => term.id);
  const place = (id: string): number => (known.includes(id) ? known.indexOf(id) : known.length);
  return ids.toSorted((a, b) => place(a) - place(b));
}
