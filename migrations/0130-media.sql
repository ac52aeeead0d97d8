-- The library: films beside images, what a picture is about, whose it is and until when, what uses it; uploads that survive a broken line.

create function sinergi.media_words(title text, alt text, source text, tags text[]) returns tsvector language sql immutable as $$
  select to_tsvector('simple'::regconfig, title || ' ' || coalesce(alt, '') || ' ' || coalesce(source, '') || ' ' || coalesce(array_to_string(tags, ' '), ''))
$$;

alter table media
  add column kind text not null default 'image' check (kind in ('image', 'video')),
  add column title text not null default '',
  add column tags text[] not null default '{}',
  add column rights text not null default 'own' check (rights in ('own', 'licensed', 'public_domain', 'permission')),
  add column rights_note text,
  add column source text,
  -- The last day it may be shown, by the institution's own calendar.
  add column rights_until date,
  -- The point that must stay in view when it is cropped, as shares of width and height.
  add column focus_x real check (focus_x between 0 and 1),
  add column focus_y real check (focus_y between 0 and 1),
  add column duration_ms int,
  add column retired_by uuid,
  add column retired_at timestamptz,
  add column replaced_by uuid references media on delete set null,
  add column shared_by uuid,
  add column shared_at timestamptz,
  -- Whose it was before it was taken over; the row there may be gone by now.
  add column borrowed_from uuid,
  add column words tsvector generated always as (sinergi.media_words(title, alt, source, tags)) stored,
  add check ((focus_x is null) = (focus_y is null)),
  add check ((kind = 'video') = (duration_ms is not null));
create index media_by_place on media (institution_id, id desc);
create index media_shared on media (id desc) where shared_at is not null;
create index media_by_words on media using gin (words);
create policy shared on media for select to sinergi_app using (shared_at is not null);

-- A word search goes past row-level security, which would keep it from its index, and bounds itself to the same rows.
create function sinergi.media_with_words(asked tsquery) returns setof uuid language sql stable security definer set search_path = public, pg_catalog as $$
  select id from media where words @@ asked
    and (shared_at is not null or institution_id = any(sinergi.reach()) or institution_id = any(sinergi.may_read()))
$$;

-- Which posts carry it. A use that was published stays, whatever becomes of the post.
create table media_uses (
  institution_id uuid not null references institutions,
  media_id uuid not null references media,
  post_id uuid not null,
  published_at timestamptz,
  primary key (media_id, post_id)
);
create index media_uses_by_post on media_uses (post_id);
call sinergi.confine('media_uses');
insert into media_uses (institution_id, media_id, post_id, published_at)
  select p.institution_id, m.id, p.id, (select min(d.published_at) from deliveries d where d.post_id = p.id)
  from posts p cross join lateral unnest(p.media_ids) as used(id) join media m on m.id = used.id
  on conflict do nothing;

create table collections (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  name text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  unique (institution_id, name)
);
call sinergi.confine('collections');
create table collected (
  institution_id uuid not null references institutions,
  collection_id uuid not null references collections on delete cascade,
  media_id uuid not null references media on delete cascade,
  collected_by uuid not null,
  collected_at timestamptz not null,
  primary key (collection_id, media_id)
);
create index collected_by_media on collected (media_id);
call sinergi.confine('collected');

-- What was made of an original for one platform's limits; kept beside it under the same name.
create table renditions (
  media_id uuid not null references media on delete cascade,
  institution_id uuid not null references institutions,
  name text not null,
  type text not null,
  width int not null,
  height int not null,
  bytes int not null,
  made_at timestamptz not null,
  primary key (media_id, name)
);
call sinergi.confine('renditions');

-- A file on its way. Bytes are kept before the count moves, so the count is always true; several servers may take turns.
create table uploads (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  name text not null,
  type text not null,
  length bigint not null check (length > 0),
  received bigint not null default 0 check (received between 0 and length),
  parts text[] not null default '{}',
  replaces uuid references media on delete set null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  touched_at timestamptz not null,
  media_id uuid references media on delete cascade
);
create index uploads_stale on uploads (touched_at);
call sinergi.confine('uploads');
create function sinergi.uploads_stale(before timestamptz) returns table (institution_id uuid, id uuid) language sql stable security definer set search_path = public, pg_catalog as $$
  select u.institution_id, u.id from uploads u where u.touched_at < before order by u.touched_at limit 500
$$;

-- Whether a person wants photos made smaller before they leave the device.
create table media_habits (
  person_id uuid primary key references people,
  saves_data boolean not null
);
alter table media_habits enable row level security;
alter table media_habits force row level security;
create policy owner on media_habits to current_user using (true) with check (true);
create policy own on media_habits to sinergi_app using (person_id = (select sinergi.person()));

revoke execute on function sinergi.media_words, sinergi.media_with_words, sinergi.uploads_stale from public;
grant execute on function sinergi.media_words, sinergi.media_with_words, sinergi.uploads_stale to sinergi_app;
