-- The whole dossier: every instrument with its safety step, chapters, participation, drafts, and revisions that never
-- write over what was written before.

-- AlterEnum
ALTER TYPE "DueKind" ADD VALUE 'remeasure';

-- AlterTable
ALTER TABLE "assessment"
ADD COLUMN     "cutOffAnswer" TEXT,
ADD COLUMN     "cutOffAnswerAt" TIMESTAMPTZ(3),
ADD COLUMN     "cutOffAnswerById" UUID,
ADD COLUMN     "difficulty" INTEGER,
ADD COLUMN     "skipped" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "takenBy" TEXT NOT NULL DEFAULT 'with_worker',
ADD COLUMN     "version" TEXT NOT NULL DEFAULT '1';

-- AlterTable
ALTER TABLE "auth_session" ADD COLUMN     "lentClientId" UUID,
ADD COLUMN     "lentInstrument" TEXT;

-- AlterTable
ALTER TABLE "competency_rating" ADD COLUMN     "replacesId" UUID;

-- AlterTable
ALTER TABLE "life_event" ADD COLUMN     "age" INTEGER,
ADD COLUMN     "duration" TEXT,
ADD COLUMN     "isOngoing" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isRemoved" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "level" TEXT,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "onDate" DATE,
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "supportAbsentText" TEXT,
ADD COLUMN     "supportKinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "untilYear" INTEGER,
ADD COLUMN     "whenKind" TEXT NOT NULL DEFAULT 'unknown';

-- AlterTable
ALTER TABLE "network_inventory" ADD COLUMN     "people" JSONB;

-- AlterTable
ALTER TABLE "network_person" ADD COLUMN     "direction" TEXT,
ADD COLUMN     "endedWhy" TEXT,
ADD COLUMN     "frequency" TEXT,
ADD COLUMN     "sort" TEXT NOT NULL DEFAULT 'person',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "changeThresholds" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "depressionCutOff" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "ethnicityBasis" TEXT,
ADD COLUMN     "recordsEthnicity" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "chapter_entry" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "theme" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "unknown" TEXT[],
    "note" TEXT,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,
    "replacesId" UUID,

    CONSTRAINT "chapter_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation_rating" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "ladderStep" INTEGER,
    "domains" JSONB NOT NULL,
    "note" TEXT,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "participation_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "safety_task" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "assessmentId" UUID,
    "reason" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "raisedById" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "ownerId" UUID NOT NULL,
    "discussed" TEXT,
    "agreed" TEXT,
    "informed" TEXT[],
    "talkedAt" TIMESTAMPTZ(3),
    "talkedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "closingNote" TEXT,
    "closingCode" TEXT,
    "handedTo" TEXT,
    "attempts" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "safety_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "chapter_entry_replacesId_key" ON "chapter_entry"("replacesId");

-- CreateIndex
CREATE INDEX "chapter_entry_clientId_theme_writtenAt_idx" ON "chapter_entry"("clientId", "theme", "writtenAt");

-- CreateIndex
CREATE INDEX "participation_rating_clientId_ratedAt_idx" ON "participation_rating"("clientId", "ratedAt");

-- CreateIndex
CREATE INDEX "safety_task_clientId_idx" ON "safety_task"("clientId");

-- CreateIndex
CREATE INDEX "safety_task_ownerId_closedAt_idx" ON "safety_task"("ownerId", "closedAt");

-- CreateIndex
CREATE INDEX "draft_clientId_idx" ON "draft"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "draft_userId_clientId_form_key" ON "draft"("userId", "clientId", "form");

-- CreateIndex
CREATE UNIQUE INDEX "competency_rating_replacesId_key" ON "competency_rating"("replacesId");

-- CreateIndex
CREATE UNIQUE INDEX "life_event_replacesId_key" ON "life_event"("replacesId");

