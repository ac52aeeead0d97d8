-- What the network may know of an account that was taken over: whose, which, since when. Everyone signed in is warned.
create function sinergi.incidents_in_network() returns table (institution_id uuid, platform text, handle text, opened_at timestamptz) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.institution_id, c.platform, c.handle, i.opened_at from channel_incidents i join channels c on c.id = i.channel_id
  where i.closed_at is null and sinergi.person() is not null
  order by i.opened_at desc limit 100
$$;
-- What a parent or the coordinator may know of the accounts that lie below: enough to judge how they are, nothing of why or by whom.
create function sinergi.channels_below() returns table (
  institution_id uuid, platform text, handle text, credential_expires_at timestamptz, tested_at timestamptz,
  is_failing boolean, frozen_at timestamptz, incident_at timestamptz
) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select c.institution_id, c.platform, c.handle, c.credential_expires_at, c.tested_at,
    c.test_problem is not null, f.frozen_at, i.opened_at
  from channels c
    left join channel_freezes f on f.channel_id = c.id and f.lifted_at is null
    left join channel_incidents i on i.channel_id = c.id and i.closed_at is null
  where c.institution_id = any(sinergi.below()) and c.retired_at is null
  order by c.registered_at, c.id limit 5000
$$;
revoke execute on function sinergi.incidents_in_network, sinergi.channels_below from public;
grant execute on function sinergi.incidents_in_network, sinergi.channels_below to sinergi_app;
