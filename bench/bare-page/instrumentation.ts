/** Nothing; without this file Next would find the product's own, two folders up. */
export function register(): void {}
