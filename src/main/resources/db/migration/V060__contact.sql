-- How and when it is safe to reach a person, sealed with the person's key.
create table contact_profile (
    party    uuid             not null primary key,
    landlord varchar(40)      not null,
    language varchar(20)      not null,
    profile  varbinary(8000)  not null,
    given_at datetime(6)      not null
);
-- The number a person gave for texts. The newest row of a party counts; a number that is no longer needed is emptied.
create table contact_number (
    id           uuid          not null primary key,
    party        uuid          not null,
    state        varchar(20)   not null,
    token        binary(32),
    number       varbinary(200),
    given_at     datetime(6)   not null,
    asked_at     datetime(6),
    confirmed_at datetime(6),
    ended_at     datetime(6),
    index contact_number_party (party),
    index contact_number_token (token),
    index contact_number_state (state, asked_at)
);
-- Numbers that said STOP, by keyed token. Outlives the people who gave them.
create table contact_opt_out (
    token binary(32)  not null primary key,
    at    datetime(6) not null
);
-- Texts to send: who and which notice, never words or numbers. Rendered when sent.
create table text_outbox (
    id             uuid         not null primary key,
    party          uuid         not null,
    notice         varchar(30)  not null,
    occurrence     varchar(100) not null,
    state          varchar(20)  not null,
    created_at     datetime(6)  not null,
    changed_at     datetime(6)  not null,
    due_at         datetime(6)  not null,
    lease_until    datetime(6),
    fence          bigint       not null default 0,
    attempts       int          not null default 0,
    first_tried_at datetime(6),
    submitted_at   datetime(6),
    checked_at     datetime(6),
    told_at        datetime(6),
    purged_at      datetime(6),
    number_id      uuid,
    callback       varchar(32)  not null,
    sid            varchar(40),
    refusal        varchar(20),
    error_code     int,
    unique key text_outbox_once (party, notice, occurrence),
    unique key text_outbox_callback (callback),
    unique key text_outbox_sid (sid),
    index text_outbox_due (state, due_at),
    index text_outbox_number (number_id, submitted_at)
);
