import { type Theme, THEME_CODES } from "@/lib/domain/taxonomy/themes";

/** Where a chapter stands: "/clients/…/themes/living-environment". */
export function chapterHref(clientId: string, theme: Theme): string {
  return `/clients/${clientId}/themes/${slugOf(theme)}`;
}

/** The theme that an address names; `null` when there is none of that name. */
export function themeOfSlug(slug: string): Theme | null {
  return THEME_CODES.find((theme) => slugOf(theme) === slug) ?? null;
}

function slugOf(theme: Theme): string {
  return theme.replaceAll("_", "-");
}
