import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export interface FetchedPage {
  readonly ms: number;
  readonly bytes: number;
}

/**
 * Fetches a whole page as a browser that is signed in, from the first byte sent to the last received.
 * @throws when the answer is anything but a page.
 */
export function fetchPage(origin: string, pathname: string, cookie?: string): Promise<FetchedPage> {
  const url = new URL(pathname, origin);
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const headers = { accept: "text/html", ...(cookie === undefined ? {} : { cookie }) };
    // "localhost" is what the application expects to be called; where it listens is an address.
    const asked = request(
      {
        agent,
        host: "127.0.0.1",
        port: url.port,
        path: url.pathname + url.search,
        headers: { host: url.host, ...headers },
      },
      (answer) => {
        let bytes = 0;
        answer.on("data", (part: Buffer) => (bytes += part.length));
        answer.on("end", () => {
          if (answer.statusCode !== 200) reject(new Error(`${pathname} answered ${answer.statusCode}`));
          else resolve({ ms: Number(process.hrtime.bigint() - start) / 1e6, bytes });
        });
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}
