import { ButtonLink } from "@/components/ui/button";
import { FaultPage } from "@/components/ui/fault-page";
import { PlainShell } from "@/components/ui/plain-shell";

export default function NotFound() {
  return (
    <PlainShell homeHref="/">
      <FaultPage title="Deze pagina vinden we niet" wayOn={<ButtonLink href="/">Naar het begin</ButtonLink>}>
        Misschien is het adres verkeerd overgenomen, of is de pagina niet voor u bedoeld.
      </FaultPage>
    </PlainShell>
  );
}
