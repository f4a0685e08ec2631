-- Complaints beside the cases; words are the person's own, sealed with their key.
create table complaint (
    id          uuid        not null primary key,
    landlord    varchar(40) not null,
    party_id    uuid        not null,
    received_at datetime(6) not null,
    how         varchar(20) not null,
    about_on    date,
    words       mediumblob  not null,
    occasion    varchar(60) not null,
    declined_at datetime(6),
    unique key complaint_once (party_id, occasion),
    index complaint_list (landlord, received_at)
);

-- The two stages of the law.
create table complaint_stage (
    complaint   uuid        not null,
    stage       int         not null,
    asked_at    datetime(6) not null,
    ack_due     datetime(6) not null,
    ack_at      datetime(6),
    ack_by      uuid,
    answer_due  datetime(6),
    extended_at datetime(6),
    answered_at datetime(6),
    answerer    uuid,
    outcome     varchar(20),
    primary key (complaint, stage)
);
