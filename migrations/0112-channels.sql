-- What the public may ask of the register: every account the network stands or stood by, and how it is. Nothing of who holds it.
create function sinergi.official_register() returns table (
  id uuid, institution_id uuid, name text, short_name text, slug text, platform text, handle text, address text, purpose text, is_own boolean,
  registered_at timestamptz, retired_at timestamptz, frozen_at timestamptz, incident_at timestamptz
) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.id, c.institution_id, p.name, p.short_name, p.slug, c.platform, c.handle, c.address, c.purpose, c.is_own,
    c.registered_at, c.retired_at, f.frozen_at, i.opened_at
  from channels c join institutions p on p.id = c.institution_id
    left join channel_freezes f on f.channel_id = c.id and f.lifted_at is null
    left join channel_incidents i on i.channel_id = c.id and i.closed_at is null
  order by p.placed_at, p.id, c.registered_at, c.id limit 20000
$$;
revoke execute on function sinergi.official_register from public;
grant execute on function sinergi.official_register to sinergi_app;

-- Accounts that look like ours and stand in no register: told by anyone, or found among accounts that are known. A person judges each.
create table lookalikes (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  -- The account of ours that it resembles, where it does.
  channel_id uuid references channels,
  platform text,
  handle text not null,
  address text,
  -- What two ways of writing one account share.
  key text not null,
  source text not null check (source in ('public', 'colleague', 'register')),
  what text check (what in ('asks', 'poses', 'misleads', 'other')),
  resemblance text,
  reports int not null default 1,
  first_at timestamptz not null,
  last_at timestamptz not null,
  unique (institution_id, key)
);
create index lookalikes_latest on lookalikes (institution_id, last_at desc);
call sinergi.confine('lookalikes');
revoke delete on lookalikes from sinergi_app;

create table lookalike_reviews (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  lookalike_id uuid not null references lookalikes,
  verdict text not null check (verdict in ('official', 'impostor', 'dismissed')),
  -- How far the platform is with an impostor that was reported to it.
  platform_state text check (platform_state in ('to_report', 'reported', 'removed', 'refused')),
  note text,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  check ((verdict = 'impostor') = (platform_state is not null))
);
create index lookalike_reviews_latest on lookalike_reviews (lookalike_id, reviewed_at desc);
call sinergi.confine('lookalike_reviews');
revoke update, delete on lookalike_reviews from sinergi_app;

-- Impostors that an institution says it has reported: shown on its public page, by handle alone.
create function sinergi.known_impostors(institution uuid) returns table (handle text, platform text) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select l.handle, l.platform from lookalikes l
    join lateral (select r.verdict, r.platform_state from lookalike_reviews r where r.lookalike_id = l.id order by r.reviewed_at desc, r.id desc limit 1) r on true
  where l.institution_id = institution and r.verdict = 'impostor' and r.platform_state in ('reported', 'refused')
  order by l.last_at desc limit 20
$$;
revoke execute on function sinergi.known_impostors from public;
grant execute on function sinergi.known_impostors to sinergi_app;
