-- An image's alternative text changed: which posts carry it.
create index posts_by_image on posts using gin (media_ids) where discarded_at is null;