-- AddForeignKey
ALTER TABLE "life_event" ADD CONSTRAINT "life_event_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "life_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competency_rating" ADD CONSTRAINT "competency_rating_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "competency_rating"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chapter_entry" ADD CONSTRAINT "chapter_entry_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "chapter_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chapter_entry" ADD CONSTRAINT "chapter_entry_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_rating" ADD CONSTRAINT "participation_rating_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_task" ADD CONSTRAINT "safety_task_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safety_task" ADD CONSTRAINT "safety_task_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was known until now moves to its new place. "v0:" marks text from before notes were encrypted.
INSERT INTO safety_task (id, "organisationId", "clientId", "assessmentId", reason, "raisedAt", "raisedById", "dueOn", "ownerId",
    discussed, agreed, informed, "talkedAt", "talkedById", "closedAt", "closedById")
  SELECT gen_random_uuid(), a."organisationId", a."clientId", a.id,
    CASE WHEN 'self_harm_raised' = ANY (a.flags) THEN 'self_harm_raised' ELSE 'self_harm_not_asked' END, a."takenAt", a."byUserId",
    (a."takenAt" AT TIME ZONE 'Europe/Amsterdam')::date, coalesce(a."safetyTalkById", a."byUserId"),
    CASE WHEN a."safetyTalk" IS NOT NULL THEN 'yes' END, 'v0:' || a."safetyTalk", '{}', a."safetyTalkAt", a."safetyTalkById",
    a."safetyTalkAt", a."safetyTalkById"
  FROM assessment a WHERE a.flags && ARRAY['self_harm_raised', 'self_harm_not_asked'];
-- The column may be changed by no statement of the application any more, and its policy named the columns that go.
DROP POLICY carers_change ON assessment;
ALTER POLICY carers_add ON assessment WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND "cutOffAnswer" IS NULL AND "cutOffAnswerAt" IS NULL AND "cutOffAnswerById" IS NULL);
UPDATE assessment SET "cutOffAnswer" = 'v0:' || "safetyTalk", "cutOffAnswerAt" = "safetyTalkAt", "cutOffAnswerById" = "safetyTalkById"
  WHERE "safetyTalk" IS NOT NULL AND NOT flags && ARRAY['self_harm_raised', 'self_harm_not_asked'];
ALTER TABLE assessment DROP COLUMN "safetyTalk", DROP COLUMN "safetyTalkAt", DROP COLUMN "safetyTalkById";

UPDATE network_person SET
  "endedWhy" = CASE WHEN relation LIKE '%, overleden' THEN 'deceased' WHEN relation LIKE '%, vergissing' THEN 'mistake' ELSE 'out_of_sight' END,
  relation = regexp_replace(relation, ', (overleden|uit beeld|vergissing)$', '')
  WHERE "endedOn" IS NOT NULL;
UPDATE life_event SET "whenKind" = 'year' WHERE year IS NOT NULL;

-- A first entry of a chapter has nothing to replace; there is one such.
CREATE UNIQUE INDEX chapter_entry_first ON chapter_entry ("clientId", theme) WHERE "replacesId" IS NULL;
CREATE INDEX safety_task_open ON safety_task ("clientId") WHERE "closedAt" IS NULL;
-- One open step for each questionnaire; what is raised after it was closed is a new one.
CREATE UNIQUE INDEX safety_task_open_assessment ON safety_task ("clientId", "assessmentId") WHERE "closedAt" IS NULL;

-- What stands outside its scale or list means nothing to whoever reads it.
ALTER TABLE competency_rating
  ADD CONSTRAINT competency_rating_level CHECK (level BETWEEN 0 AND 5),
  ADD CONSTRAINT competency_rating_own_level CHECK ("ownLevel" BETWEEN 1 AND 5);
ALTER TABLE participation_rating ADD CONSTRAINT participation_rating_ladder_step CHECK ("ladderStep" BETWEEN 1 AND 6);
ALTER TABLE life_event ADD CONSTRAINT life_event_still_affecting CHECK ("stillAffecting" BETWEEN 0 AND 4);
ALTER TABLE assessment
  ADD CONSTRAINT assessment_difficulty CHECK (difficulty BETWEEN 0 AND 3),
  ADD CONSTRAINT assessment_taken_by CHECK ("takenBy" IN ('with_worker', 'by_client'));
ALTER TABLE network_person
  ADD CONSTRAINT network_person_circle CHECK (circle BETWEEN 1 AND 3),
  ADD CONSTRAINT network_person_sort CHECK (sort IN ('person', 'professional', 'pet')),
  ADD CONSTRAINT network_person_direction CHECK (direction IN ('both', 'from_person', 'to_person')),
  ADD CONSTRAINT network_person_frequency CHECK (frequency IN ('daily', 'weekly', 'monthly', 'few_a_year', 'hardly_ever'));
