-- The public reads on: items before one that it has seen, newest first.
create function sinergi.newsroom_items_before(institution uuid, tongue text, seen uuid, most int) returns setof newsroom_items language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select n.* from newsroom_items n where n.institution_id = institution and n.withdrawn_at is null and (tongue is null or n.language = tongue)
    and (seen is null or (n.published_at, n.id) < (select s.published_at, s.id from newsroom_items s where s.id = seen and s.institution_id = institution))
  order by n.published_at desc, n.id desc limit most
$$;
revoke execute on function sinergi.newsroom_items_before from public;
grant execute on function sinergi.newsroom_items_before to sinergi_app;
drop function sinergi.newsroom_items_of;
