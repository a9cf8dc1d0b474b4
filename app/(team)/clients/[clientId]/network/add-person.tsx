import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { FocusWhenNamed } from "@/components/ui/focus-when-named";
import { Sheet } from "@/components/ui/sheet";
import type { Draft } from "@/lib/access/draft";
import { addPerson } from "./actions";
import { SupportFields, WhoFields } from "./person-fields";

/** The shortest way to put somebody in the network: a name, a relation, how near, Enter. */
export function AddPerson({ clientId, count, draft }: { clientId: string; count: number; draft: Draft }) {
  return (
    <Sheet heading="Iemand toevoegen">
      {/* A new form once somebody was added, the same one after an error. */}
      <ActionForm
        key={count}
        id="add-person"
        action={addPerson}
        submitLabel="Toevoegen"
        hidden={{ id: randomUUID(), clientId }}
        draft={draft}
      >
        <FocusWhenNamed id="add-person-name" />
        <WhoFields />
        <details>
          <summary className="py-2 text-act underline">Meer: contact, soort steun, hulpverlener of huisdier</summary>
          <div className="form pt-3">
            <SupportFields />
          </div>
        </details>
      </ActionForm>
    </Sheet>
  );
}
