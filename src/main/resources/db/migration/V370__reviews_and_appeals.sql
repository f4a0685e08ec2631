-- Reviews of open cases; words are staff work, sealed with the case's key.
create table case_review (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    outcome varchar(20) not null,
    next_on date,
    content mediumblob  not null,
    index case_review_of (case_id, at)
);

-- Whether it has stopped, asked at closing and at a later check-in.
create table case_stopped (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    landlord varchar(40) not null,
    at       datetime(6) not null,
    author   uuid        not null,
    answer   varchar(10) not null,
    index case_stopped_of (case_id, at),
    index case_stopped_list (landlord, at)
);

-- Decisions that there is nothing to act on, and when the people were told.
create table case_nothing_to_act_on (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    decider uuid        not null,
    code    varchar(30) not null,
    told_at datetime(6),
    index case_nothing_of (case_id, at)
);

-- What closing waits for where the policy gives a chance to appeal first.
create table closing_proposal (
    id        uuid        not null primary key,
    case_id   uuid        not null,
    party_id  uuid        not null,
    at        datetime(6) not null,
    until_at  datetime(6) not null,
    agreed_at datetime(6),
    agreed_by uuid,
    index closing_proposal_of (party_id, at)
);

-- Somebody asks for another look at how a case was, or is to be, closed; words are the person's.
create table case_appeal (
    id         uuid        not null primary key,
    case_id    uuid        not null,
    party_id   uuid        not null,
    at         datetime(6) not null,
    how        varchar(20) not null,
    words      mediumblob  not null,
    assignee   uuid,
    decided_at datetime(6),
    decider    uuid,
    upheld     boolean,
    index case_appeal_of (case_id, at),
    index case_appeal_by (party_id, at)
);

alter table case_closing
    add column delivery varchar(10),
    add column read_at  datetime(6);

-- A manager's sample of closed cases, and what was found in each.
create table case_audit (
    id       uuid        not null primary key,
    landlord varchar(40) not null,
    at       datetime(6) not null,
    author   uuid        not null,
    of_cases int         not null,
    index case_audit_of (landlord, at)
);

create table case_audit_line (
    audit   uuid        not null,
    case_id uuid        not null,
    result  varchar(20),
    at      datetime(6),
    words   mediumblob,
    primary key (audit, case_id)
);
