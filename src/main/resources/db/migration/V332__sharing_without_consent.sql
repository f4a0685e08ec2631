-- Something shared, or to be shared, without consent: ground, facts, necessity and what left, under the person's key.
create table sharing_exception (
    id         uuid         not null primary key,
    landlord   varchar(40)  not null,
    case_id    uuid         not null,
    party_id   uuid         not null,
    at         datetime(6)  not null,
    author     uuid         not null,
    state      varchar(20)  not null,
    at_once    boolean      not null,
    decided_by uuid,
    decided_at datetime(6),
    content    mediumblob   not null,
    index sharing_exception_of (party_id, at),
    index sharing_exception_in (landlord, at)
);
