import type { Framework } from '../framework/framework.ts';
import type { ProvisionMap } from '../model/formats/provisionMap.ts';
import type { Row } from '../model/formats/row.ts';
import type { AnyMap } from '../model/sourced.ts';
import { declaredLevels, inPackOrder, levelOf, levelsOf, usedBy, type Level } from './levels.ts';
import { Part } from './part.ts';

export interface CoveredArea {
  readonly id: string;
  readonly label: string;
  /** The map says that it covers this area. */
  readonly declared: boolean;
}

export interface CoverageCell {
  readonly level: Level;
  readonly area: CoveredArea;
  readonly rows: readonly Part<Row>[];
  /** Nothing is offered where the map says or shows that something ought to be. */
  readonly gap: boolean;
}

/** Which needs are met at which level, and where nothing is offered. */
export interface Coverage {
  readonly levels: readonly Level[];
  readonly areas: readonly CoveredArea[];
  /** One list for each area, in it one cell for each level. */
  readonly cells: readonly (readonly CoverageCell[])[];
  readonly gaps: readonly CoverageCell[];
  /** Rows that name no level or no area yet, and so stand nowhere. */
  readonly unplaced: readonly Part<Row>[];
}

/** Lays the rows of a map out over its levels and its areas of need. */
export function coverage(map: AnyMap, framework: Framework): Coverage {
  const declared = declaredLevels(map, framework);
  const levels = levelsOf(map, framework);
  const areas = areasOf(map, framework);
  const rows = new Part<ProvisionMap>(map)
    .parts('provisions')
    .map((row) => ({ row, level: levelOf(row, declared), areas: row.texts('areas') }));
  const cells = areas.map((area) =>
    levels.map((level) => {
      const here = rows.filter((entry) => entry.level === level.id && entry.areas.includes(area.id));
      return {
        level,
        area,
        rows: here.map(({ row }) => row),
        gap: here.length === 0 && claims(area, areas) && claims(level, levels),
      };
    }),
  );
  return {
    levels,
    areas,
    cells,
    gaps: cells.flat().filter((cell) => cell.gap),
    unplaced: rows
      .filter((entry) => entry.level === undefined || entry.areas.length === 0)
      .map(({ row }) => row),
  };
}

/** Where a map declares some, it is held to those; where it declares none, to all that its rows use. */
function claims(
  one: { readonly declared: boolean },
  all: readonly { readonly declared: boolean }[],
): boolean {
  return one.declared || all.every((other) => !other.declared);
}

function areasOf(map: AnyMap, framework: Framework): readonly CoveredArea[] {
  const declared = [...new Set(new Part<ProvisionMap>(map).part('scope')?.texts('areas') ?? [])];
  const used = usedBy(map, (row) => row.texts('areas')).filter((id) => !declared.includes(id));
  const label = (id: string): string => framework.label('areas', id);
  return [
    ...declared.map((id) => ({ id, label: label(id), declared: true })),
    ...inPackOrder(used, 'areas', framework).map((id) => ({ id, label: label(id), declared: false })),
  ];
}
