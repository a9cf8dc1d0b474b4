/** The first stop of the keyboard: past the navigation, to `#main`. */
export function SkipLink({ children = "Naar de inhoud" }: { children?: string }) {
  return (
    <a className="skip" href="#main">
      {children}
    </a>
  );
}
