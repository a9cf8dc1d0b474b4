import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { LogoMark } from "./logo";
import { ShellMenu, ShellNavigation, type NavigationItem } from "./shell-navigation";
import { SkipLink } from "./skip-link";

type ShellProps = {
  items: readonly NavigationItem[];
  homeHref: string;
  person: { name: string; team?: string | undefined };
  /** A form with a button, and what else belongs to the person: settings, a link for help. */
  personActions?: ReactNode;
  /** A line above everything, for instance that these people are invented. */
  banner?: ReactNode;
  /** Read out behind the count of an item that is late. */
  lateText?: string;
  children: ReactNode;
};

/** The frame of every page behind sign-in: menu at the side at the desk, behind one button on a phone. */
export function Shell({ items, homeHref, banner, lateText = "er is iets te laat", children, ...me }: ShellProps) {
  const navigation = <ShellNavigation items={items} lateText={lateText} />;
  return (
    <>
      <SkipLink />
      {banner && <aside className="demo">{banner}</aside>}
      <div className="shell">
        <header className="top">
          <ShellMenu bar={<MenuBar />}>
            <nav aria-label="Hoofdmenu">{navigation}</nav>
            <Me {...me} />
          </ShellMenu>
        </header>
        <header className="side">
          <AppLink className="mark" href={homeHref}>
            <LogoMark />
            Kring
          </AppLink>
          <nav aria-label="Hoofdmenu">{navigation}</nav>
          <Me {...me} />
        </header>
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}

function MenuBar() {
  return (
    <>
      <span className="mark">
        <LogoMark />
        Kring
      </span>
      <span className="top-menu-word">Menu</span>
    </>
  );
}

function Me({ person, personActions }: Pick<ShellProps, "person" | "personActions">) {
  return (
    <div className="me">
      <div>{person.name}</div>
      {person.team && <div>{person.team}</div>}
      {personActions}
    </div>
  );
}
