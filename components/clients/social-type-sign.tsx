import type { ReactNode } from "react";
import { SOCIAL_TYPES, type SocialType } from "@/lib/domain/taxonomy/social-types";

type SocialTypeSignProps = {
  type: SocialType | "unknown";
  /** What to say while one of the two sides is not known. */
  unknownText?: string;
};

const half = 8;

/** A social type as its place in the quadrant (left: small network, top: lonely), always beside its word. */
export function SocialTypeSign({ type, unknownText = "nog niet gemeten" }: SocialTypeSignProps) {
  const row = SOCIAL_TYPES.find((candidate) => candidate.code === type);
  if (!row) {
    return (
      <span className="type type-unknown">
        <SignFrame dashed />
        {unknownText}
      </span>
    );
  }
  return (
    <span className="type">
      <SignFrame>
        <rect
          className={`fill-${row.code}`}
          x={row.network === "small" ? 1 : half + 1}
          y={row.loneliness === "lonely" ? 1 : half + 1}
          width="6"
          height="6"
          rx="1"
        />
      </SignFrame>
      {row.nl}
    </span>
  );
}

function SignFrame({ dashed = false, children }: { dashed?: boolean; children?: ReactNode }) {
  return (
    <svg className="type-sign" viewBox="0 0 16 16" aria-hidden="true">
      <rect
        className="type-frame"
        x=".75"
        y=".75"
        width="14.5"
        height="14.5"
        rx="2"
        strokeDasharray={dashed ? "2 2" : undefined}
      />
      {!dashed && <path className="pic-grid" d="M8 1v14M1 8h14" />}
      {children}
    </svg>
  );
}
