import { expect, it, vi } from "vitest";
import { readBody } from "./read-body";

const ADDRESS = "http://localhost/";

/** A body that comes in pieces of 1,000 bytes, without saying how many. */
function inPieces(pieces: number, onPiece: () => void = () => undefined): Request {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      onPiece();
      sent += 1;
      if (sent > pieces) return controller.close();
      controller.enqueue(new Uint8Array(1_000).fill(97));
    },
  });
  const init = { method: "POST", body, duplex: "half" };
  return new Request(ADDRESS, init);
}

it("reads what was sent, to the last byte that fits", async () => {
  expect((await readBody(inPieces(3), 3_000))?.byteLength).toBe(3_000);
  expect((await readBody(new Request(ADDRESS, { method: "POST" }), 10))?.byteLength).toBe(0);
});

it("stops at the first byte too many, also when the length was not told", async () => {
  const onPiece = vi.fn();
  expect(await readBody(inPieces(1_000, onPiece), 2_999)).toBeNull();
  expect(onPiece.mock.calls.length).toBeLessThan(10);
});

it("does not begin on what says itself that it is too long", async () => {
  const request = new Request(ADDRESS, { method: "POST", body: "x", headers: { "content-length": "5000" } });
  expect(await readBody(request, 4_999)).toBeNull();
});
