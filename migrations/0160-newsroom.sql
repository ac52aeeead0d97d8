-- An item knows its post, so that its languages find each other, and when it was corrected.
alter table newsroom_items add column post_id uuid, add column corrected_at timestamptz;
update newsroom_items n set post_id = d.post_id from deliveries d where d.id = n.key;
create index newsroom_by_post on newsroom_items (post_id) where withdrawn_at is null;

-- The same post in other languages, newest item first.
create function sinergi.newsroom_tongues(institution uuid, post uuid) returns table (language text, slug text) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct on (n.language) n.language, n.slug from newsroom_items n
  where n.institution_id = institution and n.post_id = post and n.withdrawn_at is null order by n.language, n.published_at desc
$$;
-- Months that hold items, by the institution's own calendar.
create function sinergi.newsroom_months(institution uuid) returns table (month text, items int) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select to_char(n.published_at at time zone i.zone, 'YYYY-MM'), count(*)::int from newsroom_items n join institutions i on i.id = n.institution_id
  where n.institution_id = institution and n.withdrawn_at is null group by 1 order by 1 desc
$$;
create function sinergi.newsroom_between(institution uuid, since timestamptz, until timestamptz, skip int, most int) returns setof newsroom_items language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select n.* from newsroom_items n where n.institution_id = institution and n.withdrawn_at is null and n.published_at >= since and n.published_at < until
  order by n.published_at desc, n.id desc offset skip limit most
$$;
-- What search engines are told: newsrooms with something to read, and the addresses in one of them, oldest first so that a page keeps its content.
create function sinergi.newsrooms() returns table (slug text, items int, changed_at timestamptz) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.slug, count(*)::int, max(coalesce(n.corrected_at, n.published_at)) from newsroom_items n join institutions i on i.id = n.institution_id
  where n.withdrawn_at is null group by i.slug order by i.slug
$$;
create function sinergi.newsroom_addresses(institution uuid, skip int, most int) returns table (slug text, changed_at timestamptz) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select n.slug, coalesce(n.corrected_at, n.published_at) from newsroom_items n where n.institution_id = institution and n.withdrawn_at is null
  order by n.published_at, n.id offset skip limit most
$$;
revoke execute on function sinergi.newsroom_tongues, sinergi.newsroom_months, sinergi.newsroom_between, sinergi.newsrooms, sinergi.newsroom_addresses from public;
grant execute on function sinergi.newsroom_tongues, sinergi.newsroom_months, sinergi.newsroom_between, sinergi.newsrooms, sinergi.newsroom_addresses to sinergi_app;
