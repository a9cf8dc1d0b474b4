import type { Program } from "./program";

/** What a suite found; a check without tests of its own, such as the compiler, counts as one. */
export type SuiteResult = { passed: number; failed: number; skipped: number; note?: string };

/** Where a suite runs: `folder` is its own for this run. */
export type SuiteContext = { program: Program; folder: string };
