import path from "node:path";

/** The folder of the project; every command works from here, wherever it was called. */
export const projectFolder = path.dirname(import.meta.dirname);

/** Where a running Kring keeps what belongs to this machine: databases, mail, secrets. */
export const dataFolder = process.env.KRING_DATA_DIR ?? path.join(projectFolder, ".data");
