-- A job that died with its worker leaves its trace: what changed and was not told, and a telling that nobody holds.
alter table newsroom_items add column told_at timestamptz;
update newsroom_items set told_at = greatest(published_at, corrected_at, withdrawn_at);
-- Set for one try: a try that began and never ended may have been heard.
alter table newsroom_tellings add column trying_since timestamptz, add column unanswered int not null default 0;
create index newsroom_tellings_due on newsroom_tellings (again_at) where state = 'waiting';
create index newsroom_items_untold on newsroom_items (greatest(published_at, corrected_at, withdrawn_at)) where told_at is null or told_at < greatest(published_at, corrected_at, withdrawn_at);

-- For the sweep, which belongs to no institution: ids only. What is older than a day is no news any more.
create function sinergi.newsroom_tellings_due(at timestamptz, most int) returns table (institution_id uuid, id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select t.institution_id, t.id from newsroom_tellings t where t.state = 'waiting' and t.again_at <= at order by t.again_at limit most
$$;
create function sinergi.newsroom_items_untold(at timestamptz, most int) returns table (institution_id uuid, id uuid, kind text) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select n.institution_id, n.id,
    case when n.withdrawn_at is not null then 'newsroom.item_withdrawn' when n.told_at is null then 'newsroom.item_published' else 'newsroom.item_corrected' end
  from newsroom_items n
  where (n.told_at is null or n.told_at < greatest(n.published_at, n.corrected_at, n.withdrawn_at))
    and greatest(n.published_at, n.corrected_at, n.withdrawn_at) between at - interval '1 day' and at - interval '1 minute'
  order by greatest(n.published_at, n.corrected_at, n.withdrawn_at) limit most
$$;
revoke execute on function sinergi.newsroom_tellings_due, sinergi.newsroom_items_untold from public;
grant execute on function sinergi.newsroom_tellings_due, sinergi.newsroom_items_untold to sinergi_app;
