-- Who may reach a row may not therefore change all of it: what happened stays as it was written, under the name of
-- whoever wrote it. Every column that no command updates is out of reach of the application itself.

REVOKE UPDATE ON "signal", "client", "journey", "referral", "referral_event", "journey_move", "contact_moment", "network_person", "network_inventory", "assessment", "social_type_record", "life_event", "competency_rating", "consent", "participation_perspective", "goal", "activity", "user" FROM app_rw;

GRANT UPDATE (status, "triagedAt", "triagedById", "decisionReason", "mergedIntoId", "clientId", "journeyId", version) ON signal TO app_rw;
GRANT UPDATE (salutation, "givenName", prefix, "familyName", "sortName", "searchName", "birthDate", postcode, "houseNumber", street, place,
  phone, "livingSituation", "statisticsChoice", note, version) ON client TO app_rw;
-- A journey stays with its client: who could move it would give its worker the right to write in another dossier.
GRANT UPDATE ("workerId", phase, "phaseSince", "closedAt", outcome, "outcomeReason", "aftercareOn", "noAftercareWhy", "firstReachedAt",
  "lastContactAt", "trustLevel", "notMeasurableWhy", "socialType", "dueOn", "dueKind", version) ON journey TO app_rw;
GRANT UPDATE (name, relation, circle, kinds, "isSupporter", "endedOn") ON network_person TO app_rw;
GRANT UPDATE ("safetyTalk", "safetyTalkAt", "safetyTalkById") ON assessment TO app_rw;
GRANT UPDATE ("withdrawnAt") ON consent TO app_rw;
GRANT UPDATE ("destinationId", "consentId", status, question, summary, "requestedAt", "dueOn", "seenAt", "answeredAt", "endedAt",
  "reasonCode", "reasonText", report, "nextStep", "closedToTargetAt", version) ON referral TO app_rw;
GRANT UPDATE (attainment, "reviewedAt") ON goal TO app_rw;
GRANT UPDATE ("attendedOn") ON activity TO app_rw;
GRANT UPDATE ("isActive") ON "user" TO app_rw;

-- Never changed at all.
DROP POLICY carers_change ON contact_moment;
DROP POLICY carers_change ON social_type_record;
DROP POLICY carers_change ON life_event;
DROP POLICY carers_change ON competency_rating;
DROP POLICY carers_change ON participation_perspective;

-- Written down once: a second text would hide the first, and a consent that was withdrawn does not come back.
ALTER POLICY carers_change ON assessment USING (app_may_write("clientId") AND "safetyTalk" IS NULL) WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id())
  AND "safetyTalk" IS NOT NULL AND "safetyTalkAt" IS NOT NULL AND "safetyTalkById" = (SELECT app_user_id()));
ALTER POLICY carers_change ON consent USING (app_may_write("clientId") AND "withdrawnAt" IS NULL) WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "withdrawnAt" IS NOT NULL);

-- Accounts: read by the sign-in before anybody is known, switched off and on by an admin of the same organisation.
ALTER TABLE "user" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "user" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "user" TO app_owner USING (true) WITH CHECK (true);
CREATE POLICY sign_in_reads ON "user" FOR SELECT TO app_rw USING (true);
CREATE POLICY admin_switches ON "user" FOR UPDATE TO app_rw USING (
  (SELECT app_role()) = 'admin' AND "organisationId" = (SELECT app_organisation_id()) AND id <> (SELECT app_user_id()));

