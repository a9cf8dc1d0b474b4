"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { VisuallyHidden } from "./visually-hidden";

export type NavigationItem = {
  href: string;
  label: string;
  count?: number | undefined;
  /** Something behind the count is late: it stands out, and the words say so. */
  late?: boolean | undefined;
};

/** The main menu; the item whose path is the longest start of this page's path is the current one. */
export function ShellNavigation({ items, lateText }: { items: readonly NavigationItem[]; lateText: string }) {
  const current = currentItem(items, usePathname());
  return (
    <ul className="nav">
      {items.map((item) => (
        <li key={item.href}>
          <AppLink href={item.href} aria-current={item === current ? "page" : undefined}>
            {item.label}
            {item.count !== undefined && (
              <span className={classNames("nav-count", item.late && "nav-late")}>
                {item.count}
                {item.late && <VisuallyHidden>, {lateText}</VisuallyHidden>}
              </span>
            )}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** The menu of a phone; it closes when another page opens. */
export function ShellMenu({ bar, children }: { bar: ReactNode; children: ReactNode }) {
  return (
    <details key={usePathname()}>
      <summary className="top-bar">{bar}</summary>
      <div className="top-menu">{children}</div>
    </details>
  );
}

function currentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  return items
    .filter((item) => pathname === item.href || pathname.startsWith(`${item.href}/`))
    .sort((one, other) => other.href.length - one.href.length)[0];
}
