import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

type AppLinkProps = Omit<ComponentProps<typeof Link>, "href" | "prefetch" | "children"> & {
  href: string;
  children?: ReactNode;
};

/**
 * A link inside Kring. It never fetches ahead: a dossier that is fetched is a dossier that is audited,
 * and nobody has read it yet.
 */
export function AppLink({ href, ...rest }: AppLinkProps) {
  // A place on this page, or a number to call, is the browser's own to go to.
  if (/^(#|tel:)/.test(href))
    return (
      <a href={href} className={rest.className}>
        {rest.children}
      </a>
    );
  return <Link href={toRoute(href)} prefetch={false} {...rest} />;
}

const toRoute = (href: string): Route => href as Route;
