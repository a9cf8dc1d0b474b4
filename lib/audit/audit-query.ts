/** What can be filtered by; the log holds these and no other actions. */
export const AUDIT_ACTIONS = ["read", "create", "update", "delete", "sign_in", "sign_out", "lend", "return"] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditQuery {
  readonly userId: string | null;
  readonly clientNumber: number | null;
  readonly action: AuditAction | null;
  /** Older than this line of the log. */
  readonly before?: number | null;
  /** Newer than this line of the log. */
  readonly after?: number | null;
}
