-- The regions of which a counted delivery speaks: of these, what is not a cell is zero; of others nobody delivered. A publication without
-- such codes was frozen before, and its regions stay zero.
alter table publication_code drop constraint publication_code_kind_check;
alter table publication_code add constraint publication_code_kind_check check (kind in ('region', 'delivered-region', 'programme', 'level',
    'sector', 'level-sector', 'learning-path', 'level-learning-path'));
