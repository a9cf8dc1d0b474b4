import { Client } from "pg";

/** A statement as it went over the wire: text and values, nothing of ours around it. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** Runs `work` and gives every statement that it sent to the database, in order; one such run at a time. */
export async function recordSql(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const send = Client.prototype.query;
  Client.prototype.query = new Proxy(send, {
    apply(target, client, args: unknown[]) {
      statements.push(statementOf(args[0]));
      return Reflect.apply(target, client, args);
    },
  });
  try {
    await work();
  } finally {
    Client.prototype.query = send;
  }
  return statements;
}

/** Sends the statements again through `pg` alone, one after the other, as the first time. */
export async function replaySql(client: Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await client.query({ text, values, rowMode: "array" });
}

function statementOf(asked: unknown): Statement {
  if (typeof asked === "string") return { text: asked, values: [] };
  const known = typeof asked === "object" && asked !== null ? asked : {};
  const text = "text" in known && typeof known.text === "string" ? known.text : "";
  return { text, values: "values" in known && Array.isArray(known.values) ? known.values : [] };
}
