-- The last function that looked elsewhere first.
alter function sinergi.uploads_stale(timestamptz) set search_path = pg_catalog, public, pg_temp;
