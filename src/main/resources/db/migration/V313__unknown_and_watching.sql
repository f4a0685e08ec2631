-- Ways to find out who did it that were tried, under the case's key (HEX-3.2a).
create table way_to_find_out (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    content mediumblob  not null,
    index way_to_find_out_of (case_id, at)
);
-- The homes of a block that are visited, and what came of each (IMA-4.11).
create table visit_home (
    home    uuid        not null,
    case_id uuid        not null,
    at      datetime(6) not null,
    content mediumblob  not null,
    primary key (case_id, home)
);
-- Why nothing can be done against anybody (IMA-3.3c).
create table no_action (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    content mediumblob  not null,
    index no_action_of (case_id, at)
);
-- People hired to watch, and cameras (IMA-4.20, LAW-33).
create table case_watch (
    id      uuid        not null primary key,
    case_id uuid        not null,
    kind    varchar(30) not null,
    state   varchar(20) not null,
    at      datetime(6) not null,
    author  uuid        not null,
    decider uuid,
    content mediumblob  not null,
    index case_watch_of (case_id, at)
);
