-- The caseload, in every order that it offers, walks one index of one team; closed journeys pile up over the years and
-- stay out of the way of the open ones.
CREATE INDEX journey_open_due ON journey ("teamId", "dueOn", id) WHERE "closedAt" IS NULL;
CREATE INDEX journey_open_contact ON journey ("teamId", "lastContactAt", id) WHERE "closedAt" IS NULL;
CREATE INDEX journey_open_phase ON journey ("teamId", "phaseSince", id) WHERE "closedAt" IS NULL;
CREATE INDEX journey_closed ON journey ("teamId", "closedAt", id) WHERE "closedAt" IS NOT NULL;
-- They take the place of these three.
DROP INDEX "journey_teamId_closedAt_dueOn_id_idx";
DROP INDEX "journey_teamId_phaseSince_id_idx";
DROP INDEX "journey_teamId_lastContactAt_id_idx";

-- Names in the order of a Dutch register: Ö beside O, not after Z. The index of the column follows by itself.
ALTER TABLE client ALTER COLUMN "sortName" TYPE text COLLATE "nl-x-icu";

-- The audit of one colleague, newest first.
CREATE INDEX audit_event_by_user ON audit_event ("organisationId", "userId", seq);

-- A privacy officer reads no dossier, and still has to say whose log is asked and shown: numbers, no names.
CREATE FUNCTION audit_client_id(client_number int) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id FROM client c
  WHERE app_role() = 'privacy_officer' AND c."organisationId" = app_organisation_id() AND c.number = client_number
$$;
CREATE FUNCTION audit_client_numbers(ids uuid[]) RETURNS TABLE (id uuid, number int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id, c.number FROM client c
  WHERE app_role() = 'privacy_officer' AND c."organisationId" = app_organisation_id() AND c.id = ANY (ids)
$$;
REVOKE EXECUTE ON FUNCTION audit_client_id(int), audit_client_numbers(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_client_id(int), audit_client_numbers(uuid[]) TO app_rw;
