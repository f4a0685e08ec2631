-- What could be done, as the person took or left it; each under the person's own key. The last word counts.
create table plan_option (
    id       uuid        not null primary key,
    party_id uuid        not null,
    at       datetime(6) not null,
    content  mediumblob  not null,
    index plan_option_of (party_id, at)
);
