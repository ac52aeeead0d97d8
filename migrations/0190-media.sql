-- Functions that answer for the house look for names in the catalogue first, like all of them.
alter function sinergi.media_with_words(tsquery) set search_path = pg_catalog, public, pg_temp;
