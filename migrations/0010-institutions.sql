-- The tree of institutions and what a child allows another. The directory is open to everyone signed in; only its own people write.

create table institutions (
  id uuid primary key default uuidv7(),
  parent_id uuid references institutions,
  class text not null check (class in ('ministry', 'agency', 'province', 'regency', 'city', 'mission', 'work_unit')),
  mission_kind text check (mission_kind in ('embassy', 'consulate_general', 'consulate', 'permanent_mission', 'trade_office')),
  name text not null,
  short_name text not null,
  slug text not null unique,
  zone text not null,
  place text not null,
  working_days int[] not null default '{1,2,3,4,5}',
  opens time not null default '08:00',
  closes time not null default '17:00',
  languages text[] not null default '{id}',
  placed_at timestamptz not null,
  check ((class = 'mission') = (mission_kind is not null))
);
create index institutions_by_parent on institutions (parent_id);

alter table institutions enable row level security;
alter table institutions force row level security;
create policy owner on institutions to current_user using (true) with check (true);
create policy directory on institutions for select to sinergi_app using (sinergi.person() is not null);
create policy own on institutions for update to sinergi_app using (id = any((select sinergi.reach())::uuid[]));
create policy placed_under_own on institutions for insert to sinergi_app with check (parent_id = any((select sinergi.reach())::uuid[]));
revoke delete on institutions from sinergi_app;

create table grants (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  to_id uuid not null references institutions,
  kind text not null check (kind in ('read_drafts', 'approve')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  check (ends_at > starts_at),
  check (institution_id <> to_id)
);
create index grants_by_receiver on grants (to_id) where revoked_at is null;
call sinergi.confine('grants');
create policy shown_to_receiver on grants for select to sinergi_app using (to_id = any((select sinergi.reach())::uuid[]));

-- A network's first institution has no parent to stand under; the house places it, once.
create function sinergi.place_root(name text, short_name text, slug text, class text, zone text, place text, at timestamptz)
returns uuid language plpgsql security definer set search_path = public, pg_catalog as $$
declare made uuid;
begin
  if exists (select from institutions) then raise exception 'the network already has a root'; end if;
  insert into institutions (name, short_name, slug, class, zone, place, placed_at)
    values (name, short_name, slug, class, zone, place, at) returning id into made;
  return made;
end $$;
revoke execute on function sinergi.place_root from public;
grant execute on function sinergi.place_root to sinergi_app;
