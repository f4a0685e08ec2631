-- How likely a result is, as a person was told with a message; sealed under the person's own key.
create table outlook (
    message  uuid        not null primary key,
    party_id uuid        not null,
    case_id  uuid        not null,
    at       datetime(6) not null,
    author   uuid        not null,
    content  mediumblob  not null,
    index outlook_of (party_id, at)
);
