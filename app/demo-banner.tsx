/** The line above every page of the demonstration. */
export function DemoBanner() {
  return "Voorbeeld: verzonnen mensen, verzonnen gegevens";
}
