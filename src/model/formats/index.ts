import type * as z from 'zod';
import type { DocumentKind } from '../kinds.ts';
import { catalogSchema } from './catalog.ts';
import { configSchema } from './config.ts';
import { frameworkSchema } from './framework.ts';
import { lockSchema } from './lock.ts';
import { moduleSchema } from './module.ts';
import { overlaySchema } from './overlay.ts';
import { packageSchema } from './package.ts';
import { pathSchema } from './path.ts';
import { provisionMapSchema } from './provisionMap.ts';
import { ratesSchema } from './rates.ts';

/** The schema of each kind of document; of a module, that of its front matter. */
export const schemas = {
  map: provisionMapSchema,
  overlay: overlaySchema,
  framework: frameworkSchema,
  rates: ratesSchema,
  path: pathSchema,
  config: configSchema,
  module: moduleSchema,
  package: packageSchema,
  catalog: catalogSchema,
  lock: lockSchema,
} as const satisfies Record<DocumentKind, z.ZodObject>;

export function schemaOf(kind: DocumentKind): z.ZodObject {
  return schemas[kind];
}
