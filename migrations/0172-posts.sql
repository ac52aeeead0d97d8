-- Whom a post may call by name: every institution with the accounts its public register names. Public by nature, so it crosses institutions.
create function sinergi.called(slugs text[]) returns table (slug text, name text, platform text, handle text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.slug, i.short_name, a.platform, a.handle
  from institutions i left join lateral sinergi.official_accounts(i.id) a on true
  where i.slug = any(slugs)
$$;
revoke execute on function sinergi.called from public;
grant execute on function sinergi.called to sinergi_app;

-- What a link shows, as the server read it.
create table link_previews (
  institution_id uuid not null references institutions,
  url text not null,
  title text not null,
  description text not null,
  site text not null,
  image bytea,
  looked_at timestamptz not null,
  primary key (institution_id, url)
);
call sinergi.confine('link_previews');
