-- The card beside every page also says what an account is for.
create function sinergi.newsroom_accounts(institution uuid) returns table (platform text, handle text, address text, purpose text) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.platform, c.handle, c.address, c.purpose from channels c
  where c.institution_id = institution and c.retired_at is null
    and not exists (select from channel_incidents i where i.channel_id = c.id and i.closed_at is null)
  order by c.registered_at
$$;
revoke execute on function sinergi.newsroom_accounts from public;
grant execute on function sinergi.newsroom_accounts to sinergi_app;
