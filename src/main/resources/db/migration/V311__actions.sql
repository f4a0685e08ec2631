-- Steps taken with the other party, under that party's key (XC-28). state and tool are codes; everything else is sealed.
create table case_action (
    id         uuid        not null primary key,
    case_id    uuid        not null,
    other_id   uuid        not null,
    tool       varchar(40) not null,
    state      varchar(20) not null,
    at         datetime(6) not null,
    author     uuid        not null,
    decider    uuid,
    started_at datetime(6),
    review_on  date,
    closed_at  datetime(6),
    content    mediumblob  not null,
    index case_action_of (case_id, at)
);
-- What happened to a step: broken, looked at again.
create table action_event (
    id        uuid        not null primary key,
    action_id uuid        not null,
    at        datetime(6) not null,
    author    uuid        not null,
    kind      varchar(20) not null,
    content   mediumblob  not null,
    index action_event_of (action_id, at)
);
-- Days of law that are not known here, entered by each landlord (LAW-15, LAW-16).
create table law_date (
    landlord varchar(40) not null,
    name     varchar(60) not null,
    day      date        not null,
    author   uuid        not null,
    at       datetime(6) not null,
    primary key (landlord, name)
);
-- Accredited mediators of a landlord (BCHA-4.7b).
create table mediator (
    id         uuid           not null primary key,
    landlord   varchar(40)    not null,
    name       varchar(200)   not null,
    body       varchar(200)   not null,
    expires_on date           not null,
    author     uuid           not null,
    at         datetime(6)    not null,
    index mediator_of (landlord)
);
