import { joinLines } from './text.ts';

/** An overlay of a school on the map `northshire/primary`, and what follows. */
export function hillside(...more: readonly string[]): string {
  return joinLines([
    'provision_overlay: 1',
    'id: hillside',
    'title: Hillside',
    'version: "1.0.0"',
    'school:',
    '  name: Hillside School',
    'extends:',
    '  - map: northshire/primary',
    '    version: "1.0.0"',
    'adopt: all',
    ...more,
  ]);
}