ALTER TABLE organisation
  ADD CONSTRAINT organisation_terms CHECK ("triageDays" BETWEEN 1 AND 260 AND "firstAttemptDays" BETWEEN 1 AND 260
    AND "silenceDays" BETWEEN 1 AND 260 AND "referralDays" BETWEEN 1 AND 260 AND "goalReviewDays" BETWEEN 1 AND 260
    AND "remeasureDays" BETWEEN 1 AND 260),
  ADD CONSTRAINT organisation_small_network CHECK ("smallNetworkMax" BETWEEN 0 AND 20),
  ADD CONSTRAINT organisation_depression_cut_off CHECK ("depressionCutOff" BETWEEN 1 AND 27),
  ADD CONSTRAINT organisation_ethnicity_basis CHECK (NOT "recordsEthnicity" OR btrim(coalesce("ethnicityBasis", '')) <> ''),
  -- A positive number for an instrument, or null: change is not measured with it.
  ADD CONSTRAINT organisation_change_thresholds CHECK (CASE jsonb_typeof("changeThresholds") WHEN 'object' THEN
    NOT jsonb_path_exists("changeThresholds", 'strict $.* ? (@.type() != "null" && @.type() != "number" || @ <= 0)') ELSE false END);

-- A text about a person is kept sealed. Only two columns have text from before that, which nothing new may look like.
ALTER TABLE chapter_entry ADD CONSTRAINT chapter_entry_sealed CHECK (note LIKE 'v1:%');
ALTER TABLE life_event ADD CONSTRAINT life_event_sealed CHECK (note LIKE 'v1:%'),
  ADD CONSTRAINT life_event_support_sealed CHECK ("supportAbsentText" LIKE 'v1:%');
ALTER TABLE participation_rating ADD CONSTRAINT participation_rating_sealed CHECK (note LIKE 'v1:%');
ALTER TABLE safety_task ADD CONSTRAINT safety_task_closing_sealed CHECK ("closingNote" LIKE 'v1:%'),
  ADD CONSTRAINT safety_task_handed_sealed CHECK ("handedTo" LIKE 'v1:%'),
  ADD CONSTRAINT safety_task_agreed_sealed CHECK (agreed LIKE 'v0:%' OR agreed LIKE 'v1:%');
ALTER TABLE assessment ADD CONSTRAINT assessment_cut_off_sealed CHECK ("cutOffAnswer" LIKE 'v0:%' OR "cutOffAnswer" LIKE 'v1:%');
ALTER TABLE draft ADD CONSTRAINT draft_sealed CHECK (body LIKE 'v1:%');

-- Walls, as for every table with client data.
ALTER TABLE "chapter_entry" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "chapter_entry" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "chapter_entry" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "participation_rating" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "participation_rating" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "participation_rating" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "safety_task" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "safety_task" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "safety_task" TO app_owner USING (true) WITH CHECK (true);
ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "draft" FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON "draft" TO app_owner USING (true) WITH CHECK (true);

CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "chapter_entry" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "participation_rating" FOR EACH ROW EXECUTE FUNCTION audit_write();
CREATE TRIGGER audit_write AFTER INSERT OR UPDATE OR DELETE ON "safety_task" FOR EACH ROW EXECUTE FUNCTION audit_write();
-- A draft is kept every few seconds: that one began and one ended is enough to know.
CREATE TRIGGER audit_write AFTER INSERT OR DELETE ON "draft" FOR EACH ROW EXECUTE FUNCTION audit_write();

-- A revision replaces a row of the same client about the same theme or competency; an event may turn out to be another.
CREATE FUNCTION app_is_of_client(table_name text, row_id uuid, client_id uuid, about text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE table_name
    WHEN 'life_event' THEN EXISTS (SELECT 1 FROM life_event r WHERE r.id = row_id AND r."clientId" = client_id)
    WHEN 'competency_rating' THEN EXISTS (SELECT 1 FROM competency_rating r
      WHERE r.id = row_id AND r."clientId" = client_id AND r.competency = about)
    WHEN 'chapter_entry' THEN EXISTS (SELECT 1 FROM chapter_entry r WHERE r.id = row_id AND r."clientId" = client_id AND r.theme = about)
    ELSE false END
$$;
REVOKE EXECUTE ON FUNCTION app_is_of_client(text, uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_is_of_client(text, uuid, uuid, text) TO app_rw;

ALTER POLICY carers_add ON life_event WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND "recordedAt" <= now() + interval '1 day'
  AND ("replacesId" IS NULL OR app_is_of_client('life_event', "replacesId", "clientId", kind)));
ALTER POLICY carers_add ON competency_rating WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND "ratedAt" <= now() + interval '1 day'
  AND ("replacesId" IS NULL OR app_is_of_client('competency_rating', "replacesId", "clientId", competency)));

