import { createServer } from "node:http";
import { expect, it } from "vitest";
import { dropForwardedHeaders } from "./forwarded-headers";

it("a request comes in without the headers by which it could say that it is another's", async () => {
  dropForwardedHeaders();
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");

  const answer = await fetch(`http://127.0.0.1:${address.port}`, {
    headers: { "x-forwarded-for": "10.0.0.1", forwarded: "for=10.0.0.1", "x-kept": "yes" },
  });
  const seen = JSON.stringify(await answer.json());
  expect(seen).not.toContain("10.0.0.1");
  expect(seen).toContain("x-kept");
  await new Promise((closed) => server.close(closed));
});
