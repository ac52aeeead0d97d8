-- Who may step in when a step is overdue, as the policy said when it began; those under way have nobody.
alter table approvals add column escalate_to uuid[] not null default '{}';

-- An emergency waits for its second pair of eyes also when its text was changed or withdrawn since.
drop index approvals_waiting;
create index approvals_waiting on approvals (institution_id, due_at)
  where state = 'in_review' or (confirm_by is not null and confirmed_at is null and state in ('approved', 'voided'));
