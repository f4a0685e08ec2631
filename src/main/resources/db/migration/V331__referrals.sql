-- Who was asked to help a person, under their own key: even which agency it is. An agency finds its own by a keyed token.
create table referral (
    id             uuid         not null primary key,
    case_id        uuid         not null,
    party_id       uuid         not null,
    landlord       varchar(40)  not null,
    agency_token   binary(32)   not null,
    consent        uuid         not null,
    sent_at        datetime(6)  not null,
    author         uuid         not null,
    state          varchar(20)  not null,
    answered_at    datetime(6),
    follow_up_on   date,
    followed_up_at datetime(6),
    warm           boolean      not null,
    content        mediumblob   not null,
    outcome        mediumblob,
    index referral_of (party_id, sent_at),
    index referral_to (agency_token, sent_at)
);
-- Each time somebody of the agency looked: the person sees it (RU15).
create table referral_view (
    id       uuid         not null primary key,
    referral uuid         not null,
    account  uuid         not null,
    at       datetime(6)  not null,
    index referral_view_of (referral, at)
);
-- Which kinds of agency were considered in a case, and why or why not (OHG-3.1a).
create table agency_considered (
    id      uuid         not null primary key,
    case_id uuid         not null,
    type    varchar(40)  not null,
    at      datetime(6)  not null,
    author  uuid         not null,
    content blob         not null,
    index agency_considered_of (case_id, at)
);
-- Whether a concern about a child was passed on, and why or why not (LAW-31).
create table safeguarding_answer (
    id      uuid         not null primary key,
    case_id uuid         not null,
    at      datetime(6)  not null,
    author  uuid         not null,
    content blob         not null,
    index safeguarding_answer_of (case_id, at)
);
-- A look at a case from three sides, and whether anything moved since the last (HEX-3b, IMA-4.33).
create table case_three_sides (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    progress boolean      not null,
    content  mediumblob   not null,
    index case_three_sides_of (case_id, at)
);
-- A case taken to a group: in full with consent or a ground, else only without anything that leads to the person.
create table meeting_listing (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    group_id uuid         not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    whole    boolean      not null,
    content  mediumblob   not null,
    index meeting_listing_of (case_id, at)
);
-- Help asked of an agency that a manager approves first, such as surveillance (IMA-4.14).
create table help_request (
    id         uuid         not null primary key,
    case_id    uuid         not null,
    at         datetime(6)  not null,
    author     uuid         not null,
    kind       varchar(40)  not null,
    state      varchar(20)  not null,
    decided_by uuid,
    decided_at datetime(6),
    content    mediumblob   not null,
    index help_request_of (case_id, at)
);
