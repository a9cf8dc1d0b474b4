/** Nothing; without this file Next would find the product's own, two folders up. */
export function proxy(): void {}

export const config = { matcher: "/no-page-of-ours" };
