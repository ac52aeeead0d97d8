-- What opens an account for us, sealed; one in force per channel. The doors tell people that it is there and since when, never what it is.
create table channel_credentials (
  channel_id uuid primary key references channels,
  institution_id uuid not null references institutions,
  sealed text not null,
  connected_by uuid not null,
  connected_at timestamptz not null,
  renewed_at timestamptz not null
);
call sinergi.confine('channel_credentials');

-- For the house's own rounds (looking at every connection, sealing again under a new key): where there is something to open.
create function sinergi.connected_channels() returns table (institution_id uuid, channel_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.institution_id, k.channel_id from channel_credentials k join channels c on c.id = k.channel_id
  where c.retired_at is null order by k.institution_id, k.channel_id
$$;
revoke execute on function sinergi.connected_channels() from public;
grant execute on function sinergi.connected_channels() to sinergi_app;
