"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState, useTransition, type MouseEvent, type PointerEvent, type ReactNode } from "react";
import type { FormAction } from "@/components/ui/action-form";
import { errorsOf } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { circleAt, type RingEdges } from "./ring-hit";

type DragPeopleProps = { clientId: string; action: FormAction; children: ReactNode };

/** Lets a pointer carry a point of the ecogram inside to another circle; the buttons do the same without it. */
export function DragPeople({ clientId, action, children }: DragPeopleProps) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [, startMoving] = useTransition();
  const carried = useRef<Carried | null>(null);
  const justCarried = useRef(false);

  function drop(event: PointerEvent) {
    const held = carried.current;
    carried.current = null;
    if (!held?.isMoving) return;
    justCarried.current = true;
    const circle = held.circleUnder(event);
    held.letGo();
    if (String(circle) === held.point.dataset.circle) return held.putBack();

    const formData = new FormData();
    const { person = "", version = "" } = held.point.dataset;
    for (const [field, value] of Object.entries({ id: person, clientId, version, circle })) {
      formData.set(field, String(value));
    }
    startMoving(async () => {
      try {
        setFaults(await faultsOf(action, formData));
      } finally {
        held.putBack();
      }
    });
  }

  return (
    <div
      className="drag-people"
      onDragStart={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        justCarried.current = false;
        carried.current = event.button === 0 ? pickUp(event) : null;
      }}
      onPointerMove={(event) => carried.current?.move(event)}
      onPointerUp={drop}
      onPointerCancel={() => {
        carried.current?.letGo();
        carried.current?.putBack();
        carried.current = null;
      }}
      onClickCapture={(event: MouseEvent) => {
        // Letting go of a point that was carried is no wish to open it.
        if (justCarried.current) event.preventDefault();
        justCarried.current = false;
      }}
    >
      <div role="alert" className="empty:hidden">
        {faults.map((fault) => (
          <Notice key={fault} tone="late" heading={fault} />
        ))}
      </div>
      {children}
    </div>
  );
}

/** What was refused, in words; nothing when the person was moved, for then the page is drawn anew. */
async function faultsOf(action: FormAction, formData: FormData): Promise<readonly string[]> {
  try {
    return Object.values(errorsOf(await action(null, formData))).flat();
  } catch (error) {
    unstable_rethrow(error);
    return ["Verplaatsen lukte niet: Kring is nu niet te bereiken. Probeer het zo nog eens."];
  }
}

/** So far a hand may tremble while it only clicks; in pixels. */
const TREMBLE = 5;

type Carried = NonNullable<ReturnType<typeof pickUp>>;

function pickUp(event: PointerEvent) {
  const point = event.target instanceof Element ? event.target.closest<SVGAElement>("[data-person]") : null;
  const svg = point?.ownerSVGElement;
  const edges = svg && edgesOf(svg);
  if (!point || !svg || !edges) return null;

  const from = { x: event.clientX, y: event.clientY };
  const circleUnder = (at: PointerEvent) => circleAt(toDrawing(svg, at), edges);
  const mark = (circle: number | null) => {
    for (const line of svg.querySelectorAll<SVGElement>("[data-circle-line]")) {
      line.classList.toggle("is-under", line.dataset.circleLine === String(circle));
    }
  };
  const tie = svg.querySelector(`[data-tie="${CSS.escape(point.dataset.person ?? "")}"]`);
  return {
    point,
    isMoving: false,
    circleUnder,
    move(at: PointerEvent) {
      if (!this.isMoving && Math.hypot(at.clientX - from.x, at.clientY - from.y) < TREMBLE) return;
      if (!this.isMoving) point.setPointerCapture(at.pointerId);
      this.isMoving = true;
      const [start, now] = [toDrawing(svg, { clientX: from.x, clientY: from.y }), toDrawing(svg, at)];
      point.setAttribute("transform", `translate(${now.x - start.x} ${now.y - start.y})`);
      point.classList.add("is-carried");
      tie?.classList.add("is-faded");
      mark(circleUnder(at));
    },
    letGo() {
      point.classList.remove("is-carried");
      mark(null);
    },
    putBack() {
      point.removeAttribute("transform");
      tie?.classList.remove("is-faded");
    },
  };
}

function edgesOf({ dataset }: SVGSVGElement): RingEdges | null {
  const [x, y] = (dataset.centre ?? "").split(" ").map(Number);
  const [first, second] = (dataset.edges ?? "").split(" ").map(Number);
  if (x === undefined || y === undefined || first === undefined || second === undefined) return null;
  return { x, y, first, second };
}

/** From the screen to the units of the drawing. */
function toDrawing(svg: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse());
  return { x, y };
}
