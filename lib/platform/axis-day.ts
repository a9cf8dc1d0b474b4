import { Temporal } from "temporal-polyfill";
import { toColumn } from "./calendar";
import { shortDateText } from "./dutch-date";

/** A day ("YYYY-MM-DD") as it fits below a picture: "3 mei '26". */
export function axisDayText(on: string): string {
  return `${shortDateText(toColumn(Temporal.PlainDate.from(on)))} '${on.slice(2, 4)}`;
}
