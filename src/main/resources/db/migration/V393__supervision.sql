-- Sessions in which two people go through the open cases of one of them (XC-41).
create table supervision_session (
    id          uuid        not null primary key,
    landlord    varchar(40) not null,
    junior      uuid        not null,
    senior      uuid        not null,
    is_upward   boolean     not null,
    started_at  datetime(6) not null,
    finished_at datetime(6),
    index supervision_of (landlord, started_at),
    index supervision_by (senior, junior)
);
-- The agenda; the note is under the case's key.
create table supervision_item (
    id           uuid        not null primary key,
    session      uuid        not null,
    case_id      uuid        not null,
    place        int         not null,
    high_risk    boolean     not null,
    late         boolean     not null,
    discussed_at datetime(6),
    content      mediumblob,
    unique key supervision_item_once (session, case_id)
);
