-- What was said of an account in good time, so that each thing is said once: of which moment, and how many days before it.
create table channel_warnings (
  channel_id uuid not null references channels,
  institution_id uuid not null references institutions,
  what text not null check (what in ('expiring', 'attestation_due')),
  about timestamptz not null,
  days_ahead int not null check (days_ahead >= 0),
  warned_at timestamptz not null,
  primary key (channel_id, what, about, days_ahead)
);
call sinergi.confine('channel_warnings');
revoke update, delete on channel_warnings from sinergi_app;

-- Where there is anything to watch: institutions with accounts in use that are not the house's own pages.
create function sinergi.institutions_with_channels() returns table (institution_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select distinct c.institution_id from channels c where c.retired_at is null and not c.is_own order by c.institution_id
$$;
-- Who of an account's custodians still holds it: a role here, or for a work unit in what it is a unit of, and not suspended.
create function sinergi.custodians_serving(channel uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with recursive places as (
    select i.id, i.parent_id, i.class from institutions i join channels c on c.institution_id = i.id where c.id = channel
    union
    select i.id, i.parent_id, i.class from institutions i join places below on below.parent_id = i.id where below.class = 'work_unit'
  )
  select coalesce(array_agg(p.id), '{}') from people p
  where p.id = any((select custodian_ids from channels where id = channel)::uuid[]) and p.suspended_at is null
    and exists (select from memberships m join places on places.id = m.institution_id where m.person_id = p.id and m.ended_at is null)
$$;
revoke execute on function sinergi.institutions_with_channels, sinergi.custodians_serving from public;
grant execute on function sinergi.institutions_with_channels, sinergi.custodians_serving to sinergi_app;
