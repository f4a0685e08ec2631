-- What is done to a home because of a case: repairs, graffiti, hazards; what they say is sealed with the case's key.
create table work_job (
    id          uuid        not null primary key,
    case_id     uuid        not null,
    kind        varchar(20) not null,
    place       varchar(20) not null,
    ours        boolean     not null,
    occasion    varchar(60) not null,
    notified_at datetime(6) not null,
    longer_at   datetime(6),
    safe_at     datetime(6),
    done_at     datetime(6),
    version     int         not null,
    content     mediumblob  not null,
    unique key work_job_once (case_id, occasion),
    index work_job_of (case_id, notified_at)
);
-- Photos of a job, before and after.
create table work_photo (
    job   uuid        not null,
    file  uuid        not null,
    stage varchar(10) not null,
    at    datetime(6) not null,
    primary key (job, file)
);
-- Security measures at a home or a building.
create table work_measure (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    kind     varchar(30) not null,
    communal boolean     not null,
    state    varchar(20) not null,
    version  int         not null,
    at       datetime(6) not null,
    content  mediumblob  not null,
    index work_measure_of (case_id, at)
);
-- Phones the landlord lends, and to which case; to whom is in the case alone.
create table loan_phone (
    id       uuid        not null primary key,
    landlord varchar(30) not null,
    serial   varchar(60) not null,
    unique key loan_phone_serial (landlord, serial)
);
create table phone_loan (
    id          uuid        not null primary key,
    phone       uuid        not null,
    case_id     uuid        not null,
    landlord    varchar(30) not null,
    issued_on   date        not null,
    due_on      date        not null,
    returned_on date,
    content     mediumblob  not null,
    index phone_loan_of (case_id),
    index phone_loan_due (landlord, returned_on, due_on)
);
-- Moves: asked for, decided, done. Where somebody moves to is sealed with that person's own key.
create table work_move (
    id         uuid        not null primary key,
    case_id    uuid        not null,
    party_id   uuid        not null,
    kind       varchar(30) not null,
    state      varchar(20) not null,
    version    int         not null,
    at         datetime(6) not null,
    asked_by   uuid        not null,
    decider    uuid,
    decided_at datetime(6),
    content    mediumblob  not null,
    address    varbinary(4000),
    index work_move_of (case_id, at)
);
-- Providers asked to help with a move, and what they answered.
create table work_move_request (
    id          uuid        not null primary key,
    move        uuid        not null,
    asked_at    datetime(6) not null,
    answered_at datetime(6),
    content     mediumblob  not null,
    index work_move_request_of (move, asked_at)
);
