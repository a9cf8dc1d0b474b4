import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <>
      <PageHeader title="Privacy" sub="Wat Kring bewaart, voor wie en waarom." />
      <div className="prose">
        <p>
          De gemeente of organisatie die met Kring werkt, is verantwoordelijk voor uw gegevens. Wilt u weten wat er over
          u is bewaard, of wilt u iets laten verbeteren of wissen? Vraag het daar. U mag altijd een klacht indienen bij
          de Autoriteit Persoonsgegevens.
        </p>
        <h2>Als u een melding doet</h2>
        <ul>
          <li>Wij bewaren wat u invult. U hoeft niet te zeggen wie u bent.</li>
          <li>Alleen het wijkteam van die buurt leest uw melding.</li>
          <li>
            Uw code bewaren wij niet, alleen een afdruk ervan. Daarmee kunnen wij uw code herkennen maar niet opzoeken.
          </li>
          <li>Wie de code heeft, ziet hoe ver wij zijn en niets over de persoon.</li>
          <li>
            Om misbruik te beperken tellen wij meldingen per internetaansluiting. Het internetadres zelf bewaren wij
            niet leesbaar. Na enkele dagen ruimen wij de telling op.
          </li>
        </ul>
        <h2>Als het wijkteam u helpt</h2>
        <ul>
          <li>Uw dossier is er alleen voor uw eigen wijkteam. Elke keer dat iemand het bekijkt, leggen wij vast.</li>
          <li>
            Naar een huisarts of een andere organisatie gaat alleen wat u zelf goed vindt, of waar de wet een andere
            grond voor geeft. Die ander ziet een vaste samenvatting en nooit uw dossier.
          </li>
          <li>U kunt een toestemming altijd intrekken. Wat nog openstaat, stopt dan.</li>
          <li>
            In de cijfers voor de gemeente staat niemand die te herkennen is: aantallen onder de 10 laten wij niet zien.
            Wie niet mee wil tellen, telt niet mee.
          </li>
        </ul>
        <h2>Cookies</h2>
        <p>
          Kring gebruikt één cookie, en alleen als u inlogt: om te weten dat u het bent. Er zijn geen cookies om u te
          volgen en er gaat niets naar andere bedrijven.
        </p>
        <h2>Hoe lang</h2>
        <p>Kring wist nog niets vanzelf. De organisatie bepaalt hoe lang gegevens nodig zijn en wist ze daarna.</p>
        <p>
          Terug naar <AppLink href="/melden">zorgen melden</AppLink>.
        </p>
      </div>
    </>
  );
}
