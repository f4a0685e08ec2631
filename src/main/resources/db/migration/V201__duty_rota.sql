-- Who is on duty when. turn: FIRST is called first, NEXT when nobody answers.
create table duty_shift (
    id        uuid         not null primary key,
    landlord  varchar(40)  not null,
    staff     uuid         not null,
    turn      varchar(10)  not null,
    starts_at datetime(6)  not null,
    ends_at   datetime(6)  not null,
    author    uuid         not null,
    made_at   datetime(6)  not null,
    index duty_shift_time (landlord, ends_at, starts_at)
);
-- While somebody is away their shifts do not count.
create table duty_absence (
    id        uuid         not null primary key,
    landlord  varchar(40)  not null,
    staff     uuid         not null,
    starts_at datetime(6)  not null,
    ends_at   datetime(6)  not null,
    author    uuid         not null,
    made_at   datetime(6)  not null,
    index duty_absence_time (landlord, ends_at, starts_at)
);
-- What one told the next at a hand-over, under a key of its own.
create table duty_handover (
    id       uuid            not null primary key,
    landlord varchar(40)     not null,
    giver    uuid            not null,
    taker    uuid            not null,
    at       datetime(6)     not null,
    words    varbinary(8000) not null,
    index duty_handover_time (landlord, at)
);
