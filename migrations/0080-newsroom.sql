-- What the public reads. The delivery's key is unique: the same delivery can only ever become one item.
create table newsroom_items (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  key uuid not null unique,
  slug text not null,
  title text not null,
  text text not null,
  language text not null,
  direction text not null,
  link text,
  images jsonb not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (institution_id, slug)
);
create index newsroom_latest on newsroom_items (institution_id, published_at desc, id desc) where withdrawn_at is null;
call sinergi.confine('newsroom_items');
revoke delete on newsroom_items from sinergi_app;

-- The public is nobody: it reads published items and official accounts through these, and nothing else.
create function sinergi.newsroom_of(wanted text) returns table (id uuid, name text, short_name text, slug text, zone text, place text) language sql stable security definer set search_path = public, pg_catalog as $$
  select i.id, i.name, i.short_name, i.slug, i.zone, i.place from institutions i where i.slug = wanted
$$;
create function sinergi.newsroom_items_of(institution uuid, tongue text, most int) returns setof newsroom_items language sql stable security definer set search_path = public, pg_catalog as $$
  select * from newsroom_items n where n.institution_id = institution and n.withdrawn_at is null and (tongue is null or n.language = tongue)
  order by n.published_at desc, n.id desc limit most
$$;
create function sinergi.newsroom_item(institution uuid, wanted text) returns setof newsroom_items language sql stable security definer set search_path = public, pg_catalog as $$
  select * from newsroom_items n where n.institution_id = institution and n.slug = wanted
$$;
create function sinergi.newsroom_languages(institution uuid) returns table (language text) language sql stable security definer set search_path = public, pg_catalog as $$
  select distinct n.language from newsroom_items n where n.institution_id = institution and n.withdrawn_at is null
$$;
create function sinergi.official_accounts(institution uuid) returns table (platform text, handle text, address text) language sql stable security definer set search_path = public, pg_catalog as $$
  select c.platform, c.handle, c.address from channels c where c.institution_id = institution and c.frozen_at is null order by c.registered_at
$$;
create function sinergi.public_image(wanted uuid) returns table (id uuid, type text) language sql stable security definer set search_path = public, pg_catalog as $$
  select m.id, m.type from media m
  where m.id = wanted and exists (select from newsroom_items n where n.withdrawn_at is null and n.images @> jsonb_build_array(jsonb_build_object('media', wanted::text)))
$$;
create index newsroom_images on newsroom_items using gin (images jsonb_path_ops) where withdrawn_at is null;
revoke execute on function sinergi.newsroom_of, sinergi.newsroom_items_of, sinergi.newsroom_item, sinergi.newsroom_languages, sinergi.official_accounts, sinergi.public_image from public;
grant execute on function sinergi.newsroom_of, sinergi.newsroom_items_of, sinergi.newsroom_item, sinergi.newsroom_languages, sinergi.official_accounts, sinergi.public_image to sinergi_app;
