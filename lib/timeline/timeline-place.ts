/** The last event that was shown; older ones come after it. */
export interface TimelinePlace {
  readonly at: Date;
  readonly key: string;
}

const PLACE = /^(?<at>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(?<key>[a-z_]{1,30}-[0-9a-f-]{36})$/;

/** A place as it stands in an address. */
export function writeTimelinePlace({ at, key }: TimelinePlace): string {
  return `${at.toISOString()}_${key}`;
}

/** A place from an address; `null` for anything that `writeTimelinePlace` does not write. */
export function readTimelinePlace(text: string | null): TimelinePlace | null {
  const { at = "", key } = PLACE.exec(text ?? "")?.groups ?? {};
  const moment = new Date(at);
  return key === undefined || Number.isNaN(moment.getTime()) ? null : { at: moment, key };
}
