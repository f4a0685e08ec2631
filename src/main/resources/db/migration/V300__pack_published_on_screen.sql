-- Where a version comes from: 'file', 'screen' (an administrator published it), or 'defaults' (only the product's defaults changed).
alter table policy_pack
    add column source         varchar(10)  not null default 'file',
    add column publisher      uuid,
    add column publisher_name varchar(120);
