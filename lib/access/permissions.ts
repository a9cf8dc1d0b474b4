/** The six roles. What a role may do stands in this file and nowhere else. */
export const ROLES = ["worker", "coordinator", "gp", "manager", "admin", "privacy_officer"] as const;
export type Role = (typeof ROLES)[number];

export type Permission =
  | "signal:read"
  | "signal:triage"
  | "dossier:read"
  | "dossier:write"
  | "referral:make"
  | "referral:answer"
  | "statistics:read"
  | "account:manage"
  | "settings:manage"
  | "audit:read";

const PERMISSIONS = {
  worker: ["signal:read", "dossier:read", "dossier:write", "referral:make"],
  coordinator: ["signal:read", "signal:triage", "dossier:read", "dossier:write", "referral:make"],
  gp: ["referral:answer"],
  manager: ["statistics:read"],
  admin: ["account:manage", "settings:manage"],
  privacy_officer: ["audit:read"],
} as const satisfies Record<Role, readonly Permission[]>;

/** Whether the role has the right at all; which rows it reaches is decided by the row policies. */
export function may(role: Role, permission: Permission): boolean {
  const granted: readonly Permission[] = PERMISSIONS[role];
  return granted.includes(permission);
}

/** Where each role begins the day. */
export const START_PAGE: Record<Role, string> = {
  worker: "/today",
  coordinator: "/today",
  gp: "/inbox",
  manager: "/statistics",
  admin: "/users",
  privacy_officer: "/audit",
};
