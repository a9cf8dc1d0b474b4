import type { DatabaseUrls } from "./database/roles";
import type { Secrets } from "./database/secrets";
import { dataFolder } from "./project";

/** What the application must be told. */
export type AppSettings = { urls: DatabaseUrls; origin: string; secrets: Secrets; dataDir?: string };

/** What any program of Node may need, and what an administrator may set for the application. */
const PASSED_ON =
  /^(PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|TEMP|SYSTEMROOT|NODE_EXTRA_CA_CERTS|LOG_LEVEL|TRUST_PROXY)$|^(KRING|SMTP|MAIL)_/i;

/**
 * The environment of the running application: only what it needs. The administrator's URL of the database is not in
 * it, so that not even a hole in the application reaches past row-level security.
 */
export function appEnvironment({ urls, origin, secrets, dataDir = dataFolder }: AppSettings): NodeJS.ProcessEnv {
  const passedOn = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  return {
    ...Object.fromEntries(passedOn),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    APP_DATABASE_URL: urls.appUrl,
    STATS_DATABASE_URL: urls.statsUrl,
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    AUTH_SECRET: secrets.authSecret,
    NEXTAUTH_SECRET: secrets.authSecret,
    FIELD_KEYS: secrets.fieldKeys,
    KRING_DATA_DIR: dataDir,
  };
}
