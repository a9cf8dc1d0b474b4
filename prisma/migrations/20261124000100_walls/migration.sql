-- The second wall under lib/access: who may see or change which row, decided again by the database itself.
-- Without app.user_id (set by withActor for one transaction) every client table shows zero rows.

GRANT USAGE ON SCHEMA public TO app_rw, app_stats;

CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

-- What the application does without a person: receiving a public report, the weekly statistics.
CREATE FUNCTION app_system() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('app.system', true), '') $$;

CREATE FUNCTION app_role() RETURNS "Role" LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT role FROM "user" WHERE id = app_user_id() AND "isActive" $$;

CREATE FUNCTION app_organisation_id() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT "organisationId" FROM "user" WHERE id = app_user_id() AND "isActive" $$;

CREATE FUNCTION app_destination_id() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT "destinationId" FROM "user" WHERE id = app_user_id() AND "isActive" AND role = 'gp' $$;

-- The teams are looked up here, never passed by the application: a forged team id opens nothing.
CREATE FUNCTION app_team_ids() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT coalesce(array_agg(m."teamId"), '{}') FROM membership m JOIN "user" u ON u.id = m."userId"
     WHERE u.id = app_user_id() AND u."isActive" AND u.role IN ('worker', 'coordinator') $$;

-- A coordinator writes in every dossier of the team, a worker in those of the own journeys.
CREATE FUNCTION app_may_write(client_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT EXISTS (
       SELECT 1 FROM client c WHERE c.id = client_id AND c."teamId" = ANY (app_team_ids())
         AND (app_role() = 'coordinator'
              OR EXISTS (SELECT 1 FROM journey j WHERE j."clientId" = c.id AND j."workerId" = app_user_id()))) $$;

-- Client data: row-level security for everybody, the owner included; the owner only reaches rows inside the
-- functions of this file and in migrations.
ALTER TABLE "signal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "signal" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "signal" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "client" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "client" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "client" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "journey" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "journey" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "journey" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "referral" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "referral" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "referral" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "referral_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "referral_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "referral_event" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "journey_move" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "journey_move" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "journey_move" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "contact_moment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "contact_moment" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "contact_moment" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "network_person" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "network_person" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "network_person" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "network_inventory" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "network_inventory" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "network_inventory" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "assessment" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "assessment" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "assessment" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "social_type_record" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "social_type_record" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "social_type_record" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "life_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "life_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "life_event" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "competency_rating" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "competency_rating" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "competency_rating" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "consent" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "consent" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "participation_perspective" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "participation_perspective" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "participation_perspective" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "goal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "goal" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "goal" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "activity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "activity" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "activity" TO app_owner USING (true) WITH CHECK (true);

CREATE POLICY team_reads ON client FOR SELECT TO app_rw USING ("teamId" = ANY ((SELECT app_team_ids())::uuid[]));
CREATE POLICY coordinator_opens ON client FOR INSERT TO app_rw WITH CHECK (
  "teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND "organisationId" = (SELECT app_organisation_id()) AND (SELECT app_role()) = 'coordinator');
CREATE POLICY carers_write ON client FOR UPDATE TO app_rw USING (app_may_write(id))
  WITH CHECK ("teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND "organisationId" = (SELECT app_organisation_id()));

CREATE POLICY team_reads ON journey FOR SELECT TO app_rw USING ("teamId" = ANY ((SELECT app_team_ids())::uuid[]));
CREATE POLICY coordinator_opens ON journey FOR INSERT TO app_rw WITH CHECK (
  "teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND "organisationId" = (SELECT app_organisation_id()) AND (SELECT app_role()) = 'coordinator');
CREATE POLICY carers_write ON journey FOR UPDATE TO app_rw USING (app_may_write("clientId"))
  WITH CHECK ("teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND "organisationId" = (SELECT app_organisation_id()));

CREATE POLICY team_reads ON signal FOR SELECT TO app_rw USING ("teamId" = ANY ((SELECT app_team_ids())::uuid[]));
CREATE POLICY public_reports ON signal FOR INSERT TO app_rw WITH CHECK (
  (SELECT app_system()) = 'public_report' AND status = 'received' AND "clientId" IS NULL AND "journeyId" IS NULL);
CREATE POLICY coordinator_triages ON signal FOR UPDATE TO app_rw
  USING ("teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND (SELECT app_role()) = 'coordinator')
  WITH CHECK ("teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND "organisationId" = (SELECT app_organisation_id()));

-- The parts of a dossier follow its client: seen by whoever sees the client, written by whoever carries the journey.
CREATE POLICY team_reads ON "journey_move" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "journey_move" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "contact_moment" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "contact_moment" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "contact_moment" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "network_person" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "network_person" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "network_person" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "network_inventory" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "network_inventory" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "assessment" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "assessment" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "assessment" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "social_type_record" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "social_type_record" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "social_type_record" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "life_event" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "life_event" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "life_event" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "competency_rating" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "competency_rating" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "competency_rating" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "consent" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "consent" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "consent" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "participation_perspective" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "participation_perspective" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "participation_perspective" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "goal" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "goal" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "goal" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY team_reads ON "activity" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "activity" FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON "activity" FOR UPDATE TO app_rw USING (app_may_write("clientId")) WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));

CREATE POLICY team_reads ON referral FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON referral FOR INSERT TO app_rw WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY carers_change ON referral FOR UPDATE TO app_rw USING (app_may_write("clientId"))
  WITH CHECK (app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()));
-- A practice sees what was sent to it and not taken back; never a draft, never the dossier behind it.
CREATE POLICY practice_reads ON referral FOR SELECT TO app_rw USING (
  "destinationId" = (SELECT app_destination_id()) AND status NOT IN ('draft', 'entered_in_error') AND "closedToTargetAt" IS NULL);
CREATE POLICY practice_answers ON referral FOR UPDATE TO app_rw USING (
  "destinationId" = (SELECT app_destination_id()) AND status IN ('requested', 'accepted', 'in_progress', 'on_hold') AND "closedToTargetAt" IS NULL)
  WITH CHECK ("destinationId" = (SELECT app_destination_id()) AND status <> 'draft');
CREATE POLICY follows_referral ON referral_event FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM referral r WHERE r.id = "referralId"));
CREATE POLICY follows_referral_add ON referral_event FOR INSERT TO app_rw WITH CHECK (
  "byUserId" = (SELECT app_user_id()) AND EXISTS (SELECT 1 FROM referral r WHERE r.id = "referralId"));

-- No move that lib/domain/referral.ts refuses, whoever asks.
CREATE FUNCTION refuse_illegal_referral_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = OLD.status THEN RETURN NEW; END IF;
  IF NOT (CASE OLD.status
    WHEN 'draft' THEN NEW.status IN ('requested', 'entered_in_error')
    WHEN 'requested' THEN NEW.status IN ('accepted', 'rejected', 'cancelled', 'entered_in_error')
    WHEN 'accepted' THEN NEW.status IN ('in_progress', 'on_hold', 'completed', 'failed', 'cancelled', 'entered_in_error')
    WHEN 'in_progress' THEN NEW.status IN ('on_hold', 'completed', 'failed', 'cancelled', 'entered_in_error')
    WHEN 'on_hold' THEN NEW.status IN ('in_progress', 'completed', 'failed', 'cancelled', 'entered_in_error')
    ELSE false END)
  THEN RAISE EXCEPTION 'referral may not move from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER referral_moves BEFORE UPDATE OF status ON referral FOR EACH ROW EXECUTE FUNCTION refuse_illegal_referral_move();
-- One open journey per client.
CREATE UNIQUE INDEX journey_one_open ON journey ("organisationId", "clientId") WHERE "closedAt" IS NULL;

-- Audit. Every write to client data leaves its row through a trigger, so no command can forget it; reads are
-- recorded by the query that shows them, in the same transaction. Contents are never copied.
CREATE FUNCTION audit_record(action text, object_type text, object_id text, client_id uuid, section text DEFAULT NULL, outcome text DEFAULT 'allowed')
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  INSERT INTO audit_event (action, outcome, "userId", role, system, "organisationId", "objectType", "objectId", "clientId", section, "requestId")
  VALUES (action, outcome, app_user_id(), app_role(), app_system(), app_organisation_id(), object_type, object_id, client_id, section,
          nullif(current_setting('app.request_id', true), ''))
$$;
CREATE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  -- The seed and migrations write as the owner, on behalf of nobody.
  IF app_user_id() IS NULL AND app_system() IS NULL THEN RETURN NULL; END IF;
  PERFORM audit_record(CASE TG_OP WHEN 'INSERT' THEN 'create' WHEN 'UPDATE' THEN 'update' ELSE 'delete' END, TG_TABLE_NAME, changed ->> 'id',
    CASE WHEN TG_TABLE_NAME = 'client' THEN (changed ->> 'id')::uuid ELSE (changed ->> 'clientId')::uuid END);
  RETURN NULL;
END $$;

CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "signal" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "client" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "journey" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "referral" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "referral_event" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "journey_move" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "contact_moment" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "network_person" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "network_inventory" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "assessment" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "social_type_record" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "life_event" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "competency_rating" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "consent" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "participation_perspective" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "goal" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "activity" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "user" FOR EACH ROW EXECUTE FUNCTION audit_write();

ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON audit_event TO app_owner USING (true) WITH CHECK (true);
CREATE POLICY privacy_officer_reads ON audit_event FOR SELECT TO app_rw USING (
  (SELECT app_role()) = 'privacy_officer' AND "organisationId" = (SELECT app_organisation_id()));

-- Statistics: the job writes them, a manager reads those of the own organisation, through a role that sees nothing else.
CREATE POLICY owner_functions ON statistics_snapshot TO app_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_functions ON statistics_cell TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE statistics_snapshot ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistics_snapshot FORCE ROW LEVEL SECURITY;
ALTER TABLE statistics_cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE statistics_cell FORCE ROW LEVEL SECURITY;
CREATE POLICY manager_reads ON statistics_snapshot FOR SELECT TO app_stats USING (
  (SELECT app_role()) = 'manager' AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY manager_reads ON statistics_cell FOR SELECT TO app_stats USING (
  (SELECT app_role()) = 'manager' AND "organisationId" = (SELECT app_organisation_id()));
CREATE POLICY job_reads ON statistics_snapshot FOR SELECT TO app_rw USING ((SELECT app_system()) = 'statistics_snapshot');
CREATE POLICY job_publishes ON statistics_snapshot FOR INSERT TO app_rw WITH CHECK ((SELECT app_system()) = 'statistics_snapshot');
CREATE POLICY job_publishes ON statistics_cell FOR INSERT TO app_rw WITH CHECK ((SELECT app_system()) = 'statistics_snapshot');

-- True counts for the job only; they leave the database as sums, are protected by lib/domain/disclosure.ts and stored.
CREATE FUNCTION statistics_counts(of_organisation uuid) RETURNS TABLE ("table" text, "row" text, "column" text, count bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF app_system() IS DISTINCT FROM 'statistics_snapshot' THEN RAISE insufficient_privilege; END IF;
  RETURN QUERY
    SELECT 'social_type', coalesce(j."socialType"::text, 'unknown'), 'clients', count(*)
    FROM journey j JOIN client c ON c.id = j."clientId"
    WHERE j."organisationId" = of_organisation AND j."closedAt" IS NULL AND c."statisticsChoice" <> 'no' GROUP BY 2
    UNION ALL
    SELECT 'chain', step, 'journeys', count(*) FILTER (WHERE reached)
    FROM (SELECT 'signal' AS step, true AS reached, c."statisticsChoice" AS choice FROM journey j JOIN client c ON c.id = j."clientId" WHERE j."organisationId" = of_organisation
      UNION ALL SELECT 'trust', EXISTS (SELECT 1 FROM journey_move m WHERE m."journeyId" = j.id AND m."toPhase" = 'trust'), c."statisticsChoice"
        FROM journey j JOIN client c ON c.id = j."clientId" WHERE j."organisationId" = of_organisation
      UNION ALL SELECT 'refer', EXISTS (SELECT 1 FROM journey_move m WHERE m."journeyId" = j.id AND m."toPhase" = 'refer'), c."statisticsChoice"
        FROM journey j JOIN client c ON c.id = j."clientId" WHERE j."organisationId" = of_organisation
      UNION ALL SELECT 'activate', EXISTS (SELECT 1 FROM journey_move m WHERE m."journeyId" = j.id AND m."toPhase" = 'activate'), c."statisticsChoice"
        FROM journey j JOIN client c ON c.id = j."clientId" WHERE j."organisationId" = of_organisation
      UNION ALL SELECT 'closed', j."closedAt" IS NOT NULL, c."statisticsChoice"
        FROM journey j JOIN client c ON c.id = j."clientId" WHERE j."organisationId" = of_organisation) steps
    WHERE choice <> 'no' GROUP BY step;
END $$;

-- Search. Trigram operators may leak, so under row security the planner refuses their index; these functions apply the
-- same team rule themselves and may use it. They give ids and reasons, never a dossier.
CREATE INDEX client_search ON client USING gin ("teamId", "organisationId", "searchName" gin_trgm_ops);
CREATE INDEX client_postcode ON client ("organisationId", postcode);
CREATE FUNCTION search_clients(query text, at_most int) RETURNS TABLE (id uuid, score real)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id, word_similarity(query, c."searchName") FROM client c
  WHERE c."teamId" = ANY (app_team_ids()) AND query <% c."searchName"
  ORDER BY 2 DESC, c.id LIMIT least(at_most, 50)
$$;
-- Duplicates are looked for in the whole organisation: of a person known to another team only that team is told.
CREATE FUNCTION find_duplicates(name text, born date, at_postcode text, at_house_number text)
RETURNS TABLE (id uuid, team text, "isOwnTeam" boolean, "nameAlike" boolean, "bornSame" boolean, "livesSame" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id, t.name, t.id = ANY (app_team_ids()), coalesce(name <% c."searchName", false), coalesce(c."birthDate" = born, false),
         coalesce(c.postcode = at_postcode AND c."houseNumber" IS NOT DISTINCT FROM at_house_number, false)
  FROM client c JOIN team t ON t.id = c."teamId"
  WHERE app_role() = 'coordinator' AND c."organisationId" = app_organisation_id()
    AND c.id IN (
      SELECT a.id FROM client a WHERE a."organisationId" = app_organisation_id() AND name <% a."searchName"
      UNION SELECT b.id FROM client b WHERE b."organisationId" = app_organisation_id() AND b.postcode = at_postcode
        AND (b."houseNumber" IS NOT DISTINCT FROM at_house_number OR b."birthDate" = born))
  ORDER BY coalesce(c."birthDate" = born, false)::int + coalesce(c.postcode = at_postcode, false)::int DESC, word_similarity(name, c."searchName") DESC NULLS LAST, c.id LIMIT 10
$$;
-- What a reporter may know with the code of the own signal; nothing about the person.
CREATE FUNCTION signal_progress(code_hash text) RETURNS TABLE (status "SignalStatus", "isContacted" boolean, "isClosed" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.status, coalesce(j."firstReachedAt" IS NOT NULL, false), coalesce(j."closedAt" IS NOT NULL, false)
  FROM signal s LEFT JOIN journey j ON j.id = s."journeyId" WHERE s."followCodeHash" = code_hash
$$;
CREATE FUNCTION take_client_number(organisation_id uuid) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE organisation SET "nextClientNumber" = "nextClientNumber" + 1
  WHERE id = organisation_id AND id = app_organisation_id() RETURNING "nextClientNumber" - 1
$$;

-- The demo mark switches sign-in without a password on, so it is refused where anything else lives.
CREATE FUNCTION refuse_demo_mark_over_data() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "user") OR EXISTS (SELECT 1 FROM client) OR EXISTS (SELECT 1 FROM signal) THEN
    RAISE EXCEPTION 'the demo mark can only be set on an empty database' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER demo_mark_only_when_empty BEFORE INSERT OR UPDATE ON database_mark FOR EACH ROW EXECUTE FUNCTION refuse_demo_mark_over_data();

-- Functions run for nobody but the application's roles.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_user_id(), app_system(), app_role(), app_organisation_id() TO app_rw, app_stats;
GRANT EXECUTE ON FUNCTION app_team_ids(), app_destination_id(), app_may_write(uuid), audit_record(text, text, text, uuid, text, text),
  statistics_counts(uuid), search_clients(text, int), find_duplicates(text, date, text, text), signal_progress(text), take_client_number(uuid) TO app_rw;

GRANT SELECT ON organisation, team, team_area, destination, membership, "user", database_mark, audit_event TO app_rw;
GRANT UPDATE ("isActive", "passwordHash") ON "user" TO app_rw;
GRANT SELECT, INSERT, UPDATE, DELETE ON auth_session, rate_bucket TO app_rw;
GRANT SELECT, INSERT ON statistics_snapshot, statistics_cell TO app_rw;
GRANT SELECT ON statistics_snapshot, statistics_cell, organisation, database_mark TO app_stats;

GRANT SELECT, INSERT, UPDATE ON "signal", "client", "journey", "referral", "referral_event", "journey_move", "contact_moment", "network_person", "network_inventory", "assessment", "social_type_record", "life_event", "competency_rating", "consent", "participation_perspective", "goal", "activity" TO app_rw;
