"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { FaultPage } from "@/components/ui/fault-page";

/** What a person reads when a page could not be made; the number is in our log with what went wrong. */
export default function PageFault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <FaultPage
      title="Deze pagina lukt nu even niet"
      requestId={error.digest}
      wayOn={
        <>
          <Button type="button" onClick={reset}>
            Probeer het opnieuw
          </Button>
          <ButtonLink href="/" tone="quiet">
            Naar het begin
          </ButtonLink>
        </>
      }
    >
      <p>Er ging bij ons iets mis. Wat eerder is bewaard, is veilig.</p>
    </FaultPage>
  );
}
