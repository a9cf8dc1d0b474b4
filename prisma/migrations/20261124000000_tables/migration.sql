-- CreateSchema

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('worker', 'coordinator', 'gp', 'manager', 'admin', 'privacy_officer');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('signal', 'trust', 'refer', 'activate');

-- CreateEnum
CREATE TYPE "SignalSource" AS ENUM ('self', 'family', 'neighbour', 'gp', 'housing_association', 'police', 'home_care', 'other');

-- CreateEnum
CREATE TYPE "SignalStatus" AS ENUM ('received', 'accepted', 'merged', 'redirected', 'not_for_us');

-- CreateEnum
CREATE TYPE "Salutation" AS ENUM ('mrs', 'mr', 'none');

-- CreateEnum
CREATE TYPE "LivingSituation" AS ENUM ('alone', 'with_partner', 'with_family', 'other', 'unknown');

-- CreateEnum
CREATE TYPE "StatisticsChoice" AS ENUM ('yes', 'no', 'not_asked');

-- CreateEnum
CREATE TYPE "SocialType" AS ENUM ('socially_resilient', 'contact_poor', 'lonely', 'socially_isolated');

-- CreateEnum
CREATE TYPE "JourneyOutcome" AS ENUM ('goals_reached', 'goals_partly_reached', 'stays_in_trust', 'safety_net', 'taken_over', 'declined', 'not_reached', 'moved_away', 'deceased', 'other');

-- CreateEnum
CREATE TYPE "DueKind" AS ENUM ('first_attempt', 'silence', 'referral_answer', 'goal_review');

-- CreateEnum
CREATE TYPE "ContactChannel" AS ENUM ('home', 'phone', 'door', 'elsewhere');

-- CreateEnum
CREATE TYPE "ContactReach" AS ENUM ('reached', 'not_reached', 'declined');

-- CreateEnum
CREATE TYPE "DestinationKind" AS ENUM ('gp_practice', 'mental_health_care', 'welfare_coach', 'buddy_project', 'debt_help', 'other');

-- CreateEnum
CREATE TYPE "ReferralStatus" AS ENUM ('draft', 'requested', 'accepted', 'in_progress', 'on_hold', 'completed', 'rejected', 'failed', 'cancelled', 'entered_in_error');

-- CreateEnum
CREATE TYPE "ReferralSide" AS ENUM ('requester', 'target');

-- CreateEnum
CREATE TYPE "ParticipationKind" AS ENUM ('social', 'societal');

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "smallNetworkMax" INTEGER NOT NULL DEFAULT 4,
    "triageDays" INTEGER NOT NULL DEFAULT 2,
    "firstAttemptDays" INTEGER NOT NULL DEFAULT 5,
    "silenceDays" INTEGER NOT NULL DEFAULT 15,
    "referralDays" INTEGER NOT NULL DEFAULT 10,
    "goalReviewDays" INTEGER NOT NULL DEFAULT 30,
    "remeasureDays" INTEGER NOT NULL DEFAULT 90,
    "nextClientNumber" INTEGER NOT NULL DEFAULT 1001,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "isIntake" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_area" (
    "postcode4" TEXT NOT NULL,
    "teamId" UUID NOT NULL,

    CONSTRAINT "team_area_pkey" PRIMARY KEY ("postcode4")
);

-- CreateTable
CREATE TABLE "destination" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "DestinationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT,

    CONSTRAINT "destination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "destinationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "userId" UUID NOT NULL,
    "teamId" UUID NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("userId","teamId")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "sidHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "absoluteExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "secondFactorAt" TIMESTAMPTZ(3),

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("sidHash")
);

-- CreateTable
CREATE TABLE "rate_bucket" (
    "key" TEXT NOT NULL,
    "windowStart" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_bucket_pkey" PRIMARY KEY ("key","windowStart")
);

