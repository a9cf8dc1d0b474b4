import { Notice } from "@/components/ui/notice";

/** What this scale is and is not; it stands wherever a level is shown or chosen. */
export function MadeByUs() {
  return (
    <Notice>
      <p>
        Twee blikken naast elkaar, nooit een gemiddelde. De omschrijvingen van de vijf niveaus zijn door Kring gemaakt
        en niet onderzocht. Het is een observatie, geen test: een verschil is een goed begin van een gesprek.
      </p>
    </Notice>
  );
}
