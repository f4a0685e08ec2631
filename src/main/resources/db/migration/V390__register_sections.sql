-- The sections of a landlord's register (XC-40): which one a case is in, and to which a member of staff is limited. Staff
-- without a row see every section; a case without a section is placed by somebody who sees them all, or by a senior.
create table staff_section (
    staff   uuid        not null,
    section varchar(60) not null,
    primary key (staff, section)
);
alter table case_file
    add column section varchar(60),
    add index inbox_section (landlord, listed, section, stands_at, id),
    add index case_received (landlord, received_at);
