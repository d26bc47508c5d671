import { parseArgs } from 'node:util';

export const usage = `npm start [-- [folder] [options]]

Opens VS Code for the Web in your browser, with the Graduated Provision extension in it.

  folder         the folder to open; what you save is written to it.
                 Without one, a practice copy of the samples is opened.
  --port <n>     the port to serve on, and no other (default: 3000, or the next that is free)
  --no-open      print the address, and leave the browser to you
  --no-build     use the extension as it was built last
  --help         print this
`;

/** Says that the command line cannot be understood. */
export class UsageError extends Error {}

/**
 * @param {string[]} args
 */
export function readStartOptions(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) {
    throw new UsageError(
      `One folder at a time, please, and not ${positionals.length}: ${positionals.join(', ')}`,
    );
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(`A port is a whole number up to 65535, and not ${values.port}.`);
  }
  return {
    folder: positionals[0],
    port,
    open: !values['no-open'],
    build: !values['no-build'],
    help: values.help,
  };
}