CREATE POLICY team_reads ON "chapter_entry" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "chapter_entry" FOR INSERT TO app_rw WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id())
  AND "writtenAt" <= now() + interval '1 day'
  AND ("replacesId" IS NULL OR app_is_of_client('chapter_entry', "replacesId", "clientId", theme)));
CREATE POLICY team_reads ON "participation_rating" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
CREATE POLICY carers_add ON "participation_rating" FOR INSERT TO app_rw WITH CHECK (
  "ratedAt" <= now() + interval '1 day' AND app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "byUserId" = (SELECT app_user_id()));

-- The one answer to a high score is written down once.
CREATE POLICY carers_change ON assessment FOR UPDATE TO app_rw USING (app_may_write("clientId") AND "cutOffAnswer" IS NULL) WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id())
  AND "cutOffAnswer" LIKE 'v1:%' AND "cutOffAnswerAt" IS NOT NULL AND "cutOffAnswerById" = (SELECT app_user_id()));

-- Safety: raised by who carries the dossier, handed to a named colleague of the team, who may then act on it, too.
CREATE POLICY team_reads ON "safety_task" FOR SELECT TO app_rw USING (EXISTS (SELECT 1 FROM client c WHERE c.id = "clientId"));
-- A questionnaire may still be a draft, and then there is no row; a row of another client is seen here, whoever asks.
CREATE FUNCTION app_is_assessment_of(assessment_id uuid, client_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (SELECT 1 FROM assessment a WHERE a.id = assessment_id AND a."clientId" <> client_id)
$$;
REVOKE EXECUTE ON FUNCTION app_is_assessment_of(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_is_assessment_of(uuid, uuid) TO app_rw;
CREATE POLICY carers_add ON "safety_task" FOR INSERT TO app_rw WITH CHECK (
  app_may_write("clientId") AND "organisationId" = (SELECT app_organisation_id()) AND "raisedById" = (SELECT app_user_id())
  AND reason IN ('self_harm_raised', 'self_harm_not_asked', 'told_otherwise')
  AND (agreed IS NULL OR (reason = 'told_otherwise' AND agreed LIKE 'v1:%'))
  AND "raisedAt" BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'
  AND "dueOn" = (now() AT TIME ZONE 'Europe/Amsterdam')::date
  AND discussed IS NULL AND coalesce(cardinality(informed), 0) = 0 AND "talkedAt" IS NULL AND "talkedById" IS NULL
  AND "closedAt" IS NULL AND "closedById" IS NULL AND "closingNote" IS NULL AND "closingCode" IS NULL AND "handedTo" IS NULL
  AND attempts = '[]' AND app_is_assessment_of("assessmentId", "clientId")
  AND EXISTS (SELECT 1 FROM client c WHERE c.id = safety_task."clientId" AND app_may_carry(safety_task."ownerId", c."teamId")));
CREATE POLICY carers_change ON "safety_task" FOR UPDATE TO app_rw
  USING ("closedAt" IS NULL AND (app_may_write("clientId")
    OR ("ownerId" = (SELECT app_user_id()) AND EXISTS (SELECT 1 FROM client c WHERE c.id = safety_task."clientId"))))
  WITH CHECK ("organisationId" = (SELECT app_organisation_id()) AND coalesce(agreed, 'v1:') LIKE 'v1:%'
    AND EXISTS (SELECT 1 FROM client c WHERE c.id = safety_task."clientId" AND app_may_carry(safety_task."ownerId", c."teamId")));
CREATE FUNCTION refuse_rewritten_safety() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Without an actor the walls show no row to the application: this is the owner of the tables.
  IF app_user_id() IS NULL THEN RETURN NEW; END IF;
  IF (NEW.discussed, NEW.agreed, NEW.informed, NEW."talkedAt", NEW."talkedById")
      IS DISTINCT FROM (OLD.discussed, OLD.agreed, OLD.informed, OLD."talkedAt", OLD."talkedById") THEN
    IF OLD."talkedAt" IS NOT NULL AND coalesce(OLD.discussed, 'yes') NOT IN ('no', 'not_yet_asked') THEN
      RAISE EXCEPTION 'the record of a talk is written once' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."talkedById" IS DISTINCT FROM app_user_id() THEN
      RAISE EXCEPTION 'a talk is written down under one''s own name' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.discussed IS NULL OR NEW.discussed NOT IN ('yes', 'no', 'asked_no_thoughts', 'asked_thoughts', 'not_yet_asked')
        OR NEW.agreed IS NULL OR NEW.agreed IS NOT DISTINCT FROM OLD.agreed
        OR NEW."talkedAt" IS NULL OR NEW."talkedAt" IS NOT DISTINCT FROM OLD."talkedAt"
        OR NEW."talkedAt" NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute' THEN
      RAISE EXCEPTION 'a talk is written down whole, at its own moment' USING ERRCODE = 'check_violation';
    END IF;
    -- What was told, or an attempt that did not come off, stays as it was sealed: nobody else can write this column.
    IF OLD.agreed IS NOT NULL THEN
      NEW.attempts := OLD.attempts || jsonb_build_array(jsonb_build_object('discussed', OLD.discussed, 'agreed', OLD.agreed,
        'informed', to_jsonb(OLD.informed), 'talkedAt', OLD."talkedAt", 'talkedById', OLD."talkedById"));
    END IF;
  END IF;
  IF NEW."closedAt" IS NULL THEN
    IF num_nonnulls(NEW."closedById", NEW."closingNote", NEW."closingCode", NEW."handedTo") > 0 THEN
      RAISE EXCEPTION 'what is said at closing is written at closing' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."talkedAt" IS NULL OR NEW."closedById" IS DISTINCT FROM app_user_id() OR NEW."closingNote" IS NULL
      OR NEW."closedAt" < NEW."talkedAt"
      OR NEW."closedAt" NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute' THEN
    RAISE EXCEPTION 'a safety task is closed by a person, after the talk is written down' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW."closingCode" IS NULL) <> (NEW."handedTo" IS NULL)
      OR coalesce(NEW."closingCode", 'handed_to_professional') <> 'handed_to_professional'
      OR (NEW."closingCode" IS NULL AND coalesce(NEW.discussed, 'yes') IN ('no', 'not_yet_asked')) THEN
    RAISE EXCEPTION 'a safety task is closed after a talk, or when a professional took over' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION refuse_rewritten_safety() FROM PUBLIC;
CREATE TRIGGER safety_written_once BEFORE UPDATE ON safety_task FOR EACH ROW EXECUTE FUNCTION refuse_rewritten_safety();

-- A draft is its writer's alone, and only while the dossier may be written in; it can always go, and goes after 30 days.
CREATE POLICY own_seen ON "draft" FOR SELECT TO app_rw USING ("userId" = (SELECT app_user_id()) AND app_may_write("clientId"));
CREATE POLICY own_begun ON "draft" FOR INSERT TO app_rw WITH CHECK (
  "userId" = (SELECT app_user_id()) AND "organisationId" = (SELECT app_organisation_id()) AND app_may_write("clientId"));
CREATE POLICY own_kept ON "draft" FOR UPDATE TO app_rw
  USING ("userId" = (SELECT app_user_id()) AND app_may_write("clientId"))
  WITH CHECK ("userId" = (SELECT app_user_id()) AND "organisationId" = (SELECT app_organisation_id()) AND app_may_write("clientId"));
CREATE POLICY own_dropped ON "draft" FOR DELETE TO app_rw USING ("userId" = (SELECT app_user_id()));
CREATE POLICY job_sweeps ON "draft" FOR DELETE TO app_rw USING (
  (SELECT app_system()) = 'tidy' AND "savedAt" < now() - interval '30 days');

-- Settings are read by everybody, set by an admin of the organisation.
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_functions ON organisation TO app_owner USING (true) WITH CHECK (true);
CREATE POLICY everybody_reads ON organisation FOR SELECT TO app_rw, app_stats USING (true);
CREATE POLICY admin_sets ON organisation FOR UPDATE TO app_rw USING (
  (SELECT app_role()) = 'admin' AND id = (SELECT app_organisation_id()));
CREATE FUNCTION audit_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF app_user_id() IS NOT NULL AND OLD."nextClientNumber" = NEW."nextClientNumber" THEN
    PERFORM audit_record('update', 'organisation', NEW.id::text, NULL);
  END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION audit_organisation() FROM PUBLIC;
CREATE TRIGGER audit_write AFTER UPDATE ON organisation FOR EACH ROW EXECUTE FUNCTION audit_organisation();

GRANT SELECT, INSERT ON chapter_entry, participation_rating, safety_task TO app_rw;
GRANT SELECT, INSERT, DELETE ON draft TO app_rw;
GRANT UPDATE (body, "savedAt") ON draft TO app_rw;
GRANT UPDATE (sort, frequency, direction, "endedWhy", version) ON network_person TO app_rw;
GRANT UPDATE ("cutOffAnswer", "cutOffAnswerAt", "cutOffAnswerById") ON assessment TO app_rw;
GRANT UPDATE ("ownerId", discussed, agreed, informed, "talkedAt", "talkedById", "closedAt", "closedById", "closingNote",
  "closingCode", "handedTo") ON safety_task TO app_rw;
GRANT UPDATE ("smallNetworkMax", "triageDays", "firstAttemptDays", "silenceDays", "referralDays", "goalReviewDays", "remeasureDays",
  "depressionCutOff", "changeThresholds", "recordsEthnicity", "ethnicityBasis") ON organisation TO app_rw;

-- Measuring again has a clock, too: the newest measurement of each subject since the journey opened.
DROP FUNCTION referral_clock_facts(uuid);
CREATE FUNCTION referral_clock_facts(referral_id uuid) RETURNS TABLE (
  phase text, "openedOn" text, "closedOn" text, "lastContactOn" text, "unansweredSince" text[], "goalsReviewedOn" text[], "measuredOn" text[],
  "triageDays" int, "firstAttemptDays" int, "silenceDays" int, "referralDays" int, "goalReviewDays" int, "remeasureDays" int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  of_journey uuid;
BEGIN
  SELECT r."journeyId" INTO of_journey FROM referral r
  WHERE r.id = referral_id AND r."destinationId" = app_destination_id()
    AND r.status NOT IN ('draft', 'entered_in_error') AND r."closedToTargetAt" IS NULL;
  IF of_journey IS NULL THEN RETURN; END IF;
  PERFORM 1 FROM journey j WHERE j.id = of_journey FOR UPDATE;
  RETURN QUERY
    SELECT j.phase::text, (j."openedAt" AT TIME ZONE 'Europe/Amsterdam')::date::text,
      (j."closedAt" AT TIME ZONE 'Europe/Amsterdam')::date::text,
      (j."lastContactAt" AT TIME ZONE 'Europe/Amsterdam')::date::text,
      ARRAY(SELECT (coalesce(r."requestedAt", r."createdAt") AT TIME ZONE 'Europe/Amsterdam')::date::text FROM referral r
        WHERE r."journeyId" = j.id AND r.status = 'requested'),
      ARRAY(SELECT (coalesce(g."reviewedAt", g."setAt") AT TIME ZONE 'Europe/Amsterdam')::date::text FROM goal g
        WHERE g."journeyId" = j.id AND g.attainment IS NULL),
      ARRAY(SELECT (max(m.at) AT TIME ZONE 'Europe/Amsterdam')::date::text FROM (
          SELECT CASE WHEN a.instrument = 'LSNS-6' THEN 'network' WHEN a.instrument IN ('PHQ-9', 'PHQ-2', 'GDS-15') THEN 'depression'
            ELSE 'loneliness' END AS subject, a."takenAt" AS at
          FROM assessment a WHERE a."clientId" = j."clientId" AND a.score IS NOT NULL AND a."takenAt" >= j."openedAt"
          UNION ALL SELECT 'network', i."finishedAt" FROM network_inventory i
          WHERE i."clientId" = j."clientId" AND i."finishedAt" >= j."openedAt") m GROUP BY m.subject),
      o."triageDays", o."firstAttemptDays", o."silenceDays", o."referralDays", o."goalReviewDays", o."remeasureDays"
    FROM journey j JOIN organisation o ON o.id = j."organisationId" WHERE j.id = of_journey;
END $$;
REVOKE EXECUTE ON FUNCTION referral_clock_facts(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referral_clock_facts(uuid) TO app_rw;
