import { PHQ_9 } from "@/lib/domain/instruments/phq";
import { TelLink } from "./tel-link";

/** Whom to call, with numbers large enough for a thumb, and what may be read out to the client. */
export function HelpPanel() {
  return (
    <div className="grid gap-4">
      <ul className="safety-numbers">
        <li>
          <TelLink number="112" />
          <span>bij direct gevaar</span>
        </li>
        <li>
          <TelLink number="113" />
          <span>
            113 Zelfmoordpreventie, dag en nacht, ook als u zelf wilt overleggen. Of gratis:{" "}
            <TelLink number="0800-0113" />, of chat op 113.nl
          </span>
        </li>
        <li>
          <strong>Huisarts</strong>
          <span>van de cliënt, vandaag nog; ’s avonds en in het weekend de huisartsenpost</span>
        </li>
      </ul>
      <p>
        Voor de cliënt, om voor te lezen of op te schrijven: <q>{PHQ_9.safety.helpText}</q>
      </p>
    </div>
  );
}
