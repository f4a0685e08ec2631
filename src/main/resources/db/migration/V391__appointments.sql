-- Appointments with a person, under the person's key (XC-58, XC-15).
create table appointment (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    party_id uuid        not null,
    landlord varchar(40) not null,
    at       datetime(6) not null,
    place    varchar(20) not null,
    state    varchar(20) not null,
    author   uuid        not null,
    made_at  datetime(6) not null,
    content  mediumblob  not null,
    index appointment_of (case_id, at),
    index appointment_of_party (party_id, at)
);
-- Whether a person can be visited at home, as they say; the newest stands.
create table home_safe (
    party_id uuid        not null primary key,
    case_id  uuid        not null,
    is_safe  boolean     not null,
    author   uuid        not null,
    at       datetime(6) not null
);
-- The landlord's rooms to talk in.
create table meeting_room (
    id        uuid         not null primary key,
    landlord  varchar(40)  not null,
    name      varchar(120) not null,
    has_loop  boolean      not null,
    step_free boolean      not null,
    author    uuid         not null,
    at        datetime(6)  not null,
    index meeting_room_of (landlord, name)
);
-- Whom a person would rather talk to, and whether that was possible; under the person's key. No row names anybody's sex or
-- ethnicity but the person's own words (X-15).
create table officer_match (
    id       uuid        not null primary key,
    case_id  uuid        not null,
    party_id uuid        not null,
    at       datetime(6) not null,
    author   uuid        not null,
    kind     varchar(20) not null,
    content  mediumblob  not null,
    index officer_match_of (party_id, at)
);
-- An interview offered at once: held, or later with the reason under the case's key (BCHA-4.8b).
create table interview_offer (
    id      uuid        not null primary key,
    case_id uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    held    boolean     not null,
    content mediumblob  not null,
    index interview_offer_of (case_id, at)
);
