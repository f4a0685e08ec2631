-- The plan of one person in a case, version by version, under the person's own key (RU21). Without shown_at it is a draft
-- that the person does not see yet; what was shown is never changed again.
create table plan_version (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    party_id uuid         not null,
    number   int          not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    shown_at datetime(6),
    content  mediumblob   not null,
    unique key plan_version_number (party_id, number)
);
-- What the person said to a version; the last word counts. recorded_by: who wrote down what was signed or spoken.
create table plan_answer (
    id          uuid         not null primary key,
    party_id    uuid         not null,
    version     uuid         not null,
    at          datetime(6)  not null,
    kind        varchar(20)  not null,
    how         varchar(20)  not null,
    recorded_by uuid,
    content     mediumblob   not null,
    index plan_answer_of (party_id, at)
);
-- How far an item has come; the last line counts.
create table plan_item_mark (
    id       uuid         not null primary key,
    party_id uuid         not null,
    item     uuid         not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    state    varchar(20)  not null,
    index plan_item_mark_of (party_id, at)
);
-- One action against somebody without an agreed plan: asked for with a reason, decided by a senior, used once.
create table plan_override (
    id         uuid            not null primary key,
    case_id    uuid            not null,
    at         datetime(6)     not null,
    asked_by   uuid            not null,
    reason     varbinary(8000) not null,
    decided_at datetime(6),
    decider    uuid,
    approved   boolean,
    used_at    datetime(6),
    index plan_override_of (case_id, at)
);
