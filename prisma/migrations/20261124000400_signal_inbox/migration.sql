-- The inbox walks one index of one team per status; an enum compared under row-level security cannot use an index.
CREATE INDEX signal_received ON signal ("teamId", "dueOn", id) WHERE status = 'received';
CREATE INDEX signal_accepted ON signal ("teamId", "dueOn", id) WHERE status = 'accepted';
CREATE INDEX signal_merged ON signal ("teamId", "dueOn", id) WHERE status = 'merged';
CREATE INDEX signal_redirected ON signal ("teamId", "dueOn", id) WHERE status = 'redirected';
CREATE INDEX signal_not_for_us ON signal ("teamId", "dueOn", id) WHERE status = 'not_for_us';
CREATE INDEX signal_merged_into ON signal ("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
DROP INDEX "signal_teamId_status_dueOn_id_idx";

-- `name` meant the team's name to the database, so no name was ever found alike.
DROP FUNCTION find_duplicates(text, date, text, text);
CREATE FUNCTION find_duplicates(like_name text, born date, at_postcode text, at_house_number text)
RETURNS TABLE (id uuid, team text, "isOwnTeam" boolean, "nameAlike" boolean, "bornSame" boolean, "livesSame" boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id, t.name, t.id = ANY (app_team_ids()), coalesce(like_name <% c."searchName", false), coalesce(c."birthDate" = born, false),
         coalesce(c.postcode = at_postcode AND c."houseNumber" IS NOT DISTINCT FROM at_house_number, false)
  FROM client c JOIN team t ON t.id = c."teamId"
  WHERE app_role() = 'coordinator' AND c."organisationId" = app_organisation_id()
    AND c.id IN (
      SELECT a.id FROM client a WHERE a."organisationId" = app_organisation_id() AND like_name <% a."searchName"
      UNION SELECT b.id FROM client b WHERE b."organisationId" = app_organisation_id() AND b.postcode = at_postcode
        AND (b."houseNumber" IS NOT DISTINCT FROM at_house_number OR b."birthDate" = born))
  ORDER BY coalesce(c."birthDate" = born, false)::int + coalesce(c.postcode = at_postcode, false)::int DESC, word_similarity(like_name, c."searchName") DESC NULLS LAST, c.id LIMIT 10
$$;
REVOKE EXECUTE ON FUNCTION find_duplicates(text, date, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_duplicates(text, date, text, text) TO app_rw;
