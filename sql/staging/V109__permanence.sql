-- One row per permanence record of a child.
create table staging.permanence (
    authority_key               integer not null,
    file_id                     bigint not null,
    line                        bigint not null,
    person_id                   text,
    permanence_id               text,
    period_of_care_id           text,
    decided_on                  date,
    placement_order_on          date,
    placed_on                   date,
    matched_on                  date,
    placed_with_foster_carer_on date,
    placed_early_on             date,
    is_adopted_by_carer         boolean,
    decision_reversed_on        date,
    decision_reversed_reason    text,
    permanence_order_on         date,
    permanence_order_type       text,
    born_on                     date
) partition by list (authority_key);

comment on table staging.permanence is 'One row per permanence record of a child.';
comment on column staging.permanence.authority_key is 'Council';
comment on column staging.permanence.file_id is 'Landed file the row came from';
comment on column staging.permanence.line is 'Line of that file on which the row starts';
comment on column staging.permanence.person_id is 'Identifier of the child in the source system';
comment on column staging.permanence.permanence_id is 'Identifier of the record in the source system';
comment on column staging.permanence.period_of_care_id is 'Identifier of the period of care';
comment on column staging.permanence.decided_on is 'Decision that the child should be placed for adoption';
comment on column staging.permanence.placement_order_on is 'Day of the placement order';
comment on column staging.permanence.placed_on is 'Day the child was placed for adoption';
comment on column staging.permanence.matched_on is 'Day the match with adopters was approved';
comment on column staging.permanence.placed_with_foster_carer_on is 'Day placed with the foster carer who adopted';
comment on column staging.permanence.placed_early_on is 'Day placed under fostering for adoption or concurrent planning';
comment on column staging.permanence.is_adopted_by_carer is 'Whether the adopter was the foster carer';
comment on column staging.permanence.decision_reversed_on is 'Day the decision was reversed';
comment on column staging.permanence.decision_reversed_reason is 'Code of list decision_reversed_reason';
comment on column staging.permanence.permanence_order_on is 'Day of the permanence order';
comment on column staging.permanence.permanence_order_type is 'Code of list permanence_order_type';
comment on column staging.permanence.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
