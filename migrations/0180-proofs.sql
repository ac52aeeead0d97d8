-- Proof of what was published: bundles of it, and how long the records behind it are kept.
create table proof_bundles (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  since timestamptz not null,
  until timestamptz not null,
  author_id uuid,
  state text not null check (state in ('waiting', 'making', 'ready', 'failed', 'expired')),
  total int not null,
  done int not null default 0,
  bytes bigint,
  asked_by uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz
);
create index proof_bundles_by_institution on proof_bundles (institution_id, id desc);
call sinergi.confine('proof_bundles');
revoke delete on proof_bundles from sinergi_app;

create table retention_policies (
  institution_id uuid primary key references institutions,
  content_years int check (content_years between 1 and 50),
  log_years int check (log_years between 1 and 50),
  set_by uuid not null,
  set_at timestamptz not null
);
call sinergi.confine('retention_policies');
revoke delete on retention_policies from sinergi_app;

create index deliveries_published on deliveries (institution_id, published_at desc, id desc) where published_at is not null;

-- A post whose text went by the retention policy; number, title, times and addresses stay.
alter table posts add forgotten_at timestamptz;

create function sinergi.proofs_to_tidy(moment timestamptz) returns table (institution_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.institution_id from retention_policies r where r.content_years is not null or r.log_years is not null
  union
  select b.institution_id from proof_bundles b where b.state = 'ready' and b.expires_at < moment
$$;

-- What lies beside the log may go by law or by age; the chain covers its digest, so it stays whole. Only inside the reach of whoever asks.
create function sinergi.erase_payloads(institution uuid, of_person uuid, before timestamptz) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  erased int;
begin
  if not institution = any (sinergi.reach()) then return 0; end if;
  delete from event_payloads p using events e
    where e.id = p.event_id and e.institution_id = institution
      and (of_person is null or p.person_id = of_person or p.detail->>'person' = of_person::text)
      and (before is null or e.at < before)
      -- An unsealed event is still to be read by the sealer.
      and e.seal_id is not null;
  get diagnostics erased = row_count;
  return erased;
end $$;

-- Versions are never deleted but by the retention policy, inside the reach of whoever applies it.
create function sinergi.forget_versions(posts uuid[]) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from versions v where v.post_id = any (posts) and v.institution_id = any (sinergi.reach())
$$;

-- The seal that covers the first event of a kind about a record.
create function sinergi.seal_of(subject uuid, wanted text) returns table (number bigint, digest bytea, at timestamptz) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.number, s.digest, s.at from events e join event_seals s on s.id = e.seal_id
  where e.subject_id = subject and e.kind = wanted and e.institution_id = any (sinergi.reach())
  order by e.id limit 1
$$;

revoke execute on function sinergi.proofs_to_tidy, sinergi.erase_payloads, sinergi.forget_versions, sinergi.seal_of from public;
grant execute on function sinergi.proofs_to_tidy, sinergi.erase_payloads, sinergi.forget_versions, sinergi.seal_of to sinergi_app;
