import path from 'node:path';
import { parseArgs } from 'node:util';
import { inHostTests, projectRoot, testWorkspace } from './places.mjs';

/**
 * Reads the options that all rigs share. The folders are for trying a rig on something else than this project.
 *
 * @param {string[]} args
 */
export function readTestOptions(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      extension: { type: 'string', default: projectRoot },
      tests: { type: 'string', default: inHostTests },
      workspace: { type: 'string', default: testWorkspace },
      vsix: { type: 'string' },
      'no-ui': { type: 'boolean', default: false },
      'only-ui': { type: 'boolean', default: false },
    },
  });
  return {
    extension: path.resolve(values.extension),
    tests: path.resolve(values.tests),
    workspace: path.resolve(values.workspace),
    vsix: values.vsix === undefined ? undefined : path.resolve(values.vsix),
    inHost: !values['only-ui'],
    ui: !values['no-ui'],
    only: positionals,
  };
}
