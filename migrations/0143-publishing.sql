-- Who is called when there is trouble with a delivery once whoever planned it has left; null: whoever planned it.
alter table deliveries add column called_id uuid;