-- CreateTable
CREATE TABLE "database_mark" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "database_mark_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'allowed',
    "userId" UUID,
    "role" "Role",
    "system" TEXT,
    "organisationId" UUID,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT,
    "clientId" UUID,
    "section" TEXT,
    "requestId" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "signal" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "status" "SignalStatus" NOT NULL DEFAULT 'received',
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE NOT NULL,
    "followCodeHash" TEXT NOT NULL,
    "source" "SignalSource" NOT NULL,
    "personName" TEXT,
    "searchName" TEXT,
    "personBirthDate" DATE,
    "postcode" TEXT,
    "houseNumber" TEXT,
    "street" TEXT,
    "place" TEXT,
    "observation" TEXT NOT NULL,
    "alreadyDone" TEXT,
    "personKnows" BOOLEAN,
    "reporterName" TEXT,
    "reporterContact" TEXT,
    "triagedAt" TIMESTAMPTZ(3),
    "triagedById" UUID,
    "decisionReason" TEXT,
    "mergedIntoId" UUID,
    "clientId" UUID,
    "journeyId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "salutation" "Salutation" NOT NULL DEFAULT 'none',
    "givenName" TEXT,
    "prefix" TEXT,
    "familyName" TEXT,
    "sortName" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "birthDate" DATE,
    "postcode" TEXT,
    "houseNumber" TEXT,
    "street" TEXT,
    "place" TEXT,
    "phone" TEXT,
    "livingSituation" "LivingSituation" NOT NULL DEFAULT 'unknown',
    "statisticsChoice" "StatisticsChoice" NOT NULL DEFAULT 'not_asked',
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "workerId" UUID NOT NULL,
    "phase" "Phase" NOT NULL DEFAULT 'signal',
    "phaseSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "outcome" "JourneyOutcome",
    "outcomeReason" TEXT,
    "aftercareOn" DATE,
    "noAftercareWhy" TEXT,
    "firstReachedAt" TIMESTAMPTZ(3),
    "lastContactAt" TIMESTAMPTZ(3),
    "trustLevel" INTEGER,
    "notMeasurableWhy" TEXT,
    "socialType" "SocialType",
    "dueOn" DATE,
    "dueKind" "DueKind",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "journey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journey_move" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "move" TEXT NOT NULL,
    "fromPhase" "Phase",
    "toPhase" "Phase",
    "reason" TEXT,
    "byUserId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "journey_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_moment" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,
    "channel" "ContactChannel" NOT NULL,
    "reach" "ContactReach" NOT NULL,
    "trustLevel" INTEGER NOT NULL,
    "note" TEXT,
    "nextStep" TEXT,

    CONSTRAINT "contact_moment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network_person" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "circle" INTEGER NOT NULL,
    "kinds" TEXT[],
    "isSupporter" BOOLEAN NOT NULL DEFAULT true,
    "addedOn" DATE NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "network_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network_inventory" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "finishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supporters" INTEGER NOT NULL,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "network_inventory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "instrument" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "score" INTEGER,
    "band" TEXT,
    "imputed" BOOLEAN NOT NULL DEFAULT false,
    "subscales" JSONB NOT NULL,
    "flags" TEXT[],
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,
    "safetyTalk" TEXT,
    "safetyTalkAt" TIMESTAMPTZ(3),
    "safetyTalkById" UUID,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_type_record" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "type" "SocialType",
    "inputs" JSONB NOT NULL,
    "because" JSONB NOT NULL,
    "overrideType" "SocialType",
    "overrideReason" TEXT,
    "assessedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "social_type_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "life_event" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT,
    "year" INTEGER,
    "valence" TEXT NOT NULL,
    "supportReceived" BOOLEAN,
    "supportFrom" TEXT,
    "supportAbsentReason" TEXT,
    "stillAffecting" INTEGER,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "life_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competency_rating" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "competency" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "ownLevel" INTEGER,
    "example" TEXT NOT NULL,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "competency_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "destinationId" UUID NOT NULL,
    "parts" TEXT[],
    "form" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,
    "reason" TEXT,
    "givenOn" DATE NOT NULL,
    "endsOn" DATE,
    "withdrawnAt" TIMESTAMPTZ(3),
    "byUserId" UUID NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "destinationId" UUID NOT NULL,
    "consentId" UUID NOT NULL,
    "status" "ReferralStatus" NOT NULL DEFAULT 'draft',
    "question" TEXT NOT NULL,
    "summary" JSONB NOT NULL,
    "requestedAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "seenAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "reasonCode" TEXT,
    "reasonText" TEXT,
    "report" TEXT,
    "nextStep" TEXT,
    "closedToTargetAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_event" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "referralId" UUID NOT NULL,
    "fromStatus" "ReferralStatus" NOT NULL,
    "toStatus" "ReferralStatus" NOT NULL,
    "by" "ReferralSide" NOT NULL,
    "byUserId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation_perspective" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "wants" TEXT NOT NULL,
    "can" TEXT,
    "dares" TEXT,
    "hasChance" TEXT,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "participation_perspective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "goal" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "kind" "ParticipationKind" NOT NULL,
    "text" TEXT NOT NULL,
    "attainment" INTEGER,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewedAt" TIMESTAMPTZ(3),
    "byUserId" UUID NOT NULL,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "provider" TEXT,
    "startsOn" DATE,
    "attendedOn" DATE,
    "byUserId" UUID NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statistics_snapshot" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "week" TEXT NOT NULL,
    "definitionVersion" INTEGER NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statistics_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statistics_cell" (
    "snapshotId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "table" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER,

    CONSTRAINT "statistics_cell_pkey" PRIMARY KEY ("snapshotId","table","row","column")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "membership_teamId_idx" ON "membership"("teamId");

-- CreateIndex
CREATE INDEX "auth_session_userId_idx" ON "auth_session"("userId");

-- CreateIndex
CREATE INDEX "audit_event_clientId_seq_idx" ON "audit_event"("clientId", "seq");

