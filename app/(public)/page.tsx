import { ButtonLink } from "@/components/ui/button";
import { Columns, Stack } from "@/components/ui/columns";
import { PageHeader } from "@/components/ui/page-header";
import { Sheet } from "@/components/ui/sheet";

export default function HomePage() {
  return (
    <>
      <PageHeader title="Kring" sub="Samen tegen eenzaamheid in de buurt." />
      <Stack>
        <p>
          Met Kring helpt het wijkteam mensen die er alleen voor staan. Een melding gaat niet verloren. Vertrouwen komt
          vóór papierwerk. En niemand hoeft verder te vertellen wat hij niet wil vertellen.
        </p>
        <Columns layout="halves">
          <Sheet heading="Ik maak me zorgen om iemand">
            <Stack>
              <p>Over een buur, familielid, patiënt of huurder. Of over uzelf. Een account is niet nodig.</p>
              <div className="acts">
                <ButtonLink href="/melden">Zorgen melden</ButtonLink>
              </div>
              <p className="note">Drie korte stappen, ongeveer 3 minuten.</p>
            </Stack>
          </Sheet>
          <Sheet heading="Ik werk met Kring">
            <Stack>
              <p>Voor het wijkteam, de huisarts en de gemeente.</p>
              <div className="acts">
                <ButtonLink href="/sign-in" tone="quiet">
                  Inloggen
                </ButtonLink>
              </div>
            </Stack>
          </Sheet>
        </Columns>
      </Stack>
    </>
  );
}
