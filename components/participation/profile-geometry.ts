export const profile = { width: 320, labelEnd: 196, top: 26, row: 24 } as const;

const firstScore = profile.labelEnd + 20;
const step = 23;

/** The middle of a score from 1 to 5, from left to right. */
export function scoreX(score: number): number {
  return firstScore + (score - 1) * step;
}

/** The middle of a row, from above. */
export function rowY(index: number): number {
  return profile.top + index * profile.row;
}

export function profileHeight(rows: number): number {
  return rowY(rows - 1) + 16;
}
