const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether an id from an address or a form can be one of ours; asking the database for anything else is an error. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}