-- CreateIndex
CREATE INDEX "audit_event_organisationId_seq_idx" ON "audit_event"("organisationId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "signal_followCodeHash_key" ON "signal"("followCodeHash");

-- CreateIndex
CREATE INDEX "signal_teamId_status_dueOn_id_idx" ON "signal"("teamId", "status", "dueOn", "id");

-- CreateIndex
CREATE INDEX "signal_clientId_idx" ON "signal"("clientId");

-- CreateIndex
CREATE INDEX "client_teamId_sortName_id_idx" ON "client"("teamId", "sortName", "id");

-- CreateIndex
CREATE INDEX "client_teamId_birthDate_id_idx" ON "client"("teamId", "birthDate", "id");

-- CreateIndex
CREATE UNIQUE INDEX "client_organisationId_number_key" ON "client"("organisationId", "number");

-- CreateIndex
CREATE INDEX "journey_clientId_idx" ON "journey"("clientId");

-- CreateIndex
CREATE INDEX "journey_teamId_closedAt_dueOn_id_idx" ON "journey"("teamId", "closedAt", "dueOn", "id");

-- CreateIndex
CREATE INDEX "journey_workerId_closedAt_dueOn_id_idx" ON "journey"("workerId", "closedAt", "dueOn", "id");

-- CreateIndex
CREATE INDEX "journey_teamId_phaseSince_id_idx" ON "journey"("teamId", "phaseSince", "id");

-- CreateIndex
CREATE INDEX "journey_teamId_lastContactAt_id_idx" ON "journey"("teamId", "lastContactAt", "id");

-- CreateIndex
CREATE INDEX "journey_move_journeyId_at_idx" ON "journey_move"("journeyId", "at");

-- CreateIndex
CREATE INDEX "journey_move_clientId_idx" ON "journey_move"("clientId");

-- CreateIndex
CREATE INDEX "contact_moment_clientId_at_idx" ON "contact_moment"("clientId", "at");

-- CreateIndex
CREATE INDEX "contact_moment_journeyId_at_idx" ON "contact_moment"("journeyId", "at");

-- CreateIndex
CREATE INDEX "network_person_clientId_idx" ON "network_person"("clientId");

-- CreateIndex
CREATE INDEX "network_inventory_clientId_finishedAt_idx" ON "network_inventory"("clientId", "finishedAt");

-- CreateIndex
CREATE INDEX "assessment_clientId_takenAt_idx" ON "assessment"("clientId", "takenAt");

-- CreateIndex
CREATE INDEX "social_type_record_clientId_assessedAt_idx" ON "social_type_record"("clientId", "assessedAt");

-- CreateIndex
CREATE INDEX "life_event_clientId_idx" ON "life_event"("clientId");

-- CreateIndex
CREATE INDEX "competency_rating_clientId_ratedAt_idx" ON "competency_rating"("clientId", "ratedAt");

-- CreateIndex
CREATE INDEX "consent_clientId_idx" ON "consent"("clientId");

-- CreateIndex
CREATE INDEX "referral_clientId_idx" ON "referral"("clientId");

-- CreateIndex
CREATE INDEX "referral_journeyId_idx" ON "referral"("journeyId");

-- CreateIndex
CREATE INDEX "referral_destinationId_status_requestedAt_idx" ON "referral"("destinationId", "status", "requestedAt");

-- CreateIndex
CREATE INDEX "referral_event_referralId_at_idx" ON "referral_event"("referralId", "at");

-- CreateIndex
CREATE INDEX "participation_perspective_journeyId_writtenAt_idx" ON "participation_perspective"("journeyId", "writtenAt");

-- CreateIndex
CREATE INDEX "participation_perspective_clientId_idx" ON "participation_perspective"("clientId");

-- CreateIndex
CREATE INDEX "goal_journeyId_idx" ON "goal"("journeyId");

-- CreateIndex
CREATE INDEX "goal_clientId_idx" ON "goal"("clientId");

-- CreateIndex
CREATE INDEX "activity_goalId_idx" ON "activity"("goalId");

-- CreateIndex
CREATE INDEX "activity_clientId_idx" ON "activity"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "statistics_snapshot_organisationId_week_key" ON "statistics_snapshot"("organisationId", "week");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_area" ADD CONSTRAINT "team_area_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "destination" ADD CONSTRAINT "destination_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_destinationId_fkey" FOREIGN KEY ("destinationId") REFERENCES "destination"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signal" ADD CONSTRAINT "signal_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "journey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "journey_move" ADD CONSTRAINT "journey_move_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_moment" ADD CONSTRAINT "contact_moment_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_moment" ADD CONSTRAINT "contact_moment_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_moment" ADD CONSTRAINT "contact_moment_byUserId_fkey" FOREIGN KEY ("byUserId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_person" ADD CONSTRAINT "network_person_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_inventory" ADD CONSTRAINT "network_inventory_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_type_record" ADD CONSTRAINT "social_type_record_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "life_event" ADD CONSTRAINT "life_event_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competency_rating" ADD CONSTRAINT "competency_rating_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_destinationId_fkey" FOREIGN KEY ("destinationId") REFERENCES "destination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_journeyId_fkey" FOREIGN KEY ("journeyId") REFERENCES "journey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_destinationId_fkey" FOREIGN KEY ("destinationId") REFERENCES "destination"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_consentId_fkey" FOREIGN KEY ("consentId") REFERENCES "consent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_referralId_fkey" FOREIGN KEY ("referralId") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation_perspective" ADD CONSTRAINT "participation_perspective_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "client"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "goal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistics_cell" ADD CONSTRAINT "statistics_cell_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "statistics_snapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
