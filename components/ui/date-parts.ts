export type DatePart = "day" | "month" | "year";

/** The name under which a box of a date is sent: "birthDate" gives "birthDate.day", "birthDate.month", "birthDate.year". */
export function datePartName(name: string, part: DatePart): string {
  return `${name}.${part}`;
}

/** Takes "YYYY-MM-DD" apart into what the three boxes show, without leading zeros; nothing known gives empty boxes. */
export function datePartsOf(isoDate: string | undefined): Record<DatePart, string> {
  const [year = "", month = "", day = ""] = isoDate?.split("-") ?? [];
  return { day: withoutZero(day), month: withoutZero(month), year };
}

const withoutZero = (part: string) => part.replace(/^0/, "");
