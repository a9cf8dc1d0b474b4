-- A practice answers a referral without seeing the journey behind it; what was sent stays as it was sent.
-- The dates a journey's clock runs on, for the referral of one's own practice only. Locks the journey first, in the same
-- order as a worker does (journey, then referral), so that the two never wait for each other in a circle.
CREATE FUNCTION referral_clock_facts(referral_id uuid) RETURNS TABLE (
  phase text, "openedOn" text, "closedOn" text, "lastContactOn" text, "unansweredSince" text[], "goalsReviewedOn" text[],
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
      o."triageDays", o."firstAttemptDays", o."silenceDays", o."referralDays", o."goalReviewDays", o."remeasureDays"
    FROM journey j JOIN organisation o ON o.id = j."organisationId" WHERE j.id = of_journey;
END $$;

CREATE FUNCTION referral_answered(referral_id uuid, due_on date, due_kind "DueKind") RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE journey SET "dueOn" = due_on, "dueKind" = due_kind
  WHERE id = (SELECT r."journeyId" FROM referral r WHERE r.id = referral_id AND r."destinationId" = app_destination_id()
    AND r.status NOT IN ('draft', 'entered_in_error') AND r."closedToTargetAt" IS NULL)
$$;

-- What was sent is never changed afterwards, not by the practice and not by the team.
CREATE FUNCTION refuse_changing_sent_referral() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' AND (NEW.summary, NEW.question, NEW."clientId", NEW."journeyId", NEW."destinationId", NEW."consentId", NEW."organisationId", NEW."requestedAt", NEW."dueOn")
    IS DISTINCT FROM (OLD.summary, OLD.question, OLD."clientId", OLD."journeyId", OLD."destinationId", OLD."consentId", OLD."organisationId", OLD."requestedAt", OLD."dueOn")
  THEN RAISE EXCEPTION 'a sent referral stays as it was sent' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER referral_frozen BEFORE UPDATE ON referral FOR EACH ROW EXECUTE FUNCTION refuse_changing_sent_referral();

REVOKE EXECUTE ON FUNCTION referral_clock_facts(uuid), referral_answered(uuid, date, "DueKind"), refuse_changing_sent_referral() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referral_clock_facts(uuid), referral_answered(uuid, date, "DueKind") TO app_rw;
