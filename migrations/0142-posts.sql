-- Who looks after a post once its first author has left; null: whoever began it. Who wrote it stays as it was.
alter table posts add column kept_by uuid;
create index posts_by_keeper on posts (institution_id, coalesce(kept_by, drafted_by)) where discarded_at is null;
