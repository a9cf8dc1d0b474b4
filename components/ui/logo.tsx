/** The mark: a circle with an opening, and someone in the middle. */
export function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <circle
        cx="14"
        cy="14"
        r="12"
        fill="none"
        stroke="var(--basis-color-action-1-color-default)"
        strokeWidth="2.5"
        strokeDasharray="60 16"
        transform="rotate(-60 14 14)"
      />
      <circle cx="14" cy="14" r="4" fill="var(--basis-color-action-1-color-default)" />
    </svg>
  );
}
