import { createLoader, createSerializer, parseAsBoolean, parseAsInteger, type SearchParams } from "nuqs/server";

export type UsersSearch = SearchParams;

const parsers = { off: parseAsBoolean.withDefault(false), page: parseAsInteger.withDefault(1) };

export const loadUsersAddress = createLoader(parsers);

const serialize = createSerializer(parsers);

export function usersHref(address: { off?: boolean; page?: number }): string {
  return serialize("/users", address);
}
