import { Temporal } from "temporal-polyfill";

/**
 * Age in whole years. Someone born on 29 February has a birthday on 1 March in other years.
 * @throws RangeError when the birth date lies after today.
 */
export function ageOn(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(birthDate, today) > 0) throw new RangeError("A birth date cannot lie in the future");

  const hadBirthday = today.month > birthDate.month || (today.month === birthDate.month && today.day >= birthDate.day);
  return today.year - birthDate.year - (hadBirthday ? 0 : 1);
}
