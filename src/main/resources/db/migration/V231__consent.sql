-- What a person allows us to share, with whom and what for, under their own key (RU21): even which agency is theirs.
create table consent_entry (
    id           uuid         not null primary key,
    case_id      uuid         not null,
    party_id     uuid         not null,
    at           datetime(6)  not null,
    recorded_by  uuid         not null,
    until        date         not null,
    withdrawn_at datetime(6),
    content      mediumblob   not null,
    index consent_entry_of (party_id, at)
);
-- Every time something was shared: under the same key. consent: what it rests on; none for what names nobody.
create table sharing (
    id       uuid         not null primary key,
    case_id  uuid         not null,
    party_id uuid         not null,
    at       datetime(6)  not null,
    author   uuid         not null,
    consent  uuid,
    content  mediumblob   not null,
    index sharing_of (party_id, at)
);
