import type { FrameworkPack } from '../model/formats/framework.ts';
import custom from '../../packs/custom.provision-framework.yaml';
import england2015 from '../../packs/england-2015.provision-framework.yaml';

/** The packs that come with the software, the default first. A test checks each against the schema. */
export const builtInPacks: readonly FrameworkPack[] = [england2015, custom] as readonly FrameworkPack[];

/** The pack for documents that name none. */
export const defaultPack = 'england-2015';
