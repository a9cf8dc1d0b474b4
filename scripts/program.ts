/** A command that holds things, such as a database server, that must be put away however it ends. */
export type Program = {
  /** Adds what to do at the end; the last added is done first. */
  atEnd(step: () => Promise<void>): void;
  /** Puts everything away, once, and leaves. */
  end(exitCode: number): Promise<never>;
};

/**
 * Runs a command's work. It is ended, and everything put away, by an error, Ctrl-C, a signal to stop, or the death of
 * the process that started it; a second signal does not cut the putting away short.
 */
export function runProgram(work: (program: Program) => Promise<void>): void {
  const steps: (() => Promise<void>)[] = [];
  let ending: Promise<never> | undefined;

  const putAway = async (exitCode: number): Promise<never> => {
    let code = exitCode;
    for (const step of steps.toReversed()) {
      await step().catch((error: unknown) => {
        console.error(describe(error));
        code = 1;
      });
    }
    process.exit(code);
  };
  const end = (exitCode: number) => (ending ??= putAway(exitCode));
  const atEnd = (step: () => Promise<void>) => void steps.push(step);

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
  process.on("disconnect", () => void end(1));
  // What the starter printed may no longer be read; that must not keep us from putting things away.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

  work({ atEnd, end }).catch((error: unknown) => {
    // Work that breaks off because it is being put away is no news.
    if (ending) return;
    console.error(describe(error));
    void end(1);
  });
}

/** A sentence for who called the command; the whole error only when KRING_DEBUG asks for it. */
function describe(error: unknown): unknown {
  return error instanceof Error && !process.env.KRING_DEBUG ? error.message : error;
}
