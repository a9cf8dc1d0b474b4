import type { ButtonHTMLAttributes, ReactNode } from "react";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";

export type ButtonTone = "primary" | "quiet" | "danger";

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone; wide?: boolean };

type ButtonLinkProps = {
  href: string;
  tone?: ButtonTone;
  wide?: boolean;
  /** Suggests a download instead of a page: the file's name, or true. */
  download?: string | true;
  children: ReactNode;
};

/** An act. At most one primary on a screen. */
export function Button({ tone = "primary", wide = false, type = "submit", className, ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonClass(tone, wide), className)} {...rest} />;
}

/** A way to a screen that looks like an act. */
export function ButtonLink({ href, tone = "primary", wide = false, download, children }: ButtonLinkProps) {
  const className = buttonClass(tone, wide);
  if (download !== undefined) {
    return (
      <a href={href} className={className} download={download}>
        {children}
      </a>
    );
  }
  return (
    <AppLink href={href} className={className}>
      {children}
    </AppLink>
  );
}

function buttonClass(tone: ButtonTone, wide: boolean): string {
  return classNames("btn", tone !== "primary" && `btn-${tone}`, wide && "btn-wide");
}
