import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { LogoMark } from "./logo";
import { SkipLink } from "./skip-link";

type PlainShellProps = {
  homeHref: string;
  banner?: ReactNode;
  /** Opposite the mark, for instance a link to sign in. */
  aside?: ReactNode;
  footer?: ReactNode;
  /** As narrow as a short form: signing in. */
  narrow?: boolean;
  children: ReactNode;
};

/** The frame of a page that everyone can open: the mark, one column, a foot. */
export function PlainShell({ homeHref, banner, aside, footer, narrow = false, children }: PlainShellProps) {
  return (
    <>
      <SkipLink />
      {banner && <aside className="demo">{banner}</aside>}
      <div className={classNames("plain", narrow && "plain-narrow")}>
        <header className="plain-head">
          <AppLink className="mark" href={homeHref}>
            <LogoMark />
            Kring
          </AppLink>
          {aside}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {footer && <footer className="plain-foot">{footer}</footer>}
      </div>
    </>
  );
}
