import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Toegankelijkheid" };

export default function AccessibilityPage() {
  return (
    <>
      <PageHeader title="Toegankelijkheid" sub="Iedereen moet Kring kunnen gebruiken." />
      <div className="prose">
        <p>Wij maken Kring volgens de richtlijnen WCAG 2.2, niveau AA.</p>
        <h2>Wat wij doen</h2>
        <ul>
          <li>Alles werkt met het toetsenbord, en op een telefoon van 360 punten breed.</li>
          <li>Formulieren werken ook zonder script.</li>
          <li>Niets is alleen aan kleur te zien. Bij elke tekening staat een tabel.</li>
          <li>U kunt vergroten, een donker scherm kiezen en beweging uitzetten: Kring volgt uw eigen instelling.</li>
          <li>Teksten zijn kort en in gewone taal.</li>
        </ul>
        <h2>Hoe wij dat nagaan</h2>
        <p>
          Een programma controleert de pagina’s op bekende fouten, elke keer dat wij Kring testen. Zo’n programma vindt
          niet alles.
        </p>
        <h2>Wat wij nog niet weten</h2>
        <p>
          Een onafhankelijk onderzoek is er nog niet. Ook is Kring nog niet geprobeerd door mensen die een schermlezer
          gebruiken. Daarom zeggen wij niet dat Kring aan alle eisen voldoet.
        </p>
        <h2>Lukt iets niet?</h2>
        <p>Zeg het tegen de gemeente of organisatie die met Kring werkt. Melden kan altijd ook door te bellen.</p>
      </div>
    </>
  );
}
