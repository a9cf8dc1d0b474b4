import type { SafetyReason } from "@/lib/safety/safety-codes";

/** How to open the talk. It asks and listens; it never weighs or decides. */
export function HowToAsk({ reason }: { reason: SafetyReason }) {
  return (
    <div className="prose">
      <p>
        Ga er even bij zitten en vraag het rustig en open. Ernaar vragen brengt niemand op een idee; vaak lucht het op.
      </p>
      <ul>
        <li>{FIRST_WORDS[reason]}</li>
        <li>Luister, vat samen en vraag door. Vul niet in en beloof geen geheimhouding.</li>
        <li>Vraag ook: “Hoe vaak denkt u daaraan? Hebt u een plan? Wie weet hiervan?”</li>
        <li>Is er een plan of vertrouwt u het niet? Laat de cliënt niet alleen en bel, samen, een van de nummers.</li>
      </ul>
      <p>Een antwoord op een vraag is geen diagnose. Het is een reden om te praten.</p>
    </div>
  );
}

const FIRST_WORDS: Record<SafetyReason, string> = {
  self_harm_raised:
    "Begin met wat er staat: “U gaf aan dat u weleens denkt dat u beter dood zou kunnen zijn. Wilt u daar iets over vertellen?”",
  self_harm_not_asked:
    "Stel de vraag alsnog: “Denkt u weleens dat u beter dood zou kunnen zijn, of dat u uzelf iets wilt aandoen?”",
  told_otherwise:
    "Begin met wat u hoorde: “Ik hoorde dat u weleens aan de dood denkt. Klopt dat? Wilt u daar iets over vertellen?”",
};
