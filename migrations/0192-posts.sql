-- What a team said to itself inside a draft goes with the draft's text and versions.
create or replace function sinergi.forget_versions(posts uuid[]) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from versions v where v.post_id = any (posts) and v.institution_id = any (sinergi.reach());
  delete from notes n where n.post_id = any (posts) and n.institution_id = any (sinergi.reach());
$$;
