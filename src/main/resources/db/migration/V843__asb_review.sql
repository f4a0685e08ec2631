-- Requests for an ASB Case Review and what became of them, under the person's own key (LAW-09).
create table asb_review_request (
    id         uuid        not null primary key,
    case_id    uuid        not null,
    party_id   uuid        not null,
    consent_id uuid        not null,
    at         datetime(6) not null,
    content    mediumblob  not null,
    index asb_review_request_of (party_id, at)
);
create table asb_review_step (
    id      uuid        not null primary key,
    request uuid        not null,
    at      datetime(6) not null,
    author  uuid        not null,
    kind    varchar(20) not null,
    content mediumblob  not null,
    index asb_review_step_of (request, at)
);
