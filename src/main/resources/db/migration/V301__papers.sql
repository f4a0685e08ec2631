-- The papers around a landlord's policy, and what people did about them. Published papers hold nobody's words.
create table paper (
    id          uuid          not null primary key,
    landlord    varchar(40)   not null,
    code        varchar(60),           -- the pack's name for it; null for one only this landlord added
    kind        varchar(20)   not null,
    title       varchar(200)  not null,
    edition     varchar(40)   not null,
    dated       date,
    owner       varchar(120)  not null,
    next_review date,
    checked_on  date,
    is_public   boolean       not null,
    state       varchar(20)   not null,
    successor   varchar(300)  not null,
    link        varchar(500)  not null,
    body        mediumtext    not null,
    formats     varchar(300)  not null,
    languages   varchar(300)  not null,
    checklist   varchar(200)  not null,
    version     bigint        not null,
    unique key paper_code (landlord, code)
);
-- A review, a consultation with residents, or an adoption of the policy.
create table paper_review (
    id       uuid          not null primary key,
    landlord varchar(40)   not null,
    kind     varchar(15)   not null,
    day      date          not null,
    words    varchar(2000) not null,
    author   uuid          not null,
    name     varchar(120)  not null,
    index paper_review_landlord (landlord, day)
);
create table paper_trigger (
    id        uuid          not null primary key,
    landlord  varchar(40)   not null,
    kind      varchar(20)   not null,
    words     varchar(2000) not null,
    owner     varchar(120)  not null,
    opened_on date          not null,
    due_on    date          not null,
    author    uuid          not null,
    done_on   date,
    outcome   varchar(2000),
    index paper_trigger_landlord (landlord, done_on)
);
create table paper_read (
    paper   uuid        not null,
    edition varchar(40) not null,
    staff   uuid        not null,
    at      datetime(6) not null,
    primary key (paper, edition, staff)
);
create table duty_holder (
    landlord  varchar(40) not null,
    duty      varchar(15) not null,
    account   uuid        not null,
    since     date        not null,
    signed_on date,
    primary key (landlord, duty)
);
-- Somebody asks for a paper in another form; how to reach them is sealed with the request's own key.
create table format_request (
    id          uuid           not null primary key,
    landlord    varchar(40)    not null,
    paper       varchar(200)   not null,
    format      varchar(20)    not null,
    language    varchar(20)    not null,
    asked_at    datetime(6)    not null,
    reach       varbinary(8000) not null,
    appointment datetime(6),
    interpreter boolean        not null default false,
    sent_on     date,
    sent_by     uuid,
    index format_request_landlord (landlord, sent_on)
);
