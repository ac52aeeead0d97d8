-- What the public says to our accounts where everyone can read it. Kept as it was heard, for half a year.
create table inbox_watches (
  channel_id uuid primary key references channels,
  institution_id uuid not null references institutions,
  -- nobody: there is nobody to ask for this account.
  state text not null check (state in ('waiting', 'read', 'nobody')),
  read_at timestamptz,
  next_at timestamptz not null,
  -- Where a reading that has not come to what is known already goes on.
  page text
);
call sinergi.confine('inbox_watches');
create policy read_by_grant on inbox_watches for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke delete on inbox_watches from sinergi_app;

create table inbox_items (
  id uuid primary key default uuidv7(),
  institution_id uuid not null references institutions,
  channel_id uuid not null references channels,
  delivery_id uuid references deliveries,
  remote_id text not null,
  kind text not null check (kind in ('reply', 'quote', 'mention')),
  by_handle text not null,
  by_name text,
  text text not null,
  address text,
  said_at timestamptz not null,
  heard_at timestamptz not null,
  unique (channel_id, remote_id)
);
create index inbox_items_by_delivery on inbox_items (delivery_id, said_at desc) where delivery_id is not null;
create index inbox_items_by_channel on inbox_items (channel_id, said_at desc, id desc);
call sinergi.confine('inbox_items');
create policy read_by_grant on inbox_items for select to sinergi_app using (institution_id = any((select sinergi.may_read())::uuid[]));
revoke update, delete on inbox_items from sinergi_app;

create function sinergi.forget_heard(before timestamptz) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  gone int;
begin
  delete from inbox_items where said_at < before;
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function sinergi.forget_heard from public;
grant execute on function sinergi.forget_heard to sinergi_app;

create index deliveries_by_remote on deliveries (channel_id, remote_id) where remote_id is not null;
