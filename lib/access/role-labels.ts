import type { Role } from "./permissions";

export const ROLE_LABELS: Record<Role, string> = {
  worker: "Wijkteamwerker",
  coordinator: "Coördinator",
  gp: "Huisarts",
  manager: "Manager",
  admin: "Beheerder",
  privacy_officer: "Privacyfunctionaris",
};
