-- Why a case has no action plan; sealed under the case's key. The last word counts.
create table plan_not_made (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    content mediumblob  not null,
    index plan_not_made_of (case_id, at)
);
