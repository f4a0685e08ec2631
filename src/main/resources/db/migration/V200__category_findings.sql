-- A finding is proposed with evidence and decided by somebody else; the newest approved one stands. Rows from before were
-- set by one person at once and count as approved.
alter table case_category
    add column intention  varbinary(400),
    add column evidence   varbinary(8000),
    add column words      mediumblob,
    add column language   varchar(20),
    add column state      varchar(20) not null default 'APPROVED',
    add column decided_at datetime(6),
    add column decider    uuid,
    add column decision   varbinary(8000);
-- What we told a person, under the person's own key (RU21). finding: the category it tells of.
create table case_letter (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    party_id uuid         not null,
    at       datetime(6)  not null,
    kind     varchar(30)  not null,
    finding  uuid         not null,
    content  mediumblob   not null,
    unique key case_letter_once (party_id, kind, finding),
    index case_letter_of (party_id, at)
);
-- A person does not agree with a finding: once for each, decided by somebody who had no part in it.
create table category_challenge (
    id         uuid         not null primary key,
    case_id    uuid         not null,
    party_id   uuid         not null,
    finding    uuid         not null,
    at         datetime(6)  not null,
    words      mediumblob   not null,
    decided_at datetime(6),
    decider    uuid,
    upheld     boolean,
    unique key category_challenge_once (party_id, finding),
    index category_challenge_of (case_id, at)
);
-- Counting rows hold nobody (RU23). Which row belongs to which case is sealed with the case's key: once that is
-- forgotten, the count stays and leads nowhere. perceived_hate follows perception only, never a finding (LAW-04).
create table category_count (
    id             uuid         not null primary key,
    landlord       varchar(40)  not null,
    opened_on      date         not null,
    as_reported    varchar(20)  not null,
    as_now         varchar(20)  not null,
    perceived_hate boolean      not null,
    index category_count_of (landlord, opened_on)
);
create table category_count_link (
    case_id uuid            not null primary key,
    count   varbinary(400)  not null
);