-- A journey is carried by somebody of its team. Later changes do not ask again: a colleague may leave.
CREATE FUNCTION app_may_carry(user_id uuid, team_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT EXISTS (
       SELECT 1 FROM membership m JOIN "user" u ON u.id = m."userId"
       WHERE u.id = user_id AND m."teamId" = team_id AND u."isActive" AND u.role IN ('worker', 'coordinator')) $$;
REVOKE EXECUTE ON FUNCTION app_may_carry(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_may_carry(uuid, uuid) TO app_rw;
ALTER POLICY coordinator_opens ON journey WITH CHECK (
  "teamId" = ANY ((SELECT app_team_ids())::uuid[]) AND "organisationId" = (SELECT app_organisation_id()) AND (SELECT app_role()) = 'coordinator'
  AND app_may_carry("workerId", "teamId")
  AND EXISTS (SELECT 1 FROM client c WHERE c.id = journey."clientId" AND c."teamId" = journey."teamId"));
CREATE FUNCTION refuse_worker_from_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT app_may_carry(NEW."workerId", NEW."teamId") THEN
    RAISE EXCEPTION 'a journey is carried by a worker or coordinator of its team' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION refuse_worker_from_elsewhere() FROM PUBLIC;
CREATE TRIGGER journey_worker BEFORE UPDATE OF "workerId" ON journey FOR EACH ROW
  WHEN (NEW."workerId" IS DISTINCT FROM OLD."workerId") EXECUTE FUNCTION refuse_worker_from_elsewhere();

-- Written under one's own name, and tied to what belongs to the same client.
ALTER POLICY carers_add ON network_inventory WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id()));
ALTER POLICY carers_add ON assessment WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND "safetyTalk" IS NULL AND "safetyTalkAt" IS NULL AND "safetyTalkById" IS NULL);
ALTER POLICY carers_add ON social_type_record WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id()));
ALTER POLICY carers_add ON life_event WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id()));
ALTER POLICY carers_add ON competency_rating WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id()));
ALTER POLICY carers_add ON journey_move WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM journey j WHERE j.id = journey_move."journeyId" AND j."clientId" = journey_move."clientId"));
ALTER POLICY carers_add ON contact_moment WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM journey j WHERE j.id = contact_moment."journeyId" AND j."clientId" = contact_moment."clientId"));
ALTER POLICY carers_add ON participation_perspective WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM journey j
    WHERE j.id = participation_perspective."journeyId" AND j."clientId" = participation_perspective."clientId"));
ALTER POLICY carers_add ON goal WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM journey j WHERE j.id = goal."journeyId" AND j."clientId" = goal."clientId"));
ALTER POLICY carers_add ON activity WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM goal g WHERE g.id = activity."goalId" AND g."clientId" = activity."clientId"));
ALTER POLICY carers_add ON consent WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM destination d WHERE d.id = consent."destinationId" AND d."organisationId" = consent."organisationId"));
ALTER POLICY carers_add ON referral WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "createdById" = (SELECT app_user_id())
  AND EXISTS (SELECT 1 FROM journey j WHERE j.id = referral."journeyId" AND j."clientId" = referral."clientId")
  AND EXISTS (SELECT 1 FROM consent k WHERE k.id = referral."consentId" AND k."clientId" = referral."clientId" AND k."destinationId" = referral."destinationId"));
ALTER POLICY carers_change ON referral WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id())
  AND EXISTS (SELECT 1 FROM consent k WHERE k.id = referral."consentId" AND k."clientId" = referral."clientId" AND k."destinationId" = referral."destinationId"));
ALTER POLICY public_reports ON signal WITH CHECK (
  (SELECT app_system()) = 'public_report' AND status = 'received' AND "clientId" IS NULL AND "journeyId" IS NULL
  AND EXISTS (SELECT 1 FROM team t WHERE t.id = signal."teamId" AND t."organisationId" = signal."organisationId"));

-- A practice answers; taking back, erasing, closing and the step after a refusal are the team's.
ALTER POLICY practice_answers ON referral WITH CHECK (
  "destinationId" = (SELECT app_destination_id()) AND status IN ('requested', 'accepted', 'rejected', 'in_progress', 'on_hold', 'completed', 'failed')
  AND "nextStep" IS NULL AND "closedToTargetAt" IS NULL);
-- The event of a move follows the move: of a practice only as the target, of the team for what it carries, also when it
-- writes down what the target said by telephone.
ALTER POLICY follows_referral_add ON referral_event WITH CHECK (
  "byUserId" = (SELECT app_user_id()) AND "organisationId" = (SELECT app_organisation_id())
  AND EXISTS (SELECT 1 FROM referral r
    WHERE r.id = referral_event."referralId" AND r."organisationId" = referral_event."organisationId" AND r.status = referral_event."toStatus"
      AND (app_may_write(r."clientId") OR (r."destinationId" = (SELECT app_destination_id()) AND referral_event."by" = 'target'))));

-- A number is taken by who opens a dossier.
CREATE OR REPLACE FUNCTION take_client_number(organisation_id uuid) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE organisation SET "nextClientNumber" = "nextClientNumber" + 1
  WHERE id = organisation_id AND id = app_organisation_id() AND app_role() = 'coordinator' RETURNING "nextClientNumber" - 1
$$;
