import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { AUDIT_ACTIONS, type AuditQuery } from "@/lib/audit/audit-query";
import { isUuid } from "@/lib/platform/uuid";

export const AUDIT_PATH = "/audit";

const parsers = {
  person: parseAsString,
  client: parseAsInteger,
  action: parseAsStringLiteral(AUDIT_ACTIONS),
  before: parseAsInteger,
  after: parseAsInteger,
};

export type AuditAddress = inferParserType<typeof parsers>;

export const loadAuditAddress = createLoader(parsers);

const serialize = createSerializer(parsers);

export function auditHref(address: AuditAddress, change: Partial<AuditAddress> = {}): string {
  return serialize(AUDIT_PATH, { ...address, before: null, after: null, ...change });
}

const GREATEST_NUMBER = 2_147_483_647;

export function readAuditAddress({ person, client, action, before, after }: AuditAddress): AuditQuery {
  return {
    userId: person !== null && isUuid(person) ? person : null,
    clientNumber: client === null ? null : Math.max(0, Math.min(client, GREATEST_NUMBER)),
    action,
    before: placeInLog(before),
    after: before === null ? placeInLog(after) : null,
  };
}

function placeInLog(seq: number | null): number | null {
  return seq !== null && Number.isSafeInteger(seq) && seq >= 0 ? seq : null;
}
