import { Notice } from "@/components/ui/notice";

/** On every page where someone may be in a hurry. */
export function EmergencyLine() {
  return (
    <Notice tone="danger">
      <p>
        <strong>Is er nu gevaar? Bel 112.</strong> Op een melding antwoorden wij niet meteen.
      </p>
    </Notice>
  );
}
