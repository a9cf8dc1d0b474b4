/** A number to call: on a phone it calls. */
export function TelLink({ number }: { number: string }) {
  return <a href={`tel:${number.replaceAll("-", "")}`}>{number}</a>;
}
