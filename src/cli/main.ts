import { write } from './output.ts';
import { run } from './run.ts';

/** The entry of the command line. The exit code is set, not forced, so that output can leave first. */
void run(process)
  .catch(async (error: unknown) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await write(
      process.stderr,
      `provision: This is a mistake in the program, not in your documents.\n${details}\n`,
    );
    return 2 as const;
  })
  .then((code) => {
    process.exitCode = code;
  });
