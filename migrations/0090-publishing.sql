-- When a person let a delivery go: a pause that is over, or the approver's window at its old hour, no longer holds it.
alter table deliveries add column released_at timestamptz;

-- A text is out on a channel, or on its way there, at most once; also when its variant was taken off the draft and put back.
drop index deliveries_once;
create unique index deliveries_once on deliveries (post_id, channel_id, language)
  where state in ('scheduled', 'sending', 'published', 'waiting', 'unconfirmed', 'signed_out', 'rejected', 'held', 'handoff', 'expired');
