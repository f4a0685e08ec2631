-- Whoever manages the building wants to take legal action on our tenant: blocked until a manager approved it (OHG-6b).
create table agent_request (
    id         uuid         not null primary key,
    case_id    uuid         not null,
    at         datetime(6)  not null,
    author     uuid         not null,
    state      varchar(20)  not null,
    decided_by uuid,
    decided_at datetime(6),
    content    mediumblob   not null,
    index agent_request_of (case_id, at)
);
