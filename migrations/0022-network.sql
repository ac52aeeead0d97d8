-- Whether this network is the example: marked before anyone is in it, and never again.
create table network_marks (
  only_one boolean primary key default true check (only_one),
  is_example boolean not null
);
alter table network_marks enable row level security;
alter table network_marks force row level security;
create policy owner on network_marks to current_user using (true) with check (true);
revoke all on network_marks from sinergi_app;

create function sinergi.is_example() returns boolean language sql stable security definer set search_path = public, pg_catalog as $$
  select coalesce((select is_example from network_marks), false)
$$;
create function sinergi.mark_example() returns boolean language plpgsql security definer set search_path = public, pg_catalog as $$
begin
  if exists (select from institutions) then return false; end if;
  insert into network_marks (is_example) values (true) on conflict do nothing;
  return true;
end $$;
revoke execute on function sinergi.is_example, sinergi.mark_example from public;
grant execute on function sinergi.is_example, sinergi.mark_example to sinergi_app;
