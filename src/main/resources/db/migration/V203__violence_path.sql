-- What danger became known when, and from whom: codes only, sealed.
create table case_danger (
    id      uuid            not null primary key,
    case_id uuid            not null,
    at      datetime(6)     not null,
    source  varchar(20)     not null,
    author  uuid,
    occasion varchar(80)    not null,
    dangers varbinary(1000) not null,
    unique key case_danger_once (case_id, occasion),
    index case_danger_of (case_id, at)
);
-- Answers to the points of a checklist; the newest of a point stands.
create table case_check (
    id      uuid            not null primary key,
    case_id uuid            not null,
    list    varchar(20)     not null,
    point   varchar(40)     not null,
    state   varchar(20)     not null,
    words   varbinary(8000),
    at      datetime(6)     not null,
    author  uuid            not null,
    index case_check_of (case_id, list, at)
);
-- Whether to ask a court for an order without telling the other party first.
create table case_injunction (
    id      uuid            not null primary key,
    case_id uuid            not null,
    at      datetime(6)     not null,
    author  uuid            not null,
    apply   boolean         not null,
    reason  varbinary(8000) not null,
    legal   varbinary(2000) not null,
    index case_injunction_of (case_id, at)
);
-- domestic: on the domestic-abuse track, and never joined with any other report. pressing: violence that nobody has dealt
-- with yet; it stands above everything else in the inbox, which is sorted by stands_at from now on.
alter table case_file
    add column domestic  boolean not null default false,
    add column pressing  boolean not null default false,
    add column stands_at datetime(6) as (if(pressing, next_due - interval 100 year, next_due)) persistent,
    drop key inbox_all, drop key inbox_assignee, drop key inbox_violence, drop key inbox_area, drop key inbox_channel,
    drop key inbox_language, drop key inbox_unread,
    add index inbox_all (landlord, listed, stands_at, id),
    add index inbox_assignee (landlord, listed, assignee, stands_at, id),
    add index inbox_violence (landlord, listed, violence, stands_at, id),
    add index inbox_area (landlord, listed, area, stands_at, id),
    add index inbox_channel (landlord, listed, channel, stands_at, id),
    add index inbox_language (landlord, listed, language, stands_at, id),
    add index inbox_unread (landlord, listed, unread, stands_at, id);
alter table case_strand
    add column pressing  boolean not null default false,
    add column stands_at datetime(6) as (if(pressing, next_due - interval 100 year, next_due)) persistent,
    drop key inbox_strand,
    add index inbox_strand (token, listed, stands_at, case_id);
